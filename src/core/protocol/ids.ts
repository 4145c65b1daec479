/** Every task that the contract knows; a proxy offers those it has. */
export const TASK_IDS = [
  'draft',
  'extend',
  'simplify',
  'summarise',
  'proofread',
  'rephrase',
  'translate',
  'free',
  'reply',
  'acknowledge',
  'handover',
  'knowledge',
  'legal',
  'picture',
  'workflow',
  'chat',
] as const;
export type TaskId = (typeof TASK_IDS)[number];

/** Where a text comes from (KI-Kompass, rule 2): an internet model takes only what was typed. */
export const ORIGINS = ['typed', 'document', 'mail', 'picture', 'knowledge', 'workflow'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Where a model runs: the town's own server room or somebody else's. */
export const PLACES = ['local', 'internet'] as const;
export type Place = (typeof PLACES)[number];

/** Tasks that an internet model may be given (KI-Kompass, rule 2): free prompt and legal question. */
export const INTERNET_TASKS: readonly TaskId[] = ['free', 'legal'];

/** What a model is good for; a task that needs an ability is offered only by models that have it. */
export const ABILITIES = ['chat', 'vision', 'reasoning', 'knowledge', 'law'] as const;
export type Ability = (typeof ABILITIES)[number];

/** Which label the table of the KI-Kompass asks for. */
export const LABEL_KINDS = ['none', 'created', 'picture', 'simplified', 'simplified-unchecked'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];
