import { foldName } from '../../lists/names';
import { isNoun, isOtherWord } from '../../lists/vocabulary';
import { wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { indexOf } from '../../token-index';
import { words } from '../../words';
import { endsSentence } from '../marks';
import { candidate } from './chain';
import { isMonthBehindDay } from './cut-month';
import { hasFormOfLastName } from './last-name-form';
import { nameEndingAt } from './name-ending';
import type { NamePart } from './name-part';
import { isSure } from './name-part';

/**
 * Who signs a note with a name and the day: "bewilligt, Mischke 13.10.", "Ich befürworte. Rehbein, 4.11.2025" at the end
 * of a line, "Notiz Viehmann, 4.11.:" at the beginning of one.
 */
export function paraphs({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [...shortSign(tokens), ...codesOfClerks(tokens)];
  for (const at of indexOf(tokens).numbers) {
    if (at === 0 || tokens[at]!.gap !== 'space') continue;
    const end = dayEnd(tokens, at);
    if (end === undefined || !closes(tokens[end])) continue;
    const parts = nameEndingAt(tokens, isCommaOrStroke(tokens[at - 1]) ? at - 2 : at - 1);
    if (parts && isSigner(tokens, parts)) found.push(candidate(tokens, parts, 0.6, 'signature'));
  }
  return found;
}

/** "…, Akte. Lü." at the end of a text, "U." in a line of its own there: who signs shortens the name. */
function shortSign(tokens: readonly Token[]): Candidate[] {
  const letters = initialsAtEnd(tokens);
  if (letters) return [letters];
  const [before, sign, dot] = tokens.slice(-3);
  if (!sign || dot?.text !== '.' || dot.gap !== 'none' || !before) return [];
  const { german, common } = wordOf(sign);
  if (sign.kind !== 'word' || sign.case === 'lower' || sign.text.length > 3 || german) return [];
  // "Wetter, 9. Jan."
  if (isMonthBehindDay(tokens, tokens.length - 2)) return [];
  const letter = sign.text.length === 1;
  const alone = sign.gap === 'line' || sign.gap === 'paragraph';
  const behind = sign.gap === 'space' && !letter && sign.case === 'capital' && /^[.,;)–]$/.test(before.text);
  if (!(alone || behind) || (common && !letter)) return [];
  return [{ start: sign.start, end: dot.end, type: 'PERSON', confidence: 0.5, reason: 'signature' }];
}

/** "G. P." in a line of its own at the end, "… geändert. W.P." behind the last sentence. */
function initialsAtEnd(tokens: readonly Token[]): Candidate | undefined {
  const from = tokens.length - 4;
  const [first, dot, second, end] = tokens.slice(-4);
  const isLetter = (token: Token | undefined) =>
    token?.kind === 'word' && token.text.length === 1 && token.case !== 'lower';
  const signs =
    from > 0 &&
    isLetter(first) &&
    isLetter(second) &&
    dot?.text === '.' &&
    end?.text === '.' &&
    second!.gap !== 'line' &&
    (startsLine(first) ||
      (endsSentence(tokens[from - 1]) &&
        !isOneOfLetters(tokens, from - 1) &&
        first!.gap === 'space' &&
        !isNoSigner(first!, second!)));
  return signs
    ? { start: first!.start, end: end.end, type: 'PERSON', confidence: 0.85, reason: 'signature' }
    : undefined;
}

/** What two letters with a dot each are short for, where they may stand by themselves: "N. N.", "P. S.", "B. W." */
const SHORTENED = words(
  'ad ae ag am bc bw cc cf ct dh dj dm dt ed eg eh eu ev fd gb gg hc hl ia ib id ie ig ih ij il im io ir is iv iw iz ka ko kk lb lc ls mb md me mw na nb nf nj nn nu nv nw oa ob od og oj ok on oo ov oä pa pc pm pp ps rh rk sa sd sl so st su sw tm ua ub ud ue uk um us uu uv uz uä va vc vh vj vm vo vt vu wo wv za zb zd zh zk zp zs zt zu zv zw zz',
);
const isNoSigner = (first: Token, second: Token) => SHORTENED.has(first.lower + second.lower);
/** "F. A. Q." */
const isOneOfLetters = (tokens: readonly Token[], dot: number) => tokens[dot - 1]?.text.length === 1;

const YEAR = /^(?:\d\d|20\d\d)$/;

/** Index behind "13.10.", "4.11.25", "4.11.2025". */
function dayEnd(tokens: readonly Token[], at: number): number | undefined {
  const [day, dot, month, last] = tokens.slice(at, at + 4);
  const fits =
    dot?.text === '.' &&
    dot.gap === 'none' &&
    month?.kind === 'number' &&
    month.gap !== 'line' &&
    last?.text === '.' &&
    Number(day!.text) <= 31 &&
    Number(month.text) <= 12;
  if (!fits) return undefined;
  const year = tokens[at + 4];
  return year?.kind === 'number' && year.gap === 'none' && YEAR.test(year.text) ? at + 5 : at + 4;
}

const isBehindEntry = fitting(/^[/,|–-]$/);
/** Letters that lead to something else behind a day. */
const isNoCode = fitting(
  /^(?:tel|fax|mail|mobil|uhr|std|min|neu|alt|ort|info|nr|az|vm|nm|ca|ab|bis|von|ok|erl|wv|re|aw|wg|mo|di|mi|do|fr|sa|so|to|top|hz|ggf|bzw)$/,
);
const FEWEST_ENTRIES = 2;

/** "02.05.25 / rbe: Kundin erscheint": who made the entries of a log shortens the name to small letters. */
function codesOfClerks(tokens: readonly Token[]): Candidate[] {
  const codes: Candidate[] = [];
  for (const at of indexOf(tokens).numbers) {
    if (!startsLine(tokens[at]) && at > 0) continue;
    const end = dayEnd(tokens, at);
    if (end === undefined) continue;
    const code = tokens[isBehindEntry(tokens[end]) ? end + 1 : end];
    const colon = tokens[isBehindEntry(tokens[end]) ? end + 2 : end + 1];
    if (code?.kind !== 'word' || code.case !== 'lower' || code.gap !== 'space' || code.text.length > 4)
      continue;
    if (code.text.length < 2 || colon?.text !== ':' || colon.gap !== 'none' || isNoCode(code)) continue;
    if (isOtherWord(foldName(code.lower)) || isNoun(foldName(code.lower))) continue;
    codes.push({ start: code.start, end: code.end, type: 'PERSON', confidence: 0.85, reason: 'signature' });
  }
  return codes.length < FEWEST_ENTRIES ? [] : codes;
}

const isCommaOrStroke = fitting(/^[,/]$/);
const isBehindDay = fitting(/^[:)]$/);

function closes(token: Token | undefined): boolean {
  return !token || startsLine(token) || isBehindDay(token);
}

/** "Kempen, 4.3.2025" heads a letter, "Kirmes 13.10." is an event. */
function isSigner(tokens: readonly Token[], parts: readonly NamePart[]): boolean {
  const first = tokens[parts[0]!.from]!;
  const before = tokens[parts[0]!.from - 1];
  const starts =
    !before ||
    first.gap === 'line' ||
    first.gap === 'paragraph' ||
    /^[.,;:)/–—-]$/.test(before.text) ||
    /^(?:notiz|vermerk|gez|erledigt|bewilligt|genehmigt|geprüft|gesehen|erl|ok|kopie|zusatz)$/.test(
      before.lower,
    );
  const last = parts.at(-1)!;
  if (!starts || parts.some((part) => part.common || part.role || part.thing || part.compound)) return false;
  if (last.place && last.entry.last !== 'sure') return false;
  return (
    isSure(last) ||
    last.entry.last !== 'no' ||
    (last.unknown && last.lower.length > 4) ||
    (last.german && hasFormOfLastName(last.lower) && first.gap === 'paragraph')
  );
}
