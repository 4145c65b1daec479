import type { WordTest } from '../../per-word';
import type { Token } from '../../text';

/** So many words around a name or a quotation say what it is. */
const AROUND = 24;

/** Whether a word of a kind stands around. */
export function isNear(tokens: readonly Token[], at: number, what: WordTest): boolean {
  for (let index = Math.max(0, at - AROUND); index < at + AROUND && index < tokens.length; index++)
    if (tokens[index]!.kind === 'word' && what(tokens[index])) return true;
  return false;
}
