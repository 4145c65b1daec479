import type { PreparedText, Token } from '../../text';
import { withTokens } from '../../text';
import { hasLetterRun } from '../../token-index';

/** Fewer letters are initials or items of a list. */
const FEWEST = 5;

/** The text with words whose letters stand apart ("D e p r e s s i o n") as one token each. */
export function joinApart(prepared: PreparedText): PreparedText {
  const { tokens } = prepared;
  if (!hasLetterRun(tokens)) return prepared;
  let joined: Token[] | undefined;
  let copied = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]!.end - tokens[index]!.start !== 1 || tokens[index]!.kind !== 'word') continue;
    let end = index + 1;
    while (isNextLetter(tokens, end)) end++;
    if (end - index >= FEWEST) {
      joined ??= [];
      joined.push(...tokens.slice(copied, index), asOne(tokens.slice(index, end)));
      copied = end;
    }
    index = end - 1;
  }
  return joined ? withTokens(prepared, [...joined, ...tokens.slice(copied)]) : prepared;
}

/** One blank behind the letter before; more part two words. */
function isNextLetter(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token?.kind === 'word' &&
    token.end - token.start === 1 &&
    token.gap === 'space' &&
    token.start - tokens[index - 1]!.end === 1
  );
}

function asOne(letters: readonly Token[]): Token {
  const text = letters.map((letter) => letter.text).join('');
  return {
    ...letters[0]!,
    text,
    lower: text.toLowerCase(),
    case: letters[0]!.case === 'lower' ? 'lower' : 'capital',
    end: letters.at(-1)!.end,
    word: undefined,
  };
}
