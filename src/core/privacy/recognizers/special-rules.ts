import { abused, reported, taken } from './special-deeds';
import { denomination, idiom } from './special-idioms';
import type { Entry } from './special-lexicon';
import type { Rule } from './special-phrase';
import { belief, body, group, membership, sexual, spouse } from './special-rules-belief';
import { accused, convicted, crime, justice } from './special-rules-crime';
import { health, illness, state, suffer, treated, ward } from './special-rules-health';
import { land, origin, people } from './special-rules-origin';

/** When a word of each kind is said of a person. */
export const RULES: Readonly<Record<Exclude<Entry, 'label' | 'measure'>, Rule>> = {
  illness,
  health,
  state,
  treated,
  ward,
  belief,
  believer: people,
  membership,
  group,
  sexual,
  body,
  origin,
  people,
  land,
  crime,
  justice,
  convicted,
  taken,
  abused,
  reported,
  spouse,
  suffer,
  accused,
  idiom,
  denomination,
};
