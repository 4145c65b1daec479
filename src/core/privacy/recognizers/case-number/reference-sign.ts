import { oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { matchAt } from '../reading';
import { abbreviated, abbreviatedInOne } from './abbreviation';
import { LETTER_BEHIND } from './code-run';
import { NO_CODE, PAPER } from './no-code';

/* Letters before a number that say whose it is: a kind of insurance or tax, the sign of a file, a register. */

/** Kinds of insurance and of local taxes, whose letters stand before the number of the contract: "LV 88-203-417". */
const SORTS = new Set([
  'LV',
  'KH',
  'HR',
  'RS',
  'UV',
  'BU',
  'HV',
  'PHV',
  'VHV',
  'KFZ',
  'VK',
  'TK',
  'GV',
  'WGV',
  'SV',
  'RV',
  'KV',
  'HP',
  'GewSt',
  'GrSt',
  'HuSt',
  'HSt',
  'ESt',
  'ErbSt',
  'VgSt',
  'ZwSt',
]);

const SIGN = /^[A-Z]{1,4}$/;
const leadsToSign = oneOf(new Set('(:,;|'));

export function sortBefore(tokens: readonly Token[], first: number): number {
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || tokens[first]!.gap !== 'space') return first;
  // "(II 21-E-118407)", "zu KR 7.418.220.6"
  const cue = tokens[first - 2];
  const led = cue && (leadsToSign(cue) || REFERS.has(cue.lower)) && SIGN.test(before.text);
  return SORTS.has(before.text) || (led && !NO_CODE.test(`${before.text}-1`)) ? first - 1 : first;
}

/** Words behind which the sign of a file stands: "Wir beziehen uns auf AB 7712/26", "läuft unter 118/26 W". */
const REFERS = new Set([
  'auf',
  'unter',
  'zu',
  'bezug',
  'betreff',
  'betr',
  'betrifft',
  'meines',
  'unseres',
  'ihres',
  'meins',
  'gz',
]);
const FILE = /^\d{2,6}\/\d{2}(?:\d{2})?$/;

export function referredTo(
  { text, tokens }: PreparedText,
  first: number,
  code: string,
): Candidate | undefined {
  const named = abbreviated({ text, tokens }, first, code) ?? abbreviatedInOne({ text, tokens }, first, code);
  if (named || !FILE.test(code)) return named ?? under(tokens, first, code);
  const letters = tokens[first - 1];
  const { start, gap } = tokens[first]!;
  const end = start + code.length;
  const signed = gap === 'space' && letters?.kind === 'word' && SIGN.test(letters.text);
  const closed = matchAt(LETTER_BEHIND, text, end)?.[0].length ?? 0;
  if (!signed && closed === 0) return undefined;
  const from = signed ? letters.start : start;
  const value: Candidate = {
    start: from,
    end: end + closed,
    type: 'CASE_NUMBER',
    confidence: 0.6,
    reason: 'context',
  };
  if (signed && NO_CODE.test(`${letters.text}-1`)) return undefined;
  // "hat schon geschrieben (77/26 R)", "StA Potsdam, E 388/2024"
  const scored = signed && /^(?:MMST|MMSE|MOCA|GCS|RR|NRS|BDI)$/.test(letters.text);
  const enclosed = text[from - 1] === '(' && text[end + closed] === ')' && code.length > 4 && !scored;
  if (enclosed && !PAPER.test(text.slice(Math.max(0, from - 50), from))) return value;
  if (signed && /^[EGSHL]$/.test(letters.text) && REGISTRY.test(text.slice(Math.max(0, from - 60), from)))
    return value;
  const cue = tokens[first - (signed ? 2 : 1)];
  const before = cue && /^[:.]$/.test(cue.text) ? tokens[first - (signed ? 3 : 2)] : cue;
  return before && REFERS.has(before.lower) ? value : undefined;
}

/** What says under which sign something is kept. */
const LEADS = new Set(['als', 'trägt', 'trug', 'lautet', 'lautete', 'kürzel', 'signatur', 'kennwort']);

/** "läuft unter K 004417" */
function under(tokens: readonly Token[], first: number, code: string): Candidate | undefined {
  const [cue, letters] = [tokens[first - 2], tokens[first - 1]];
  if (
    !cue ||
    (cue.lower !== 'unter' && !(LEADS.has(cue.lower) && code.startsWith('0'))) ||
    !letters ||
    !SIGN.test(letters.text) ||
    !/^(?!(?:19|20)\d\d$)\d{4,9}$/.test(code)
  )
    return undefined;
  if (NO_CODE.test(`${letters.text}-1`) || tokens[first]!.gap !== 'space') return undefined;
  const end = tokens[first]!.start + code.length;
  return { start: letters.start, end, type: 'CASE_NUMBER', confidence: 0.6, reason: 'context' };
}

/** The registry office numbers births (G), marriages (E, H), partnerships (L) and deaths (S) by the year (§ 4 PStV). */
const REGISTRY =
  /(?:standesamt|(?<!\p{L})(?:sta|reg)(?!\p{L})|eintrag|ehesch|geburt|heirat|sterbe|urkunde|register)\p{L}{0,14}\P{N}{0,24}(?:[\d.]{6,10}\P{N}{0,24})?$/iu;
