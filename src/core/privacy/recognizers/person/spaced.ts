import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { hasLetterRun } from '../../token-index';
import { linesOf } from './lines';

/** Fewer letters are an abbreviation. */
const LEAST = 3;
const MOST = 60;
const LABEL =
  /(?:name|vorname|vornamen|namen|druckbuchstaben|unterschrift|antragsteller(?:in)?|mieter(?:in)?|kind)$/;

/** "Name: K O V A C", "N a m e :  T r i n a   W i l l e k e n s": a name in boxes for single letters, behind its label. */
export function spacedLetters({ text, tokens }: PreparedText): Candidate[] {
  if (!hasLetterRun(tokens)) return [];
  return linesOf(tokens).flatMap(({ from, to }) => {
    const found: Candidate[] = [];
    let label = '';
    for (let at = from; at < to; ) {
      const end = runEnd(text, tokens, at, to);
      const isRun = end - at >= LEAST;
      const joined = isRun ? joinedLetters(tokens, at, end) : tokens[at]!.lower;
      const last = found.at(-1);
      if (isRun && last?.end === tokens[at - 1]?.end && !LABEL.test(joined)) {
        found[found.length - 1] = { ...last!, end: tokens[end - 1]!.end };
      } else if (isRun && LABEL.test(label) && !LABEL.test(joined)) {
        found.push({
          start: tokens[at]!.start,
          end: tokens[end - 1]!.end,
          type: 'PERSON',
          confidence: 0.75,
          reason: 'cue',
        });
      } else if (isRun || tokens[at]!.kind === 'word') label = joined;
      else if (!mayStandBetween(tokens[at])) label = '';
      at = end;
    }
    return found;
  });
}

const mayStandBetween = fitting(/^[:.)]$/);

/** Index behind the single letters that one space parts from each other. */
function runEnd(text: string, tokens: readonly Token[], from: number, to: number): number {
  let at = from + 1;
  if (!isLetter(tokens[from]!)) return at;
  while (at < to && at < from + MOST && isLetter(tokens[at]!) && isBlankBefore(text, tokens, at)) at++;
  return at;
}

function isBlankBefore(text: string, tokens: readonly Token[], at: number): boolean {
  const { start } = tokens[at]!;
  return start - tokens[at - 1]!.end === 1 && text[start - 1] === ' ';
}

function joinedLetters(tokens: readonly Token[], from: number, to: number): string {
  let letters = '';
  for (let at = from; at < to; at++) letters += tokens[at]!.lower;
  return letters;
}

const isLetter = (token: Token) => token.kind === 'word' && token.text.length === 1;
