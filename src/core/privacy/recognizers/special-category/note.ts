import { fitting } from '../../per-word';
import type { Token } from '../../text';

const opensAbbreviation = fitting(/^(?:z|st|v)$/);
const endsAbbreviation = fitting(/^[na]$/);

/** "Z. n. Schlaganfall", "V. a. Demenz", "St. n." */
export function hasNote(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end - 3; at++) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'word' || text.length > 2 || tokens[at + 1]!.text !== '.') continue;
    if (opensAbbreviation(tokens[at]) && endsAbbreviation(tokens[at + 2]) && tokens[at + 3]!.text === '.')
      return true;
  }
  return false;
}
