import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { partAt } from './name-part';

const isTaking = fitting(
  /^(?:an|wieder|annehmen|annimmt|angenommen|führ(?:en|t|e)|trag(?:en|e)|trägt|trug|ab|ablegen)$/,
);

/** "nehme wieder den Namen von Hornstein an": a name of nobility, whatever its last word means. */
export function isNobleName(tokens: readonly Token[], index: number, at: number): boolean {
  const part = tokens[at]?.text === 'von' ? partAt(tokens, at + 1) : undefined;
  return (
    tokens[index]!.lower.endsWith('namen') &&
    part !== undefined &&
    !part.common &&
    !part.role &&
    !part.word.kin &&
    part.from === part.to &&
    isTaking(tokens[part.to + 1])
  );
}
