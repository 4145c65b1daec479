import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText, Token } from '../text';
import { words } from '../words';
import type { Label } from './labels/labels';
import { labelsOf } from './labels/labels';
import { readLabelled } from './labels/read-labelled';
import { endsSentence } from './marks';
import { DISTRICTS } from './plate/districts';
import { noisyPlates } from './plate/noisy';
import { beginsHere, endsHere, matchAt, ofCharacter } from './reading';

/*
 * Vehicle registration plate.
 * Issuer: registration office of the district. Basis: §§ 9–12 FZV; personal with the register of keepers (§ 33 StVG).
 * Format: 1–3 letters of the district (real list), 1–2 letters, 1–4 digits without leading zero, then E (electric) or H
 *   (historic); eight characters in all, which letters from citizens often get wrong. VIE-AB 123, VIE AB 123, KR-XY 1234E.
 *   Of other countries by their own forms, only where a vehicle is spoken of: Dutch and French AB-123-C, Belgian 1-ABC-234,
 *   Austrian W-12345X, Polish WA 12345; after "Kennzeichen" any mix of letters and digits.
 * Checksum: none, hence a probability. Fictitious: VIE-MM 198.
 */
export const plate: Recognizer = {
  name: 'plate',
  rank: 39,
  find: (prepared) => {
    const sure = [...german(prepared), ...foreign(prepared), ...labelled(prepared)];
    return [
      ...sure,
      ...noisyPlates(prepared),
      ...spelled(prepared),
      ...insured(prepared),
      ...listed(prepared, sure),
    ];
  },
};

function place(start: number, end: number, confidence: number, reason: Candidate['reason']): Candidate {
  return { start, end, type: 'PLATE', confidence, reason };
}

/** How far before a plate the word for the vehicle may stand. */
const VEHICLE_REACH = 60;

function isVehicleBefore(prepared: PreparedText, at: number, reach = VEHICLE_REACH): boolean {
  const labels = labelsOf(prepared);
  const label = labels.before('plate', at, reach) ?? labels.before('vehicle', at, reach);
  return label !== undefined && !/[.!?]\s\p{Lu}|\n\n/u.test(prepared.text.slice(label.end, at));
}

/** The vehicle right behind a plate: "UN-A 8812 blauer Polo", "KLE-X 12 (Transporter)". */
function isVehicleBehind(prepared: PreparedText, end: number): boolean {
  const label = labelsOf(prepared).next('vehicle', end);
  return (
    label !== undefined && label.start - end < 24 && !/[.!?\n]/.test(prepared.text.slice(end, label.start))
  );
}

/** What follows the district: separator, letters, gap, digits, electric or historic. */
const REST =
  /( ?[-–:•·] ?| {1,2}|\.(?=\p{Lu}{1,2}\.\d)|[_|](?=\p{Lu}{1,2}[_|]\d))(\p{Lu}{1,2})([ ·•–-]{0,3}|(?<=\.\p{Lu}{1,2})\.|(?<=[_|]\p{Lu}{1,2})[_|])([1-9]\d{0,3})( ?[EH](?![\p{L}\p{N}]))?(?![\p{L}\p{N}/…]|-\d|[.,]\d|\.\p{L})/uy;
/** With a letter that a scan put for a digit, right behind the vehicle: "MG-VH 97O", "BHV  TZ  4l7". */
const SCANNED_REST =
  /(?: ?[-–] ?| {1,2})\p{Lu}{1,2}[ -]{1,3}(?=[1-9IlO]{0,3}\d)[1-9Il][\dOIl]{0,3}(?![\p{L}\p{N}/]|-\d|[.,]\d)/uy;
/** What somebody has not quite seen: "VIE-H? 20", "HS-DJ 2…7", "KR-?? 412". */
const PARTIAL_REST =
  / ?[-–] ?(?=[\p{Lu}\d ?*…-]{0,6}[?*…])[\p{Lu}?*…]{1,2}[ -]?(?=[?*…]{0,3}\d)[\d?*…]{1,4}(?![\p{L}\p{N}?*…])/uy;
/** Of an authority's own vehicle (Anlage 2 FZV): "VIE 8-114". */
const OFFICIAL_REST = /(?<!VT|BR|GL|JD)[ -]\d{1,2}-\d{3,4}(?![\p{L}\p{N}]|[-/]\d|[.,]\d)/uy;
/** The same in small letters and with an l for an I, only where a vehicle is spoken of. */
const LOOSE_REST =
  /( ?[-–:•·] ?| {1,2})(\p{L}{1,2})([ ·•-]{0,3})([1-9]\d{0,3})( ?[EHeh](?![\p{L}\p{N}]))?(?![\p{L}\p{N}/]|-\d|[.,]\d|\.\p{L})/uy;

/** What looks like a plate and is a norm, a paper size, a road or a file. */
const NO_DISTRICT = new Set(
  'DIN EN IT AB BK SG OS PC TV WC UN EU SO WE ZU IM IN ES DE AM AN BIS SU ART EG NEU AUS MIT BEI DER DIE'.split(
    ' ',
  ),
);
const NORMS = words('EN IS VD');
const NO_LETTERS = words('NR VO RL ID');
const WORDS_OF_YEARS = words('IT ON AG EV TV SC FC');
/** Words of a heading in capitals, where only spaces part the groups. */
const WORDS = words('AB AN AM IM IN JE ZU DE EN UM ES ER SO WO OB DA DU');

function german(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    if (token.text.length > 3) {
      const one =
        token.case === 'upper'
          ? inOne(prepared, token, tokens[index + 1]?.text === '·' ? tokens[index + 2] : tokens[index + 1])
          : undefined;
      if (one) found.push(one);
      continue;
    }
    if (token.case === 'lower' && tokens[index + 2]?.kind === 'number') {
      const one = spaced(prepared, token);
      if (one) found.push(one);
    }
    if (token.text.length === 2 && token.case === 'upper' && text[token.end] === '-') {
      const one = hyphened(prepared, token);
      if (one) found.push(one);
    }
    if (!mayBeDistrict(token) || !DISTRICTS.has(token.text)) {
      const one = loose(prepared, token);
      if (one) found.push(one);
      continue;
    }
    if (!beginsHere(text, token.start) || goesOnBefore(text, token.start - 1)) continue;
    const match = matchAt(REST, text, token.end);
    if (!match) {
      const one = scanned(prepared, token);
      if (one) found.push(one);
      continue;
    }
    // "Feuerlöscher nach DIN EN 3"
    if (token.text === 'DIN' && NORMS.has(match[2]!)) continue;
    const end = token.end + match[0].length;
    if (isVehicleBefore(prepared, token.start)) found.push(place(token.start, end, 0.9, 'cue'));
    else {
      const confidence = withoutWord(prepared, token, match);
      if (confidence > 0) found.push(place(token.start, end, confidence, 'format'));
    }
  }
  return found;
}

/** With a scan's letters among the digits, or with a blank between all. */
function scanned(prepared: PreparedText, { text: district, start, end }: Token): Candidate | undefined {
  const { text } = prepared;
  const misread = matchAt(SCANNED_REST, text, end);
  if (misread && isVehicleBefore(prepared, start, 30))
    return place(start, end + misread[0].length, 0.75, 'cue');
  const partial = NO_DISTRICT.has(district) ? null : matchAt(PARTIAL_REST, text, end);
  if (partial && (district.length > 1 || isVehicleBefore(prepared, start)))
    return place(start, end + partial[0].length, 0.65, 'format');
  const official = district.length > 1 ? matchAt(OFFICIAL_REST, text, end) : null;
  if (official && isVehicleBefore(prepared, start, 30))
    return place(start, end + official[0].length, 0.7, 'cue');
  const apart = district.length > 1 && !NO_DISTRICT.has(district) ? matchAt(SPELLED_REST, text, end) : null;
  return apart ? place(start, end + apart[0].length, 0.65, 'format') : undefined;
}

/** "Sein Auto VIEXP31": no gaps at all. */
function inOne(prepared: PreparedText, word: Token, number: Token | undefined): Candidate | undefined {
  if (word.text.length > 5 || number?.kind !== 'number' || number.gap !== 'none') return undefined;
  if (
    number.text.length > 4 ||
    !endsHere(prepared.text, number.end) ||
    !beginsHere(prepared.text, word.start)
  )
    return undefined;
  if (!isGerman(word.text + number.text) || !isVehicleBefore(prepared, word.start, 30)) return undefined;
  return /[-/.]/.test(prepared.text[word.start - 1] ?? '')
    ? undefined
    : place(word.start, number.end, 0.7, 'cue');
}

const SPACED_REST =
  / (?:(\p{Ll}{1,2}) ([1-9]\d{1,3})|\p{Ll}{2}[1-9]\d{0,3})(?![\p{L}\p{N}/]|[-.,:]\d| ?(?:uhr|euro|€|%))/uy;
const SMALL_WORDS = words('an am im in je zu de en um es er so wo ob da du ab ca nr');

/** "den roten fiat vie go 615": small letters with blanks, right behind the vehicle. */
function spaced(prepared: PreparedText, { text: word, start, end }: Token): Candidate | undefined {
  if (word.length < 2 || SMALL_WORDS.has(word) || !DISTRICTS.has(word.toUpperCase())) return undefined;
  const match = matchAt(SPACED_REST, prepared.text, end);
  if (!match || SMALL_WORDS.has(match[1] ?? '') || !isVehicleBefore(prepared, start, 6)) return undefined;
  if (!/\p{L}(?:,? (?:mit )?|:? ?\(?)$/u.test(prepared.text.slice(start - 7, start))) return undefined;
  return place(start, end + match[0].length, 0.7, 'cue');
}

const isJoint = ofCharacter(/[-–·•]/);
/** Marks that a plate doesn't have before it. */
const goesOnBefore = ofCharacter(/[./§-]/);

/** "kk-rs 188", "VlE-HR 44". */
function loose(prepared: PreparedText, { text: word, start, end }: Token): Candidate | undefined {
  const { text } = prepared;
  if (!isJoint(text, text[end] === ' ' ? end + 1 : end) || !beginsHere(text, start)) return undefined;
  const district = word.replaceAll(/(?<=[A-Z])l|l(?=[A-Z])/g, 'I').toUpperCase();
  if (!DISTRICTS.has(district)) return undefined;
  const match = matchAt(LOOSE_REST, text, end);
  if (!match) return undefined;
  const misread = word !== word.toLowerCase();
  // "an der 12" and "es ab 20": small words with blanks are no plate.
  if (!/[-–·•]/.test(match[1]!)) return undefined;
  if (misread ? match[2] !== match[2]!.toUpperCase() : match[2] !== match[2]!.toLowerCase()) return undefined;
  if (!misread && !isVehicleBefore(prepared, start, 80)) return undefined;
  return place(start, end + match[0].length, misread ? 0.75 : 0.8, 'cue');
}

function mayBeDistrict({ kind, text, case: written }: Token): boolean {
  return (
    kind === 'word' &&
    text.length < 4 &&
    (written === 'upper' || (text.length === 1 && written === 'capital'))
  );
}

function withoutWord(prepared: PreparedText, { text, start }: Token, match: RegExpExecArray): number {
  const [, separator = '', letters = '', gap = '', digits = ''] = match;
  if (NO_LETTERS.has(letters)) return 0;
  if (digits.length < 2) return isVehicleBehind(prepared, match.index + match[0].length) ? 0.65 : 0;
  // "UN-A 8812 blauer Polo"
  if (NO_DISTRICT.has(text))
    return isVehicleBehind(prepared, match.index + match[0].length) && /-/.test(separator) ? 0.7 : 0;
  const label = labelsOf(prepared).announcing(start);
  if (label && !label.kinds.includes('plate') && !label.kinds.includes('vehicle')) return 0;
  // "DO-IT 2026"
  if (/^20[12]\d$/.test(digits) && WORDS_OF_YEARS.has(letters)) return 0;
  const long = text.length > 1 && digits.length > 2 && !YEAR.test(digits);
  if (/[.–]/.test(gap)) return long && separator === gap ? 0.6 : 0;
  if (/[-–]/.test(separator) && !gap.includes('-') && (gap !== '' || text.length > 1)) return 0.75;
  if (WORDS.has(letters)) return 0;
  const parted = gap !== '' || (text.length === 3 && letters.length === 2);
  return separator.trim() === '' && parted && long ? 0.6 : 0;
}

const YEAR = /^(?:19|20)\d{2}$/;
const FOREIGN =
  /(?:[A-Z]{2} \d{4} [A-Z]{2}|[A-Z]{2} \d{3}-[A-Z]{1,2}|[A-Z]{2,3} \d{3,4}[A-Z]\d|\d[A-Z]{2} \d{4}|\p{Lu}{1,3}[ -][A-Z]{1,2} \d{3}|[YX]-\d{3} ?\d{3}|[A-Z]{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2,3}-\d{1,2}|[A-Z]{2}-\d{2}-\d{2}|\d{2,3}-[A-Z]{1,2}-\d{1,6}|\d-[A-Z]{3}-\d{2,3}|\d-[A-Z]{2}-\d{3}|[A-Z]{1,2}-\d{3}-[A-Z]{1,2}|[A-Z]{3}-\d{2,3}-?[A-Z]?|[A-Z]{1,2}-\d{3,5} ?[A-Z]{1,2}|[A-Z]{2,3} \d{4,5}[A-Z]?|[A-Z]{2,3} \d[A-Z\d]{4}|[A-Z]{3} \d[A-Z\d]{3}|\d{2} [A-Z]{1,3} \d{2,4}|[A-Z]{1,2}[ -]?\d{2,3}[ -]?[A-Z]{3}|\d-[A-Z]{3}-\d{3}|[A-Z]{2}\d{2} ?[A-Z]{3}|\d[A-Z]\d \d{4}|\d{4}[ -]?(?!PKW|LKW|KFZ|CCM|KWH|KM)[B-DF-HJ-NPR-TV-Z]{3}|[A-Z]{2} \d{2}-\d{2}|[A-Z]{2} \d{2} \d{3}|[A-Z]{2} ?\d{3} ?(?!PS|KW|KM|CM|KG)[A-Z]{2}|[A-Z]{2} \d{3,4}-[A-Z]{2}|[A-Z]\d{2}-[A-Z]-\d{3}|[A-Z] ?\d{3} ?[A-Z]{2} ?\d{2,3}|[A-Z]{2} [A-Z]{2}-\d{3}|[A-Z]{2} \d{2}-\d{2}[A-Z]|[A-Z]{3}-\d{4}|(?:ZH|BE|LU|SG|AG|TG|BS|BL|GR|VS|VD|GE|TI|FR|SZ|ZG|SH) \d{2,3}[ ’'.]?\d{3})(?![\p{L}\p{N}-]|[.,/]\d)/uy;

/** "Tanklöschfahrzeug TLF 3000": what a vehicle of a fire brigade is called. */
const FIRE_ENGINE =
  /^(?:[THM]?LF|DLK|DLA|RW|GW|MTF|MTW|ELW|KdoW|RTW|NEF|KTW|TSF|WLF|SW|VRW|AB|CL|SL|GLC|GLE|EQ)[ -]/;

/** The postcode of "NL-5928 LA Venlo". */
const DUTCH_CODE = /^NL-\d{4} ?[A-Z]{2}/;

/** "Golf GTI 2024", "Oldtimer BJ 1967" */
const isOfModel = ({ kinds }: Label, value: string) =>
  !kinds.includes('plate') && /^[A-Z]{2,3} (?:19|20)\d{2}$/.test(value);

/** Plates of the neighbours, where a vehicle is spoken of in the sentence. */
function foreign(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const labels = labelsOf(prepared);
  if (labels.of('vehicle').length + labels.of('plate').length === 0) return [];
  const found: Candidate[] = [];
  for (const label of [...labels.of('plate'), ...labels.of('vehicle')]) {
    for (let index = label.next; index < label.next + 8; index++) {
      const token = tokens[index];
      if (!token || token.start - label.end > VEHICLE_REACH || token.gap === 'paragraph') break;
      if (tokens[index + 1]?.case === 'capital' && endsSentence(token)) break;
      if (token.kind === 'mark' || !beginsHere(text, token.start) || token.text.length > 4) continue;
      const match = matchAt(FOREIGN, text, token.start)?.[0];
      if (
        !match ||
        !isMixed(match) ||
        FIRE_ENGINE.test(match) ||
        DUTCH_CODE.test(match) ||
        isOfModel(label, match) ||
        (DISTRICTS.has(token.text) && matchAt(REST, text, token.end))
      )
        continue;
      found.push(
        place(token.start, token.start + match.length, label.kinds.includes('plate') ? 0.9 : 0.7, 'cue'),
      );
      break;
    }
  }
  return found;
}

const INSURED = /\d{3}[ -]?[A-Z]{3}(?![\p{L}\p{N}-]|[.,/]\d)/uy;
const SMALL_VEHICLE = [
  'roller',
  'scooter',
  'moped',
  'mofa',
  'kleinkraftrad',
  'pedelec',
  'versicherungskennzeichen',
];
const SMALL_INSURED = /\d{3} ?[b-df-hj-np-tv-z]{3}(?![\p{L}\p{N}-]|[.,/]\d)/uy;
const NO_INSURED = words('EUR CHF USD GBP KWH UHR MBZ BGB SGB HGB ZPO VVG OWI MIN STD CCM');

/** "472 HBT": plate of the insurance (§ 26 FZV), where a scooter or moped is spoken of. */
function insured({ text, lower, tokens }: PreparedText): Candidate[] {
  if (!SMALL_VEHICLE.some((word) => lower.includes(word))) return [];
  return tokens.flatMap(({ kind, start, text: digits }, index) => {
    const letters = tokens[index + 1];
    if (kind !== 'number' || digits.length !== 3 || !letters || !beginsHere(text, start)) return [];
    if (/[-./§]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return [];
    if (NO_INSURED.has(letters.text.toUpperCase())) return [];
    const match = (matchAt(INSURED, text, start) ?? matchAt(SMALL_INSURED, text, start))?.[0];
    return match ? [place(start, start + match.length, 0.65, 'context')] : [];
  });
}

/** A list of plates: this many sure ones. */
const FEWEST_LISTED = 2;
const ITEM = /(?:^|\n|\d{1,2}[:.]\d{2} |\| ?|; )$/;

/** Forms that are none by themselves, at the beginning of an item in a text with several plates: "09:02 CLP AX 21 E". */
function listed({ text, tokens }: PreparedText, sure: readonly Candidate[]): Candidate[] {
  if (sure.length < FEWEST_LISTED) return [];
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || token.case === 'lower' || token.text.length > 3) continue;
    if (!ITEM.test(text.slice(Math.max(0, token.start - 6), token.start))) continue;
    const rest = DISTRICTS.has(token.text) ? matchAt(REST, text, token.end) : null;
    const end = rest
      ? token.end + rest[0].length
      : token.start + (matchAt(FOREIGN, text, token.start)?.[0].length ?? 0);
    if (end > token.end && isMixed(text.slice(token.start, end)))
      found.push(place(token.start, end, 0.65, 'context'));
  }
  return found;
}

const HYPHENED = /[A-Z]{2}-\d{3}-[A-Z]{1,2}(?![\p{L}\p{N}]|[-/.]\d)/uy;

/** Dutch and French plates by their form: "VN-481-Z". */
function hyphened(prepared: PreparedText, { start }: Token): Candidate | undefined {
  const { text } = prepared;
  if (!beginsHere(text, start) || /[-/.]/.test(text[start - 1] ?? '')) return undefined;
  const match = matchAt(HYPHENED, text, start)?.[0];
  if (!match) return undefined;
  const label = labelsOf(prepared).announcing(start);
  if (label && !label.kinds.includes('plate') && !label.kinds.includes('vehicle')) return undefined;
  return place(start, start + match.length, 0.65, 'format');
}

const SPELLED =
  /\p{Lu}(?: [\p{Lu}l](?!\p{L})){0,2} ?[-–] ?\p{Lu}(?: \p{Lu}(?!\p{L}))? {1,3}\d(?: {1,2}\d){0,3}(?![\p{L}\p{N}])/uy;

/** Behind a district: "VIE – A B  9 1 2". */
const SPELLED_REST = / ?[-–] ?\p{Lu} \p{Lu} {1,3}\d(?: {1,2}\d){1,3}(?![\p{L}\p{N}])/uy;

/** With a blank between all characters, behind the word for a vehicle: "V l E - N U  7 3". */
function spelled(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const labels = labelsOf(prepared);
  return [...labels.of('plate'), ...labels.of('vehicle')].flatMap((label) => {
    const token = tokens[label.next];
    const match = token?.text.length === 1 ? matchAt(SPELLED, text, token.start)?.[0] : undefined;
    return token && match ? [place(token.start, token.start + match.length, 0.75, 'cue')] : [];
  });
}

function isMixed(value: string): boolean {
  return /[A-Z]/.test(value) && /\d.*\d/.test(value);
}

/** Behind "Kennzeichen", with noise, in small letters or of any other country: groups of letters and digits. */
const GROUPS =
  /\p{L}{1,3}(?:[ .:–•·/…-]{0,3}[\p{L}\d]{1,4}){1,7}|\d{1,4}(?:[ .–·-]{1,3}[\p{L}\d]{1,4}){1,3}/uy;

/** Of an embassy (Anlage 2 FZV): "0-17-204". */
const DIPLOMATIC = /0[ -]\d{1,3}[ -]\d{1,3}(?![\p{L}\p{N}]|[.,/-]\d)/uy;

function labelled(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  return readLabelled(prepared, 'plate', (at) => {
    const diplomatic = matchAt(DIPLOMATIC, text, at)?.[0];
    if (diplomatic) return place(at, at + diplomatic.length, 0.9, 'cue');
    const value = matchAt(GROUPS, text, at)?.[0];
    return value === undefined ? undefined : upTo(text, at, value);
  });
}

const isOfPlate = ofCharacter(/[\p{L}\d]/u);
const NAME = /\p{Lu}\p{Ll}{2}/u;
const MARKS = /[^\p{L}\d]/gu;
const LETTER = /\p{L}/u;

/** The longest beginning of groups that is a plate: words behind it are cut off. */
function upTo(text: string, start: number, groups: string): Candidate | undefined {
  for (let end = groups.length; end > 3; end--) {
    if (!isOfPlate(groups, end - 1) || !endsHere(text, start + end)) continue;
    const value = groups.slice(0, end);
    if (NAME.test(value)) continue;
    const compact = value.replace(MARKS, '').toUpperCase();
    if (compact.length > 9 || compact.length < 4 || !LETTER.test(compact)) continue;
    if (isGerman(compact)) return place(start, start + end, 0.9, 'cue');
    const capitals = value === value.toUpperCase();
    if (capitals && compact.length > 4 && isMixed(compact)) return place(start, start + end, 0.75, 'cue');
  }
  return undefined;
}

/** District, letters and digits, wherever the letters part. */
function isGerman(compact: string): boolean {
  const match = /^(\p{L}{2,5})([1-9]\d{0,3})[EH]?$/u.exec(compact);
  const letters = match?.[1] ?? '';
  for (let length = 1; length <= 3 && length < letters.length; length++) {
    if (letters.length - length < 3 && DISTRICTS.has(letters.slice(0, length))) return true;
  }
  return false;
}
