import type { Origin } from '../../../core/protocol';
import type { TONES } from '../../../core/tasks';
import type { NotesTask } from '../../shared/quick-actions';

/** What the clerk typed and has not sent yet; it survives a look at the check or at the history. */
export interface Compose {
  readonly instruction: string;
  /** Undefined while nothing is written from notes. */
  readonly writing?: { readonly task: NotesTask; readonly notes: string };
  readonly tone: (typeof TONES)[number];
  /** Origin of what was typed or pasted. */
  readonly origin: Origin;
}

export const emptyCompose: Compose = { instruction: '', tone: 'neutral', origin: 'typed' };
