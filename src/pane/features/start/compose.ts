import type { ActionInfo, Origin } from '../../../core/protocol';
import type { TONES } from '../../../core/tasks';
import type { ChosenAction } from '../../conversation/conversation';
import type { NotesTask } from '../../shared/quick-actions';

/** What the clerk typed and has not sent yet; it survives a look at the check or at the history. */
export interface Compose {
  readonly instruction: string;
  /** Undefined while nothing is written from notes. */
  readonly writing?: { readonly task: NotesTask; readonly notes: string };
  /** An own action that is about to be started, with what is typed for it. */
  readonly action?: ChosenAction & { readonly notes: string };
  readonly tone: (typeof TONES)[number];
  /** Origin of what was typed or pasted. */
  readonly origin: Origin;
}

export const emptyCompose: Compose = { instruction: '', tone: 'neutral', origin: 'typed' };

/** An own action with the first choice of each of its options. */
export const actionToCompose = (info: ActionInfo): Compose['action'] => ({
  info,
  values: Object.fromEntries(info.options.map(({ key, choices }) => [key, choices[0]?.value ?? ''])),
  notes: '',
});
