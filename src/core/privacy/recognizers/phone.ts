import type { PrivacyRules } from '../finding';
import { oneOf } from '../per-word';
import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf, sought } from '../token-index';
import { words } from '../words';
import { isInColumnOfGoods, listStart } from './case-number/of-things';
import { cueAfter, cueBefore } from './cue';
import { dateAt } from './dates';
import { readField } from './labels/fields';
import { labelsOf } from './labels/labels';
import type { LabelKind } from './labels/lexicon';
import { calledOf } from './phone/called';
import { CALLED_BEFORE, isCallByForm, isGrouped, isRange } from './phone/forms';
import { validLength } from './phone/length';
import { misread } from './phone/misread';
import { DIGITS as ALL_DIGITS, digitCount, matchAt } from './reading';

/*
 * Telephone and fax number.
 * Issuer: Bundesnetzagentur and its likes abroad. Basis: ITU-T E.164, DIN 5008 for the spelling; personal under Art. 4
 *   GDPR.
 * Format: +49 2153 898-0, 0049 (0) 2153 8980, 02153/898-0, (0 21 53) 89 80, 0171 1234567, 02153-898 0; after a word
 *   such as "Tel." also without the area code and over a line end. Validity by libphonenumber (numbering plans of all
 *   countries). Emergency numbers and the authorities' 115 are none.
 * Checksum: none. Fictitious: 02153 9990123, +49 171 39200 01 (ranges of the Bundesnetzagentur for fiction).
 */
export const phone: Recognizer = {
  name: 'phone',
  rank: 40,
  find(prepared, { rules }) {
    const scanned = misread(prepared);
    const ends = new Map(scanned.map(({ start, end }) => [start, end]));
    return [
      ...labelled(prepared, rules),
      ...byThemselves(prepared).filter(({ start, end }) => (ends.get(start) ?? end) <= end),
      ...scanned,
      ...spelledOut(prepared),
      ...calledOf(prepared),
    ].filter(({ start, end }) => !DEGREES.test(prepared.text.slice(start, end)));
  },
};

/** "51.31274": a coordinate. */
const DEGREES = /^-?\d{1,2}[.,]\d{4,8}$/;

const INTERNATIONAL =
  /\(?(?:\+{1,2}|00 ?(?=[1-9]))\d{1,3}(?:[\d ()/._·–-]|[/–-]\n){5,26}\d(?![\p{L}\p{N}])/uy;
const NATIONAL = /\(?0(?![0 ]{2})(?:[\d ()/._·–-]|[/–-]\n){5,24}\d(?![\p{L}\p{N}]|[.,:]\d)/uy;
const DATE_OR_TIME =
  /^\(?\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}(?!\d)|^\d{1,2}\.\d{2}(?!\d)|^\d{4}-\d{2}-\d{2}(?!\d)/;
/** "022-31/2024" ends in a year: a file, no number to call. */
const FILE_YEAR =
  /^(?!\(|01[567]).*\d[ .-]\d{1,6}(?:[/.-](?:19|20)\d{2}|\/\d{2})$|^\d{1,3}(?:[ .]\d{1,4})?-\d{1,5}-\d{2}$|^\d{2,5}\/(?:19|20)\d{2}(?:-(?:19|20)?\d{2,4})?$/;
/** "00,00", "007" and the like have no area code; neither have parts of other numbers. */
const SPLIT = /(?:[\p{L}\p{N}+]|[.,/–-]|\d |\/S )$/u;
const NOT_A_CALL =
  /(?:§|art\.|nr\.?|nummer|zeichen|konto|blz|id|ausgabe|band|seite|isbn|issn|version|ziffer|rechnung|los|position|artikel|uhrzeit|maße?|kennzahl|formular|vordruck|blatt|muster|modell|typ|dn|din|haushaltsstelle|produkt|kostenstelle|sachkonto)[\s:.]{0,3}$/iu;

const NO_DIGITS = /\D/g;

/** "Regionalschlüssel lautet 0516…", "BV 0712/24-03": keys of statistics, papers of councils. */
const OF_ALL =
  /(?:(?:[Rr]egional|[Gg]emeinde|[Kk]reis|[Ss]traßen|[Aa]bfall|[Ss]tatistik|[Ll]eistungs)schlüssel|[Kk]ennziffer|[Mm]essstelle|[Mm]esspunkt|[Ss]chieber|[Hh]ydrant|[Bb]arcode|[Ss]trichcode|(?<!\p{L})(?:AGS|ARS|GKZ|BV|MV|AF|DS|SV|Drs\.?|HHSt\.?))(?: lautet| ist)?[\s:]{0,3}$/u;
const OF_PRODUCTS = /(?:produkte?n?|kostenstellen?|sachkonten|haushaltsstellen?|artikeln?):? ?$/iu;
/** "02152 118827", which no product has. */
const WITH_AREA = /^\(?0(?:[1-9]\d{1,3}|3\d{4})\)?[ /-]{1,3}\d{4,}(?![\d-])/;

/** Nothing else begins so. */
const MOBILE = /^\(?(?:\+|0049|01[567])/;
/** Help lines that everybody may call: poison, crisis, missing children. */
const HELP = /^0(?:\d{2,4}19240|8001110(?:111|222|333|550)|8000?116016|8002255530|361730730|80040?40020)$/;

function byThemselves(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  let end = 0;
  for (const index of indexOf(prepared.tokens).numbers) {
    const token = tokens[index]!;
    if (token.start < end) continue;
    const plus = tokens[index - 1]?.text === '+';
    if (!plus && token.text[0] !== '0') continue;
    let { start } = token;
    if (plus) start--;
    if (plus && text[start - 1] === '+') start--;
    if (text[start - 1] === '(') start--;
    if (SPLIT.test(text.slice(Math.max(0, start - 3), start))) continue;
    const international = plus || token.text.startsWith('00');
    const candidate = matchAt(international ? INTERNATIONAL : NATIONAL, text, start)?.[0].replace(TWO, '');
    const read = candidate && (overLine(prepared, candidate, start) ?? judge(prepared, candidate, start));
    if (!read) continue;
    found.push(read);
    end = read.end;
  }
  return found;
}

/** A second number with its own area code: "(02153) 50 07 81 / 0049-160-9013 3372". */
const TWO = /(?<=\d[ \d-]{5}\d) ?[/–-] \(?(?:0[1-9]|00[1-9]|\+).*$/s;
const REST = /\n {0,4}(\d{2,8})(?![\p{L}\p{N}:/]|[.,]\d|[ -]\d)/uy;

/** A mobile number whose last digits stand in the next line. */
function overLine(prepared: PreparedText, candidate: string, start: number): Candidate | undefined {
  if (!/^(?:\+49|0049|0)\s?1[567]/.test(candidate) || digitCount(candidate) > 10) return undefined;
  const end = start + candidate.length;
  const rest = matchAt(REST, prepared.text, end)?.[0];
  if (!rest || validLength(candidate + rest.replace('\n', ' ')) === 0) return undefined;
  return { start, end: end + rest.length, type: 'PHONE', confidence: 0.9, reason: 'format' };
}

/** Compounds that the list of labels doesn't have: "Handynotfallnummer", "Telefonsammelnummer". */
const CALLS = /tele?fon|handy|mobil|\bfax|telefax|funk|notruf|rückruf|anruf|ruf-?n/iu;
/** Labels that say less of a number than its own form. */
const WEAK: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'thing',
  'number',
  'ip',
  'bare',
  'username',
  'version',
]);
const BARE_NUMBER = /(?<![\p{L}-])(?:nr\.?|nummer)[\s:.]{0,3}$/iu;

/** "meldet sich unter der bekannten Nummer 0431 23 98 7-15" */
const MELD =
  /(?<!\p{L})meld(?:e|et|en) [^.!?\n\d]{0,12}sich [^.!?\n\d]{0,40}$|(?<!\p{L})meld(?:e|et|en) sich [^.!?\n\d]{0,40}$/iu;

/** How far before a number its word may stand, with "Nr." and the like between. */
const CALL_REACH = 18;
/** The same before "Nr.": "Erreichbar unter der bekannten Nr. 03496 551022". */
const NUMBER_REACH = 44;

function judge(prepared: PreparedText, candidate: string, start: number): Candidate | undefined {
  const labels = labelsOf(prepared);
  const call = labels.before('phone', start, CALL_REACH) !== undefined;
  if (dateAt(prepared.text, start) !== undefined) return undefined;
  if (!call) {
    if (DATE_OR_TIME.test(candidate) || FILE_YEAR.test(candidate) || isRange(candidate)) return undefined;
    const label = labels.announcing(start) ?? labels.announcing(start + (candidate.startsWith('(') ? 1 : 0));
    // "Geschäftsnummer" is that of a file or of an office.
    const office =
      label && /^geschäfts-?n/iu.test(prepared.text.slice(label.start, label.end)) && /^\(?0/.test(candidate);
    // "Handynotfallnummer der Leitung: 0157 3344 90 12", "hat die Nummer 03473 81 55 20"
    const word = label ? prepared.text.slice(label.start, label.end) : '';
    const called =
      CALLS.test(word) ||
      (isCallByForm(candidate, word) &&
        (label?.kinds.every((kind) => WEAK.has(kind)) ?? isGrouped(candidate)));
    if (label && !label.kinds.includes('phone') && !office && !called) return undefined;
    if (!MOBILE.test(candidate) && !office && !called) {
      if (isOfAll(prepared, start, candidate)) return undefined;
      if (
        cueBefore(prepared.text, start, NOT_A_CALL) &&
        !(
          (isCallByForm(candidate, '') ||
            labels.before('phone', start, NUMBER_REACH) ||
            cueBefore(prepared.text, start, MELD) ||
            cueBefore(prepared.text, start, CALLED_BEFORE)) &&
          cueBefore(prepared.text, start, BARE_NUMBER)
        )
      )
        return undefined;
    }
  }
  const length = validLength(candidate);
  // 010 is no area code but the prefix of a carrier.
  if (length === 0 || candidate.startsWith('010')) return undefined;
  if (HELP.test(candidate.slice(0, length).replace(NO_DIGITS, ''))) return undefined;
  const open = candidate.startsWith('(') && !candidate.slice(0, length).includes(')') ? 1 : 0;
  return {
    start: start + open,
    end: start + length,
    type: 'PHONE',
    confidence: call ? 1 : 0.95,
    reason: call ? 'cue' : 'format',
  };
}

/** A key, a paper, a product or a cell of goods, not whom one calls. */
function isOfAll(prepared: PreparedText, start: number, candidate: string): boolean {
  const { text } = prepared;
  return (
    cueBefore(text, start, OF_ALL) ||
    (!WITH_AREA.test(candidate) && cueBefore(text, listStart(text, start), OF_PRODUCTS)) ||
    isInColumnOfGoods(prepared, start)
  );
}

/** O, o, I and l stand for the digits that they look like, once the first digit is one. */
const LOCAL =
  /[(+]{0,2}[\dOo](?:[\d ()/._·–OoIl-]|\t(?=\d)|\n(?:> ?)? {0,4}(?=\d)){2,28}(?:[\dOo]|(?<=[\dOoIl])[Il])(?![\p{L}\p{N}])/uy;
/** A second number behind the first. */
const SECOND = /(?<=\d[ \d/-]{5,9}\d) [/–-] \d[\d ]{5,20}$/;
/** Words in front of the number that say whose or which it is. */
const WHICH =
  /(?:(?:privat|dienstlich|geschäftlich|mobil|handy|festnetz|tagsüber|abends|vormittags|nachmittags|rufnummer|durchwahl|telefonnummer|handynummer|nummer|nr|auch|oder|bitte|gerne|jederzeit|am besten|zuhause|zu hause|arbeit|büro|p|d|m|ab|tel|telefon|werktags)\b[\s:.()/–-]{1,4}){1,4}/iuy;
const UNIT = /^\s?(?:Uhr|Euro|EUR|€|Prozent|%|Minuten|Tage|Personen|Jahre)/u;
const YEAR = /^(?:19|20)\d{2}$/;
const PUBLIC = /^(?:11[0-9]|116 ?1\d\d|116 ?000|19222|19240)$/;

/** After "Tel." a number needs no area code, only four digits and no other meaning. */
function labelled(prepared: PreparedText, rules: PrivacyRules): Candidate[] {
  const { text } = prepared;
  return [...labelsOf(prepared).of('phone')].flatMap((label) => {
    const read = readField(prepared, label, (at) => {
      const which = matchAt(WHICH, text, at)?.[0].length ?? 0;
      return spoken(text, at + which) ?? local(text, at + which);
    });
    if (read.length === 0) return behindComma(text, label.end, rules);
    const [first] = read;
    const all = first ? [...read, ...further(text, first.end)] : read;
    const called = text.slice(label.start, label.end);
    return all.filter(({ start, end }) => {
      const value = text.slice(start, end);
      // Up to five digits behind "Durchwahl" are an extension of the authority.
      const extension = EXTENSION.test(called) || cueBefore(text, start, EXTENSION_BEFORE);
      return !isOwnExtension(value, rules) && !(extension && digitCount(value) < 6 && !/^0/.test(value));
    });
  });
}

const EXTENSION = /^(?:durchw|nebenst|apparat|app$)/i;
const EXTENSION_BEFORE = /(?<!\p{L})(?:durchwahl|nebenstelle|apparat|app\.|dw)[ :-]{0,3}$/iu;

/** "bat um Rückruf, 551022", "telefonisch (551022)" */
const COMMA = /(?:,| ?\() ?(?=[\d(+])/uy;

function behindComma(text: string, from: number, rules: PrivacyRules): Candidate[] {
  const mark = matchAt(COMMA, text, from);
  const read = mark ? local(text, from + mark[0].length) : undefined;
  if (!read) return [];
  const value = text.slice(read.start, read.end);
  return digitCount(value) > 5 && dateAt(text, read.start) === undefined && !isOwnExtension(value, rules)
    ? [read]
    : [];
}

/** "898-1234" of an authority whose numbers begin with +49 2153 898. */
function isOwnExtension(value: string, { allow }: PrivacyRules): boolean {
  const digits = value.replace(NO_DIGITS, '');
  return (
    !/^[(+]?0|^\+/.test(value) &&
    digits.length < 9 &&
    allow.phonePrefixes.some((prefix) => digits.startsWith(prefix.slice(-OWN_DIGITS)))
  );
}

const OWN_DIGITS = 3;
/** "…, 0171 3920001 oder 99 90 124": more numbers in a row. */
const NEXT = /(?:,|;| oder| od\.| und| bzw\.| \/) (?=[\d(+])/uy;

function further(text: string, from: number): Candidate[] {
  const next = matchAt(NEXT, text, from);
  const read = next ? local(text, from + next[0].length) : undefined;
  return read && digitCount(text.slice(read.start, read.end)) > 5 ? [read] : [];
}

/** Digits, and numbers up to 99 as somebody says pairs: "siebenundvierzig elf". */
const DIGIT_WORD =
  '(?:(?:(?:ein|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|fuenfzig|sechzig|siebzig|achtzig|neunzig)|(?:drei|vier|fünf|fuenf|sech|acht|neun|sieb)zehn|zehn|elf|zwölf|zwoelf|hundert|null|eins|ein|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|doppel)';
const SPOKEN = new RegExp(
  `(?:(?:${DIGIT_WORD}|\\d{1,4})(?:[ ,/–-]{1,3}|,? (?:und )?dann )){4,16}(?:${DIGIT_WORD}|\\d{1,4})(?![\\p{L}\\p{N}])`,
  'iuy',
);

const NOUGHTS = sought(oneOf(words('null')));

/** Digits as words with no word for a phone: "unter null zwei eins fünf drei sechs null vier". */
function spelledOut({ text, tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  let behind = -1;
  for (const index of indexOf(tokens).of(NOUGHTS)) {
    const { start } = tokens[index]!;
    if (index >= tokens.length - MIN_TOKENS || start < behind || !DIGITS.has(tokens[index + 1]!.lower))
      continue;
    const read = spoken(text, start);
    if (!read || saidDigits(text.slice(start, read.end)) < MIN_WORDS) continue;
    behind = read.end;
    found.push({ ...read, confidence: 0.75, reason: 'format' });
  }
  return found;
}

const TWO_DIGITS = /zig$|ßig$|ssig$|zehn$|^elf$|^zw(?:ö|oe)lf$/;

/** How many digits words say: "elf" two, "null" one. */
function saidDigits(said: string): number {
  let count = 0;
  for (const word of said.toLowerCase().split(/[^\p{L}\d]+/u))
    count += ALL_DIGITS.test(word) ? word.length : TWO_DIGITS.test(word) ? 2 : 1;
  return count;
}

const MIN_WORDS = 7;
const MIN_TOKENS = 4;
const DIGITS = new Set(
  'null eins ein zwei zwo drei vier fünf fuenf sechs sieben acht neun doppel'.split(' '),
);

/** "null eins fünf sieben - 88 20 41 7 3". */
function spoken(text: string, start: number): Candidate | undefined {
  if (!/^(?:null|plus)/i.test(text.slice(start, start + 4))) return undefined;
  const match = matchAt(SPOKEN, text, start)?.[0];
  if (!match) return undefined;
  return { start, end: start + match.length, type: 'PHONE', confidence: 0.9, reason: 'cue' };
}

function local(text: string, at: number): Candidate | undefined {
  // The bracket or plus before the first digit was read over as a mark.
  const start = text[at - 1] === '(' || text[at - 1] === '+' ? at - 1 : at;
  // "02153 9990123 / 9990124" are two.
  const value = matchAt(LOCAL, text, start)?.[0].replace(SECOND, '');
  const digits = value ? digitCount(value) : 0;
  if (!value || digits < 4 || digits > 16 || isWord(value)) return undefined;
  if (DATE_OR_TIME.test(value) || YEAR.test(value) || PUBLIC.test(value)) return undefined;
  if (cueAfter(text, start + value.length, UNIT)) return undefined;
  const bracket = value.startsWith('(') && !value.includes(')') ? 1 : 0;
  return {
    start: start + bracket,
    end: start + value.length,
    type: 'PHONE',
    confidence: 0.9,
    reason: 'cue',
  };
}

const NO_LETTERS = /[^OoIl]/g;

/** "Ill 1" and the like: letters are misread digits only among many digits. */
function isWord(value: string): boolean {
  const letters = value.replace(NO_LETTERS, '').length;
  return letters > 0 && (letters > 4 || digitCount(value) < 5);
}
