import { fitting, type WordTest } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { forms } from '../../words';
import type { Span } from './labels';

/*
 * Degrees and codes of health: GdB 50, Grad der Behinderung von 60, Pflegegrad 3, Merkzeichen aG, ICD F32.1.
 * Issuer: the offices after § 152 SGB IX, the care funds (§ 15 SGB XI); BfArM for ICD-10-GM. Basis: Art. 9 GDPR.
 * Format: degree 20–100 in tens, care 1–5, marks of § 3 SchwbAwV; ICD a letter, two digits, a point and a digit.
 */
export const MEASURES: ReadonlySet<string> = new Set([
  ...forms(
    'gdb gds mde pg schädigungsgrad+es behinderungsgrad+es pflegegrad pflegestufe merkzeichen merkzeichens grad stufe pflegegrades förderschwerpunkt',
  ),
  // The letters that codes of the ICD begin with; those of bus lines and roads have no point behind two digits.
  ...'abcdefghijklmnopqrstz',
]);
/** Degrees of care in words: "Pflegegrad drei", "Pflegestufe II". */
const CARE_WORDS = /^pflege/;
const COUNTED = /^(?:eins|zwei|drei|vier|fünf|i{1,3})$/;
const DEGREE_WORDS = /^(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert)$/;
/** So many are a list of what there is: "Merkzeichen G, aG, H, Bl". */
const ALL_MARKS = 4;
const MARKS = /^(?:ag|g|h|bl|gl|b|rf|tbl|eb|vb|kl)$/;

/** The degree, mark or code at `index`. */
export function measured(tokens: readonly Token[], index: number): Span | undefined {
  const { lower } = tokens[index]!;
  if (lower.length === 1)
    return code(tokens, index) ?? quotedMark(tokens, index) ?? withoutFindings(tokens, index);
  if (lower.startsWith('merkzeichen')) return marks(tokens, index);
  if (/^f(?:ö|oe)rder/.test(lower)) return support(tokens, index);
  if (lower === 'stufe') return shortDegree(tokens, index, isOfCare, CARE_VALUE);
  if (lower !== 'grad') return degree(tokens, index, index + 1);
  const full =
    tokens[index + 1]?.lower === 'der' &&
    /^(?:behinderung|schädigungsfolgen|schädigung)$/.test(tokens[index + 2]?.lower ?? '');
  if (full) return degree(tokens, index, index + 3);
  return (
    shortDegree(tokens, index, isOfDisability, DISABILITY_VALUE) ??
    shortDegree(tokens, index, isOfCare, CARE_VALUE)
  );
}

const isOfCare = fitting(
  /^(?:pflege(?:grad|stufe|kasse|gutachten|bedürftig|einstufung)\p{L}{0,2}|mdk?|medicproof)$/u,
);
const isOfDisability = fitting(
  /^(?:merkzeichen|gdb|versorgungsamt|landesamt|feststellungsbescheid|schwerbehind\p{L}*|behinder\p{L}*)$/u,
);
const CARE_VALUE = /^(?:[1-5]|I{1,3}|eins|zwei|drei|vier|fünf)$/;
const DISABILITY_VALUE = /^(?:[2-9]0|100)$/;
const FAR = 25;

const isTenant = fitting(/^(?:mieterin|mieter|miete|mietenstufe|ortsklasse)$/);
const joinsValue = fitting(/^(?:von|:)$/);

/** "Stufe 2", "ein Grad von 80", "Grad: 90", where the words before or behind say of what. */
function shortDegree(
  tokens: readonly Token[],
  start: number,
  isTopic: WordTest,
  values: RegExp,
): Span | undefined {
  const at = joinsValue(tokens[start + 1]) ? start + 2 : start + 1;
  const value = tokens[at];
  if (!value || value.gap === 'paragraph' || !values.test(value.text)) return undefined;
  // "Grad 2 Celsius", "Stufe 2 bis 4"
  if (isTenant(tokens[start - 2]) || /^(?:celsius|grad|bis|und|oder|%)$/.test(tokens[at + 1]?.lower ?? ''))
    return undefined;
  for (let near = Math.max(0, start - FAR); near < at + FAR && near < tokens.length; near++)
    if (near !== start && isTopic(tokens[near])) return { start, end: at + 1 };
  return undefined;
}

const isApplication = fitting(/^(?:antragstellung|antragseingang|antragsdatum)$/);

/** "GdB 50", "GdB von 50", "GdB: 50 %", "Grad der Behinderung (GdB) beträgt 60". */
function degree(tokens: readonly Token[], start: number, from: number): Span | undefined {
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return undefined;
    if (token.kind === 'number') {
      if (token.text.length > 3) return undefined;
      const next = tokens[at + 1];
      return { start, end: next?.text === '%' ? at + 2 : at + 1 };
    }
    if (CARE_WORDS.test(tokens[start]!.lower) && COUNTED.test(token.lower)) return { start, end: at + 1 };
    if (DEGREE_WORDS.test(token.lower) && !CARE_WORDS.test(tokens[start]!.lower))
      return { start, end: at + 1 };
    const fits =
      /^(?:von|beträgt|liegt|bei|ist|wurde|mit|auf|in|höhe|gdb|gds|des|derzeit|seit|mindestens|(?:mein|sein|ihr)e?[nmrs]?|mutter|vaters?|mannes|frau|tochter|sohnes|kindes|[:.()|])$/.test(
        token.lower,
      );
    // "beträgt ab Antragstellung 60"
    const since = token.lower === 'ab' && isApplication(tokens[at + 1]);
    if (!fits && !since && !isApplication(token)) return undefined;
  }
  return undefined;
}

const SUPPORT =
  /^(?:sehen|hören|sprache|lernen|geistige|geistigen|körperliche|körperlichen|emotionale|motorische|autismus|ge|km|ese|hk|sq|le)$/;

/** "Förderschwerpunkt Sehen", "Förderschwerpunkt: geistige Entwicklung"; § 4 AO-SF names them. */
function support(tokens: readonly Token[], index: number): Span | undefined {
  // "Schule mit dem Förderschwerpunkt Lernen"
  if (tokens[index - 2]?.lower === 'mit') return undefined;
  const at = tokens[index + 1]?.text === ':' ? index + 2 : index + 1;
  const value = tokens[at];
  return value && SUPPORT.test(value.lower) && value.gap === 'space'
    ? { start: index, end: at + 1 }
    : undefined;
}

const BOXES = 24;
const isBoxed = fitting(/^[x☒☑⊠✓✔]$/);

/** "Merkzeichen   [x] aG  [ ] Bl": the one that is ticked, or from the first that is to the last. */
function tickedMarks(tokens: readonly Token[], start: number): Span | undefined {
  let ticked: Span | undefined;
  for (let at = start + 1; at < start + BOXES && tokens[at] && !startsLine(tokens[at]); at++) {
    if (!isBoxed(tokens[at])) continue;
    const mark = tokens[at + 1]?.text === ']' ? at + 2 : at + 1;
    if (tokens[mark] && MARKS.test(tokens[mark]!.lower))
      ticked = { start: ticked?.start ?? mark, end: mark + 1 };
  }
  return ticked;
}

/** "Merkzeichen G, B und aG" */
function marks(tokens: readonly Token[], start: number): Span | undefined {
  let end = -1;
  let count = 0;
  for (let at = start + 1; at < start + 9; at++) {
    const token = tokens[at];
    if (!token) break;
    if ((MARKS.test(token.lower) && token.case !== 'lower') || token.text === 'aG') {
      end = at + 1;
      count++;
    } else if (!/^(?:und|[,:"„“”/])$/.test(token.lower)) break;
  }
  if (end === -1) return tickedMarks(tokens, start);
  return count >= ALL_MARKS ? undefined : { start, end };
}

const isExamined = fitting(
  /^(?:röntgen(?:bild|aufnahme|thorax)?|thorax|lunge|abdomen|herz|schädel|sono|sonografie|sonographie|ultraschall|ekg|eeg|mrt|ct|cct|labor|blutbild|urin|urinstatus|stuhl|abstrich|echo|augen|ohren|zähne|u\d?|hüftsono|hörtest|sehtest)$/u,
);
const NEAR_EXAMINED = 4;

/** "Röntgen Lunge o. B.": looked for, and nothing found. */
function withoutFindings(tokens: readonly Token[], index: number): Span | undefined {
  if (tokens[index]!.text !== 'B' || tokens[index - 1]?.text !== '.' || tokens[index - 2]?.lower !== 'o')
    return undefined;
  let start = -1;
  for (let at = index - 3; at >= 0 && at >= index - 2 - NEAR_EXAMINED && tokens[at]!.kind === 'word'; at--) {
    if (isExamined(tokens[at])) start = at;
    if (startsLine(tokens[at])) break;
  }
  return start === -1 ? undefined : { start, end: index + 1 };
}

const isQuote = fitting(/^["„“”»«‚‘']$/);
const isOfMarks = fitting(/^merkzeichens?$/);

/** "eingetragen ist nur „G“", where marks were spoken of. */
function quotedMark(tokens: readonly Token[], index: number): Span | undefined {
  if (tokens[index]!.case === 'lower' || !MARKS.test(tokens[index]!.lower)) return undefined;
  if (!isQuote(tokens[index - 1]) || !isQuote(tokens[index + 1])) return undefined;
  for (let at = Math.max(0, index - FAR); at < index; at++)
    if (isOfMarks(tokens[at])) return { start: index, end: index + 1 };
  return undefined;
}

const closesCode = fitting(/^[)\]"”“;,]$/);
/** "(F95.2)", "J45.0/F32.1" */
const opensCode = fitting(/^[(["„“/;:]$/);

/** "F32.1": a capital, two digits, a point, one digit or two. */
function code(tokens: readonly Token[], index: number): Span | undefined {
  const letter = tokens[index]!;
  const [number, dot, digit, after] = tokens.slice(index + 1, index + 5);
  const fits =
    letter.text !== letter.lower &&
    (letter.gap !== 'none' || opensCode(tokens[index - 1])) &&
    number?.kind === 'number' &&
    number.gap === 'none' &&
    number.text.length === 2 &&
    dot?.text === '.' &&
    dot.gap === 'none' &&
    digit?.kind === 'number' &&
    digit.gap === 'none' &&
    digit.text.length <= 2;
  const goesOn =
    after?.gap === 'none' && !closesCode(after) && tokens[index + 5]?.gap === 'none' && after.kind === 'mark';
  // G 26.3 examines who carries breathing apparatus.
  const examines = letter.lower === 'g' && number?.text === '26';
  return fits && !examines && !goesOn ? { start: index, end: index + 4 } : undefined;
}
