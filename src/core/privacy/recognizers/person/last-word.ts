import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { candidate } from './chain';
import { hasFormOfLastName } from './last-name-form';
import { linesOf } from './lines';
import { nameEndingAt } from './name-ending';
import { isKnown, isSure } from './name-part';

/** Fewer words before it are a heading. */
const LEAST_BEFORE = 6;

/** Who signs a note in the line of its last sentence: "… liegt im Büro. Wendlandt", "… ohne Befund. – K. Amberg". */
export function lastWords({ tokens }: PreparedText): Candidate[] {
  return linesOf(tokens).flatMap(({ from, to }) => {
    if (to - from < LEAST_BEFORE || !isEnd(tokens, to)) return [];
    const parts = nameEndingAt(tokens, to - 1);
    const first = parts?.[0];
    if (!parts || !first || parts.length > 2 || first.from <= from) return [];
    const mark = tokens[first.from - 1]!;
    if (!/^[.!?–—]$/.test(mark.text) || tokens[first.from]!.gap !== 'space') return [];
    if (
      mark.text === '.' &&
      (tokens[first.from - 2]?.text.length ?? 0) < 3 &&
      tokens[first.from - 2]?.kind === 'word'
    )
      return [];
    const last = parts.at(-1)!;
    if (parts.some((part) => part.common || part.role || part.thing) || (last.place && !isKnown(last)))
      return [];
    const likely = last.unknown || isSure(last) || last.entry.last !== 'no' || hasFormOfLastName(last.lower);
    return likely ? [candidate(tokens, parts, isSure(last) ? 0.75 : 0.55, 'signature')] : [];
  });
}

const isFrom = fitting(/^(?:von|from)$/);

/** The end of the text, or of a mail in a thread. */
function isEnd(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!next) return true;
  return next.text === '>' || isFrom(next) || (next.text === '-' && tokens[to + 1]?.text === '-');
}
