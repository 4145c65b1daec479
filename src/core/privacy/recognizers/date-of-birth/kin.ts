import { fitting } from '../../per-word';

/** Whether a word is one for kin or couples, whoever's they are. */
export const isKinOf = fitting(
  /^(?:opa|oma|mama|papa|mutter|vater|onkel|tante|großvater|großmutter|eltern|großeltern|schwiegermutter|schwiegervater|sohn|tochter|bruder|schwester|ehemann|ehefrau|ehegatte|ehegattin|eheleute|ehepaar|jubelpaar|brautpaar|zwillinge|baby|junge|mädchen|knabe|säugling|kind|mann|frau|herr|herrn|witwe|witwer)s?$/,
);
