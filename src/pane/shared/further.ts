import type { Origin } from '../../core/protocol';

/** Screens of "Weitere Aufgaben". */
export type FurtherId = 'chat' | 'compare' | 'knowledge' | 'legal' | 'picture';

/** Words that were typed into such a screen; they survive a look at the check or at the history. */
export interface Words {
  readonly text: string;
  readonly origin: Origin;
}

export const noWords: Words = { text: '', origin: 'typed' };

/** What each of these screens is given. */
export interface FurtherScreenProps {
  readonly words: Words;
  readonly onWords: (words: Words) => void;
  /** The check runs; nothing was sent yet. */
  readonly busy: boolean;
  /** Back to the start. */
  readonly onLeave: () => void;
}
