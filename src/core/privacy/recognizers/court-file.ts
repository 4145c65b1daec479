import { oneOf } from '../per-word';
import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText, Token } from '../text';
import { indexOf, STROKES } from '../token-index';
import { words } from '../words';
import { isCitation } from './case-number/citation';
import { labelsOf } from './labels/labels';
import { beginsHere, matchAt } from './reading';

/*
 * File reference of a court or a public prosecutor (gerichtliches Aktenzeichen), also without "Az.".
 * Issuer: the court's registry. Basis: Aktenordnungen of the states (AktO §§ 1, 3 and register lists); leads to the
 *   parties (Art. 4, 10 GDPR).
 * Format: chamber or department (also VI-2, I-20, 9b; none in XVII 234/19), register sign, running number, / and the
 *   year with two or four digits, perhaps an addition (ER, B ER, KR, EASO, .A): 12 C 345/24, 3 Ca 1234/23, S 12 AS
 *   345/24, L 7 AS 12/22 B ER, 4 Js 1234/23, VI-2 U 3/20. Signs of federal courts (ZR, StR, BvR) are not listed, those
 *   are citations of law; so is what follows "BVerwG, Urteil vom …" (see citation.ts).
 * Checksum: none. Fictitious: 12 C 345/24.
 */
export const courtFile: Recognizer = {
  name: 'court-file',
  rank: 32,
  find: (prepared) => {
    const { text, tokens } = prepared;
    const found: Candidate[] = [];
    for (const index of indexOf(tokens).of(STROKES)) {
      if (index < 2 || tokens[index]!.text === '+') continue;
      const candidate = around(prepared, index);
      if (candidate && !isCitation(text, candidate.start, candidate.end)) found.push(candidate);
    }
    return found;
  },
};

/** Register signs that nothing else looks like. */
const CLEAR = new Set(
  `Ca BV BVGa Ga Ba Ha Sa TaBV TaBVGa SaGa Ta Js UJs OJs VRJs Ds Cs Ls Gs Bs KLs Ks Ns Qs StVK BRs BwR VRs Ws Ss Rb Hs OWi
  OWiG Ss RVs ORs RBs Ausl VAs EA UF WF UFH FH OH SH KfH HL IN IK IE IZ VN AR UR AS AL SO KR SB SF VG VS VE BL KG EG KA AY
  BwH JGH BK LW BA SV WEG NE NC PV AktE Kart Wx Sch PKH XVII XIV XVI VIII VII XII NZS Lw EK AE UA MB BG Verg VK`.split(
    /\s+/,
  ),
);
/** Register signs of one letter and those that are numerals: with a chamber in front, or where a proceeding is spoken of. */
const SHORT = words('A B C D E F G H I J K L M N O P R S T U V W X II III IV VI Ko Nc');
/** Signs that stand alone, without a department. */
const ALONE = words('II III XVII XIV XVI VIII VI IV VII F C O M K IN IK UR Js UJs OWi Cs Ds BwH JGH');
const STROKES_ONLY = /^I{2,3}$/;
const OF_JUDGE = /^(?:XVII|XIV|XVI|VI|VII|IV|X) [A-Z]$/;
const YEAR = /^(?:\d{2}|(?:19|20)\d{2})$/;
const ADDITION =
  /(?:\.[A-Z]{1,3}){1,2}(?![\p{L}\p{N}])| \([A-Z]{1,3}\)|-\d{1,4}(?![\p{L}\p{N}/.-])|(?: (?!(?:AG|LG|VG|SG|OLG|EUR|AM|AN|IM|IN|DE)(?!\p{L}))(?:[A-Z]{1,4}\d?|A\(E\)|eA|Erb|BerH|PKH|jug\.?)(?![\p{L}\p{N}-]|\.\p{L})){1,2}/uy;

/** Index of the register sign before the number: "12 XIV (B) 44/25" has the kind in brackets behind it. */
function signBefore(tokens: readonly Token[], slash: number): number {
  const bracketed =
    tokens[slash - 2]!.text === ')' &&
    tokens[slash - 4]?.text === '(' &&
    /^[A-Z]$/.test(tokens[slash - 3]?.text ?? '');
  return bracketed ? slash - 5 : slash - 2;
}

function around(prepared: PreparedText, slash: number): Candidate | undefined {
  const { text, tokens } = prepared;
  const at = signBefore(tokens, slash);
  const [sign, number, year] = [tokens[at], tokens[slash - 1], tokens[slash + 1]];
  if (number?.kind !== 'number' || number.text.length > 7 || year?.kind !== 'number' || sign?.kind !== 'word')
    return undefined;
  if (!YEAR.test(year.text) || year.gap === 'line' || year.gap === 'paragraph' || number.gap === 'paragraph')
    return undefined;
  const clear = CLEAR.has(sign.text);
  if (!clear && !SHORT.has(sign.text)) return undefined;
  // "7 XVII G 118/25": the letter of the judge behind the sign
  const register = OF_JUDGE.test(`${tokens[at - 1]?.text} ${sign.text}`) ? at - 1 : at;
  const first = chamber(tokens, register);
  const alone = first === register;
  if (alone && !ALONE.has(tokens[register]!.text)) return undefined;
  const { start } = tokens[withOther(tokens, first)]!;
  if (!beginsHere(text, start) || /[/.,-]$/.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  if (text[year.end] === '/' || /^[.,]\d/.test(text.slice(year.end, year.end + 2))) return undefined;
  const labels = labelsOf(prepared);
  const matter = labels.before('court', start, 100) ?? labels.before('file', start, 40);
  const label = labels.announcing(start);
  if (label?.kinds.includes('none')) return undefined;
  // "AG Pirmasens, II 90/25", but "DR II 0482/25"
  if (alone && STROKES_ONLY.test(sign.text) && tokens[at - 1]?.kind === 'word') return undefined;
  // "XVII 234/19" is a file of a guardianship court; "C 12/24" may be anything.
  if (alone && !matter && !/^(?:X[IV]{2,4}|BwH|JGH)$/.test(sign.text)) return undefined;
  // "1 M 1/20" is a scale: a single letter wants more digits around it.
  if (
    !matter &&
    !clear &&
    start === tokens[at - 1]?.start &&
    number.text.length + tokens[at - 1]!.text.length < 3
  )
    return undefined;
  const end = year.end + (matchAt(ADDITION, text, year.end)?.[0].length ?? 0);
  const confidence = matter ? 0.9 : clear ? 0.75 : 0.7;
  return { start, end, type: 'CASE_NUMBER', confidence, reason: matter ? 'cue' : 'format' };
}

const isHyphen = oneOf(new Set('-–'));
const OF_COURT = words('Cs Ds Ls Gs KLs Ks Ns NBs BRs OWi VRs StVK Qs');

/** The court's sign before that of the prosecutor: "253 Cs 820 Js 40117/24", "12 Ds - 4 Js 118/25". */
function withOther(tokens: readonly Token[], first: number): number {
  const at = isHyphen(tokens[first - 1]) ? first - 2 : first - 1;
  const sign = tokens[at];
  const number = tokens[at - 1];
  const fits =
    sign !== undefined &&
    OF_COURT.has(sign.text) &&
    number?.kind === 'number' &&
    number.text.length < 4 &&
    tokens[first]!.gap !== 'paragraph';
  return fits ? at - 1 : first;
}

const CHAMBER = /^[SLB]$/;

/** First token of what stands before the register sign: "12", "9b", "VI-2", "S 12", "III - 3". */
function chamber(tokens: readonly Token[], sign: number): number {
  const close = (index: number) => {
    const gap = tokens[index]?.gap;
    return gap === 'space' || gap === 'none';
  };
  if (!close(sign)) return sign;
  let at = sign - 1;
  // "9b": a letter right behind the number of the department.
  if (tokens[at]?.kind === 'word' && tokens[at]!.text.length === 1 && tokens[at]!.gap === 'none') at--;
  // "3.1 F 277/25"
  if (tokens[at]?.gap === 'none' && tokens[at - 1]?.text === '.' && tokens[at - 1]!.gap === 'none') {
    const part = tokens[at - 2];
    if (part?.kind === 'number' && part.text.length < 3 && tokens[at]!.text.length < 3) return at - 2;
  }
  const number = tokens[at];
  if (number?.kind !== 'number' || number.text.length > 4) return sign;
  const before = tokens[at - 1];
  if (!before || !close(at)) return at;
  if (before.kind === 'word' && CHAMBER.test(before.text)) return at - 1;
  const roman = before.text === '-' ? tokens[at - 2] : before;
  return roman?.kind === 'word' && /^[IVX]{1,5}$/.test(roman.text) && number.text.length < 3
    ? tokens.indexOf(roman, at - 2)
    : at;
}
