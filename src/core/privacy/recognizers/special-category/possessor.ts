import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { Flag, flagsOf } from './flags';

type Owner = 'mine' | 'theirs' | 'you';

const isTheirsWord = fitting(/^(?:ihr|sein)/);

/** Whose relative: "meine Mutter", "ihr kleiner Sohn", "Ihr Kind". */
export function ownerBefore(tokens: readonly Token[], index: number, start: number): Owner | undefined {
  for (let at = index - 1; at >= start && at >= index - 3; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return undefined;
    if (flagsOf(token) & Flag.Possessive) {
      if (!isTheirsWord(token)) return 'mine';
      return token.case === 'capital' && token.lower.startsWith('ihr') ? 'you' : 'theirs';
    }
    if (token.case !== 'lower') return undefined;
  }
  return undefined;
}
