import type { Mapping } from './mapping';
import { restoreAnswer } from './restore-answer';

/** Restores an answer while it streams. */
export interface StreamRestorer {
  /** Takes the next piece and gives what can be shown now: never half a placeholder. */
  push(chunk: string): string;
  /** Gives what was held back. */
  flush(): string;
}

/** Longer than any form of a placeholder with its genitive. */
const LONGEST = 64;
/**
 * What may still become a placeholder, or get a genitive, with the next piece: an open bracket, a closed one
 * at the very end, or capitals that may become a placeholder without brackets.
 */
const OPEN = /(?:\\?\[[^[\]\n]{0,48}(?:\][’']?s?)?|\\|[\p{L}\p{N}_\\]{1,48}[’']?s?)$/u;

export function createStreamRestorer(mapping: Mapping): StreamRestorer {
  let held = '';
  // The character before `held`: a word that began earlier is no placeholder without brackets.
  let before = '';
  const release = (upTo: number): string => {
    const ready = held.slice(0, upTo);
    held = held.slice(upTo);
    const shown = restoreAnswer(before + ready, mapping, []).text.slice(before.length);
    // A whole character, also one outside the basic plane.
    before = [...(before + ready).slice(-2)].at(-1) ?? '';
    return shown;
  };
  return {
    push(chunk) {
      held += chunk;
      const tail = held.slice(-LONGEST);
      const open = OPEN.exec(tail);
      return release(open ? held.length - tail.length + open.index : held.length);
    },
    flush: () => release(held.length),
  };
}
