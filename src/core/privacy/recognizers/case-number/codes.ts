import { lookUpName } from '../../lists/names';
import type { Candidate, Recognizer } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf } from '../../token-index';
import { digitCount, matchAt } from '../reading';
import { confidenceOf } from './code-form';
import { firstOfRun, LETTER_BEHIND, lastOfRun } from './code-run';
import { endWithFile, startWithDepartment } from './department-sign';
import { inGroups } from './digit-groups';
import { keptUnder } from './kept-under';
import { isElse } from './no-code';
import { referredTo, sortBefore } from './reference-sign';

/*
 * What looks like a number of a case or a customer by itself, with no word before it and in none of the known forms.
 * Issuer: whoever keeps the file. Basis: Art. 4 GDPR; see case-number.ts.
 * Format: letters and digits joined by hyphens, dots and slashes (K-88213, DWZ-19-0044812), many digits in groups
 *   (603000-048812-25/9) or in one. Weak: numbers of papers, products, norms and files of a computer look the same and are
 *   told by what stands before them; whatever another recognizer found is left to it.
 * Checksum: none. Fictitious: SPM-25-04711.
 */
export const caseCode: Recognizer = {
  name: 'case-code',
  rank: 62,
  find: (prepared, { found }) => {
    const { text, tokens } = prepared;
    const taken = new Uint8Array(text.length);
    for (const { start, end } of found) taken.fill(1, start, end);
    const codes: Candidate[] = [];
    let after = 0;
    for (const index of indexOf(prepared.tokens).numbers) {
      if (index < after) continue;
      const grouped = inGroups(prepared, index);
      if (grouped && !taken[grouped.start] && !taken[grouped.end - 1]) {
        codes.push(grouped);
        after = tokenBehind(tokens, index, grouped.end);
        continue;
      }
      const first = firstOfRun(tokens, index);
      const last = lastOfRun(tokens, index);
      after = last + 1;
      if (first === undefined) continue;
      const kept = keptUnder(prepared, first);
      if (kept && !taken[kept.start] && !taken[kept.end - 1]) {
        codes.push(kept);
        after = tokenBehind(tokens, index, kept.end);
        continue;
      }
      if (tokens[last]!.end - tokens[first]!.start < SHORTEST) continue;
      const { start } = tokens[sortBefore(tokens, first)]!;
      const end = tokens[last]!.end + (matchAt(LETTER_BEHIND, text, tokens[last]!.end)?.[0].length ?? 0);
      if (end - start > MAX_LENGTH || taken[start] || taken[end - 1]) continue;
      const code = text.slice(tokens[first]!.start, tokens[last]!.end);
      const referred = referredTo(prepared, first, code);
      if (referred !== undefined && !taken[referred.start]) {
        codes.push(referred);
        continue;
      }
      // "Ihre Anfrage #118827"
      const marked = tokens[first - 1]?.text === '#' && /^\d{5,9}$/.test(code) ? 0.6 : 0;
      if (tokens[last]!.end - tokens[first]!.start === SHORTEST) continue;
      const sure = confidenceOf(code) || marked;
      // "Kaplan (00904)": a name may end like a paper.
      const named = sure === 0 && isBehindName(prepared, first, start, end);
      const confidence = named ? 0.6 : sure;
      if (confidence === 0 || (!named && isElse(prepared, tokens[first]!.start, tokens[last]!.end))) continue;
      codes.push({
        start: startWithDepartment(text, start),
        end: endWithFile(text, end),
        type: 'CASE_NUMBER',
        confidence,
        reason: 'format',
      });
    }
    return codes;
  },
};

function tokenBehind(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (tokens[at] && tokens[at]!.start < end) at++;
  return at;
}

/** "Popescu (113530/9)": a number of a case behind who it is of. */
function isBehindName({ text, tokens }: PreparedText, first: number, start: number, end: number): boolean {
  const name = tokens[first - 2];
  if (text[start - 1] !== '(' || text[end] !== ')' || name?.case !== 'capital') return false;
  const run = text.slice(start, end);
  // "Kaplan (00904)"; an area code has more behind it, and a town before it.
  const member = /^00\d{3,6}$/.test(run);
  if (!member && (digitCount(run) < 6 || !/^\d{4,8}[/-]\d{1,4}$/.test(run))) return false;
  const { first: given, last } = lookUpName(name.text);
  return given === 'sure' || last === 'sure';
}

const SHORTEST = 4;
const MAX_LENGTH = 40;
