import type { TaskId } from '../../../core/protocol';
import { LANGUAGES, REPHRASE_STYLES } from '../../../core/tasks';

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

/** The six quick actions, in the order of Alt+1 to Alt+6. */
export const QUICK_ACTIONS: readonly QuickAction[] = [
  { task: 'simplify' },
  {
    task: 'rephrase',
    choices: [
      ...REPHRASE_STYLES.map(
        (style): Choice => ({ task: 'rephrase', options: { style }, name: `styles.${style}` }),
      ),
      { task: 'extend', options: {}, name: 'tasks.extend' },
    ],
  },
  { task: 'proofread' },
  { task: 'summarise' },
  {
    task: 'translate',
    choices: Object.keys(LANGUAGES).map(
      (language): Choice => ({ task: 'translate', options: { language }, name: `languages.${language}` }),
    ),
  },
  { task: 'draft' },
];
