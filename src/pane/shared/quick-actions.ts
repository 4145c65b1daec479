import type { TaskId } from '../../core/protocol';
import { LANGUAGES, REPHRASE_STYLES } from '../../core/tasks';
import type { HostAbilities } from '../hosts/host';

/** A click on one of these starts a run. */
export interface Choice {
  readonly task: TaskId;
  readonly options: Readonly<Record<string, string>>;
  /** Key of its name in the locale. */
  readonly name: string;
}

export interface QuickAction {
  readonly task: TaskId;
  /** Several ways of one action open a menu. */
  readonly choices?: readonly Choice[];
}

const SIMPLIFY: QuickAction = { task: 'simplify' };
const PROOFREAD: QuickAction = { task: 'proofread' };
const SUMMARISE: QuickAction = { task: 'summarise' };
const DRAFT: QuickAction = { task: 'draft' };
const REPLY: QuickAction = { task: 'reply' };

const REPHRASE: QuickAction = {
  task: 'rephrase',
  choices: [
    ...REPHRASE_STYLES.map(
      (style): Choice => ({ task: 'rephrase', options: { style }, name: `styles.${style}` }),
    ),
    { task: 'extend', options: {}, name: 'tasks.extend' },
  ],
};

const TRANSLATE: QuickAction = {
  task: 'translate',
  choices: Object.keys(LANGUAGES).map(
    (language): Choice => ({ task: 'translate', options: { language }, name: `languages.${language}` }),
  ),
};

/** The six quick actions beside each kind of content, in the order of Alt+1 to Alt+6. */
const ACTIONS: Readonly<Record<HostAbilities['content'], readonly QuickAction[]>> = {
  document: [SIMPLIFY, REPHRASE, PROOFREAD, SUMMARISE, TRANSLATE, DRAFT],
  'mail-read': [SUMMARISE, REPLY, { task: 'acknowledge' }, { task: 'handover' }, SIMPLIFY, TRANSLATE],
  'mail-compose': [SIMPLIFY, REPHRASE, PROOFREAD, REPLY, TRANSLATE, DRAFT],
};

export const quickActions = (content: HostAbilities['content']): readonly QuickAction[] => ACTIONS[content];

/** Tasks that begin with the clerk's notes. */
export type NotesTask = 'draft' | 'reply' | 'handover';

export const takesNotes = (task: TaskId): task is NotesTask =>
  task === 'draft' || task === 'reply' || task === 'handover';
