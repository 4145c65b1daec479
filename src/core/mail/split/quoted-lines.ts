import { introductionEnd } from './introduction';
import type { ReadLine } from './read-line';
import { hasWords, nextShown } from './read-line';

/** An attribution in a language that the rules don't know stands at most so many lines above its quotation. */
const NEAR = 4;

/**
 * Which lines belong to earlier mails. A quotation that is marked (`>`, quoting elements) ends where its marks end;
 * one that only lines introduce, as in Outlook, goes on to the end of the mail.
 * `trusted` says whether marks of the mail program count; depth always does.
 */
export function quotedLines(lines: readonly ReadLine[], trusted: boolean): boolean[] {
  const quoted: boolean[] = new Array(lines.length).fill(false);
  let introduced = false;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    if (line.depth > 0) {
      quoted[at] = introduced || !isComparison(lines, at);
      at++;
      continue;
    }
    const end = quotationStart(lines, at, trusted);
    if (end === undefined) {
      at++;
      continue;
    }
    introduced = true;
    const next = lines[nextShown(lines, end)];
    const stop = next && next.depth > 0 ? end : lines.length;
    quoted.fill(true, at, stop);
    at = Math.max(stop, at + 1);
  }
  return quoted;
}

/** Where the quoted text itself begins, if at `at` its introduction does. */
export function quotationStart(lines: readonly ReadLine[], at: number, trusted: boolean): number | undefined {
  const known = introductionEnd(lines, at);
  if (known !== undefined || !trusted || lines[at]!.mark !== 'quote') return known;
  const shown = nextShown(lines, at);
  if (shown === lines.length) return at;
  const beneath = shown > at ? introductionEnd(lines, shown) : undefined;
  if (beneath !== undefined) return beneath;
  for (let index = shown; index < Math.min(lines.length, shown + NEAR); index++) {
    if (lines[index]!.depth > lines[at]!.depth) return index;
  }
  return at;
}

/** "> 50 Personen" inside a sentence is no quotation: one line that begins with a number, text right above and below. */
function isComparison(lines: readonly ReadLine[], at: number): boolean {
  const before = lines[at - 1];
  const after = lines[at + 1];
  return (
    lines[at]!.depth === 1 &&
    /^\d/.test(lines[at]!.text) &&
    lines[at]!.mark === undefined &&
    before?.depth === 0 &&
    after?.depth === 0 &&
    hasWords(before.text) &&
    hasWords(after.text)
  );
}
