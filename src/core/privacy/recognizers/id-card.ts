import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf } from '../token-index';
import { dateAt } from './dates';
import { readField } from './labels/fields';
import { labelsOf } from './labels/labels';
import type { LabelKind } from './labels/lexicon';
import { readLabelled } from './labels/read-labelled';
import { beginsHere, DIGIT_OF, digitCount, endsHere, matchAt, readChars } from './reading';

/*
 * Number of an identity card, passport or residence permit.
 * Issuer: municipality, by Bundesdruckerei. Basis: §§ 5, 20 PAuswG, § 4 PassG, § 78 AufenthG; collecting and storing
 *   the number is restricted (§ 20 (3) PAuswG).
 * Format since 11/2010: 1 authority (L M N P R T V W X Y; passport C F G H J K), 2–9 digits and letters of
 *   CFGHJKLMNPRTVWXYZ (no vowels, none that look like digits), 10 check digit in the machine-readable zone, which many
 *   write along; there also followed by D. Until 10/2010: ten digits, with D. Foreign ones have other forms and count
 *   only after their word. Machine-readable zone of the card: IDD<<T220001293<<<…, of the passport: P<D<<NAME<<FIRST….
 * Checksum: ICAO 9303 part 3, weights 7-3-1 over digits and letters (A = 10 … Z = 35), modulo 10.
 * Fictitious: T220001293, L01X00T471 (Erika Mustermann).
 */
export const idCard: Recognizer = {
  name: 'id-card',
  rank: 24,
  find: (prepared) => [
    ...labelled(prepared, 'passport', 'PASSPORT'),
    ...labelled(prepared, 'residence', 'ID_CARD'),
    ...labelled(prepared, 'idCard', 'ID_CARD'),
    ...inOne(prepared),
    ...spokenOf(prepared, 'passport', 'PASSPORT'),
    ...spokenOf(prepared, 'residence', 'ID_CARD'),
    ...spokenOf(prepared, 'idCard', 'ID_CARD'),
    ...cards(prepared),
    ...zones(prepared.text),
  ],
};

type DocumentType = 'ID_CARD' | 'PASSPORT';

function labelled(prepared: PreparedText, kind: LabelKind, type: DocumentType): Candidate[] {
  const { text } = prepared;
  return readLabelled(prepared, kind, (at, label) => {
    // "Geburtsdaten laut Pass: 09 SEP 1949"
    const day = dateAt(text, at);
    if (day !== undefined && ONLY_DATE.test(text.slice(at, day))) return undefined;
    const read =
      numberAt(text, at, type) ??
      numberAt(text, at + countryAt(text, at), type) ??
      (EXPELLED_LABEL.test(text.slice(label.start, label.end))
        ? expelled(text, at + countryAt(text, at))
        : undefined);
    if (read && read.confidence < 0.9 && isOtherCard(text, label.start, type)) return undefined;
    if (read && read.confidence < 1 && isOfDevice(text, label.start, label.end, at)) return undefined;
    // "Ausweis" and "Seriennummer" may be of either; the authority's letter tells.
    const either = EITHER.test(text.slice(label.start, label.end));
    return read && either && MIXED_PASS.test(text.slice(read.start, read.end))
      ? { ...read, type: 'PASSPORT' }
      : read;
  });
}

/** Digits in groups alone may be a number: "01 02 1990". */
const ONLY_DATE = /[.\p{L}]/u;

const OTHER_CARD =
  /(?:behinder|gdb|merkzeichen|parkausweis|parkkarte|bücherei|bibliothek|ausleih|entlieh|leihfrist|rückgabeklappe|fernleihe|lesesaal|mediathek|hallenbad|freibad|schwimmbad|jahreskarte|ehrenamtskarte|ferienpass|familienpass|onleihe|leseausweis|schüler|dienstausweis|spieler|kammer|ärzte|heilberuf)/iu;
/** Cards that only a state gives out. */
const OF_STATE = /^(?:identit|personala|personal-?aus|perso\b|aufenthalt)/iu;
const OF_CLUB = /(?:verein|verband|liga|mitglied)/iu;

/** "Ausweis" may be that of a disability, a library or a club, "Pass" that of a player. */
export function isOtherCard(text: string, at: number, type: DocumentType): boolean {
  if (OF_STATE.test(text.slice(at, at + 12))) return false;
  const before = text.slice(Math.max(0, at - 200), at + 90);
  return type === 'PASSPORT'
    ? /(?:spieler|verein|verband|liga|\bdfb\b)/iu.test(before)
    : OTHER_CARD.test(before) || OF_CLUB.test(text.slice(Math.max(0, at - 80), at + 40));
}

const DOCUMENT =
  /ausweis|perso|pass(?!\p{L}{0,3}wor)|aufenthalt|dokument|titel|visum|identit|bürgerbüro|meldeamt|\bpa\b|\bbpa\b/iu;

/** "Seriennummer" is that of a device where the text around speaks of no document. */
function isOfDevice(text: string, start: number, end: number, at: number): boolean {
  return (
    /^serien/iu.test(text.slice(start, end)) &&
    !DOCUMENT.test(text.slice(Math.max(0, start - 120), start)) &&
    !DOCUMENT.test(text.slice(at, at + 80))
  );
}

const FURTHER = 80;
/** Nine or ten capitals and digits in one, with letters that no document has. */
const ANY = '[A-Z](?=[A-Z]{0,7}\\d[A-Z]{0,7}\\d)[A-Z\\d]{8,9}';
const NO_MORE = '(?![\\p{L}\\p{N}]|[./-]\\d)';
const ANY_IN_ONE = new RegExp(`${ANY}${NO_MORE}`, 'uy');
const SPOKEN = new RegExp(
  `(?:[A-Z]{1,3} ?\\d{6,9}|[A-Z]{2,3} \\d{3} \\d{3}(?: \\d{1,3})?|\\d{2}[A-Z]{2}\\d{5}|${ANY})${NO_MORE}`,
  'uy',
);

/** What only the letter of a municipality begins, letters and digits in turn. */
const OF_CARD = /^[LMNPRTVWXY](?=(?:\d{0,8}[A-Z]){2})(?=(?:[A-Z]{0,8}\d){4})[CFGHJKLMNPRTVWXYZ\d]{8}\d$/;

/** Words between: "His passport of the Republic of Kosovo, P01234567". */
function spokenOf(prepared: PreparedText, kind: LabelKind, type: DocumentType): Candidate[] {
  const { text, tokens } = prepared;
  return labelsOf(prepared)
    .of(kind)
    .flatMap((label): Candidate[] => {
      if (type === 'ID_CARD' && isOtherCard(text, label.start, type)) return [];
      for (let index = label.next; index < tokens.length; index++) {
        const token = tokens[index]!;
        if (token.gap === 'paragraph' || token.start - label.end > FURTHER) break;
        const begins =
          token.kind === 'number' ? token.text.length === 2 : token.case !== 'lower' && token.text.length < 4;
        if (!begins || !beginsHere(text, token.start)) continue;
        const match = matchAt(SPOKEN, text, token.start)?.[0];
        // "HRA 705518" is of a court's register.
        if (match && /^(?:HR[AB]|VR|GnR|UR|BLZ|PLZ|EUR|CHF|USD|TEL|FAX) ?\d/.test(match)) continue;
        const announcing = match && labelsOf(prepared).announcing(token.start);
        if (!match || (announcing && !announcing.kinds.includes(kind))) continue;
        const end = token.start + match.length;
        // "ohne Pass, nur Foto der Karte T253V2MG35": no authority for passports
        const card = type === 'PASSPORT' && OF_CARD.test(match);
        return [{ start: token.start, end, type: card ? 'ID_CARD' : type, confidence: 0.75, reason: 'cue' }];
      }
      return [];
    });
}

const CARD = /^karten?$/iu;

/** "Ausweise lagen vor: seine Karte 645118207": a card where documents are spoken of. */
function cards(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  const labels = labelsOf(prepared);
  return labels.of('card').flatMap((label): Candidate[] => {
    if (!CARD.test(text.slice(label.start, label.end))) return [];
    const kind = labels.nearest(['idCard', 'residence'], label.start, 100);
    if (isOtherCard(text, label.start, 'ID_CARD')) return [];
    return [
      ...readField(prepared, label, (at) => {
        if (text.slice(label.end, at).includes('\n')) return undefined;
        const read = numberAt(text, at, 'ID_CARD');
        return read && (kind || isOfForeigner(text, read)) ? read : undefined;
      }),
    ];
  });
}

const PERMIT = /^[LMNPRTVWXY](?=(?:\d{0,8}[A-Z]){2})(?=(?:[A-Z]{0,8}\d){3})[CFGHJKLMNPRTVWXYZ\d]{8}\d?$/;
const OF_FOREIGNER =
  /aufenthalt|flüchtling|asyl|anerkennung|anerkannt|schutz(?:titel|status)|subsidiär|ausländer|bamf|duldung|niederlassung/iu;

/** "als Flüchtling anerkannt, Nr. der Karte YT0K4471X": the card of a permit by its form. */
function isOfForeigner(text: string, { start, end }: Candidate): boolean {
  return (
    PERMIT.test(text.slice(start, end)) && OF_FOREIGNER.test(text.slice(Math.max(0, start - 120), end + 60))
  );
}

/** Of embassies and states that join groups: "LP-0047-AFG", "ID-220441"; "1400-0204-41188". */
const JOINED =
  /(?:[A-Z]{2}-\d{4,7}-[A-Z]{2,3}|\d{4}-\d{4}-\d{4,5}|\d{3}-\d{7}-\d{2})(?![\p{L}\p{N}]|[./-]\d)/uy;

function joined(text: string, at: number, type: DocumentType): Candidate | undefined {
  const match = matchAt(JOINED, text, at)?.[0];
  return match ? { start: at, end: at + match.length, type, confidence: 0.75, reason: 'cue' } : undefined;
}

const EXPELLED_LABEL =
  /^(?:vertriebenen|flüchtlings|heimat|staatsangehörigkeits)ausweis|^see(?:fahrt|fahrts|manns)(?:pass|buch)/iu;
const EXPELLED = /(?:\d{3,5}\/\d{4,6}|[A-Z]{1,3}[- ]?\d{3,5}\/\d{2,4})(?![\p{L}\p{N}]|[./-]\d)/uy;

/** Behind "Vertriebenenausweis" and "Flüchtlingsausweis" (BVFG, until 1992): "3214/00871". */
function expelled(text: string, at: number): Candidate | undefined {
  const match = matchAt(EXPELLED, text, at)?.[0];
  return match
    ? { start: at, end: at + match.length, type: 'ID_CARD', confidence: 0.75, reason: 'cue' }
    : undefined;
}

function numberAt(text: string, at: number, type: DocumentType): Candidate | undefined {
  return (
    german(text, at, 10, type) ??
    withCheckDigit(text, german(text, at, 9, type)) ??
    foreign(text, at, type) ??
    anyInOne(text, at, type) ??
    joined(text, at, type)
  );
}

/** A check digit set apart, though it is wrong: "L 3HN 7K2 T9 4". */
function withCheckDigit(text: string, read: Candidate | undefined): Candidate | undefined {
  const apart =
    read && /\s/.test(text.slice(read.start, read.end))
      ? matchAt(/ \d(?![\p{L}\p{N}]|[.,/-]\d)/uy, text, read.end)
      : null;
  return read && apart ? { ...read, end: read.end + apart[0].length } : read;
}

function anyInOne(text: string, at: number, type: DocumentType): Candidate | undefined {
  const match = matchAt(ANY_IN_ONE, text, at)?.[0];
  return match ? { start: at, end: at + match.length, type, confidence: 0.75, reason: 'cue' } : undefined;
}

const COUNTRY = /(?:\p{Lu}\p{Ll}{3,15}[ ,:)]{1,3}|[A-D] )(?:Nr\.? ?)?/uy;

/** Length of a country between word and number: "Pass Syrien N 012345678". */
function countryAt(text: string, at: number): number {
  return matchAt(COUNTRY, text, at)?.[0].length ?? 0;
}

const MODERN = /^[CFGHJKLMNPRTVWXY][CFGHJKLMNPRTVWXYZ\d]{8}\d?$/;
const OLD = /^\d{10}$/;
/** What may stand behind the number in the machine-readable zone. */
const NATION = / ?<{0,2}D(?:<<)?(?![\p{L}\p{N}])/uy;

/** Vowels, S and B are not among the letters; they are read as the digits they look like. */
function german(text: string, at: number, length: number, type: DocumentType): Candidate | undefined {
  const read = readChars(text, at, length === 10 ? 'cccccccccn' : 'ccccccccc');
  // "Pass der M. | 21.11.2021": cells of their own
  if (!read || text.slice(at, read.end).includes('|')) return undefined;
  const number = withOnes(text.slice(at, read.end), read.compact).replace(
    /[OISB]/g,
    (letter) => DIGIT_OF[letter] ?? letter,
  );
  const nation = matchAt(NATION, text, read.end)?.[0] ?? '';
  const end = read.end + nation.length;
  if (!endsHere(text, end)) return undefined;
  const checked = length === 10 && hasCheckDigit(number);
  // "Pass von Hr. Roth" has no digit.
  if (!/\d/.test(read.compact) && !(checked && read.end - at === 10)) return undefined;
  const old = OLD.test(number) && (checked || nation !== '');
  if (!old && !(MODERN.test(number) && (length === 9 || checked))) return undefined;
  return {
    start: at,
    end,
    type,
    confidence: checked ? 1 : 0.9,
    reason: checked ? 'checksum' : 'cue',
  };
}

/** A small l among capitals is a 1. */
function withOnes(raw: string, compact: string): string {
  if (!raw.includes('l') || !/[A-Z]/.test(raw)) return compact;
  const chars = raw.replace(/[^A-Za-z\d]/g, '');
  return [...compact].map((char, at) => (chars[at] === 'l' ? '1' : char)).join('');
}

const FOREIGN = /(?:[A-ZÄÖÜ]{1,4}[ -]?)?\d[\dA-Z]{0,13}(?:[ -][\dA-Z]{1,8}){0,3}(?![\p{L}\p{N}]|[./]\d)/uy;

/** Six to fourteen letters and digits, most of them digits, as documents of other countries have them. */
function foreign(text: string, at: number, type: DocumentType): Candidate | undefined {
  const match = matchAt(FOREIGN, text, at);
  const compact = match?.[0].replace(/[ -]/g, '') ?? '';
  const digits = digitCount(compact);
  if (!match || /^116 ?\d{3}$/.test(match[0]) || digits < 5 || compact.length < 6 || compact.length > 14)
    return undefined;
  // A year or a number in the midst is that of a file: "NET-2019-0388".
  if (/-\d{2,4}-/.test(match[0])) return undefined;
  return { start: at, end: at + match[0].length, type, confidence: 0.75, reason: 'cue' };
}

const IN_ONE = /[CFGHJKLMNPRTVWXY][0-9CFGHJKLMNPRTVWXYZ]{8}(?: ?\d(?:<{0,2}D)?)?(?![\p{L}\p{N}])/uy;
const OLD_IN_ONE = /\d{9}[ -]?\d ?(?:<<)?D(?![\p{L}\p{N}])/uy;

/** Written in one, with a word for it somewhere before, or with its check digit. */
function inOne(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  for (const index of indexOf(tokens).numbers) {
    const digits = tokens[index]!;
    const before = digits.gap === 'none' ? tokens[index - 1] : undefined;
    const letters =
      before?.kind === 'word' && (before.case === 'upper' || before.text.length === 1) ? before : undefined;
    const old = letters === undefined;
    if (old && (digits.text.length < 9 || digits.text.length > 10)) continue;
    const { start } = letters ?? digits;
    const match = beginsHere(text, start) ? matchAt(old ? OLD_IN_ONE : IN_ONE, text, start) : null;
    if (!match) continue;
    const number = match[0].replace(/[ <-]/g, '').slice(0, 10);
    const checked = number.length === 10 && hasCheckDigit(number);
    const kind = kindBefore(prepared, start);
    if (kind === 'health') continue;
    const plain =
      (checked && isUnmistakable(match[0])) ||
      (match[0].length === 9 &&
        MIXED.test(match[0]) &&
        !CODE.test(text.slice(Math.max(0, start - 40), start)));
    const announcing = labelsOf(prepared).announcing(start);
    const onCard =
      (match[0].length === 10 || (PERMIT.test(match[0]) && !isOtherCard(text, start, 'ID_CARD'))) &&
      ON_CARD.test(text.slice(Math.max(0, start - 48), start));
    // "Ihre Karte mit der Nummer …"
    const other =
      announcing &&
      !onCard &&
      !(checked && announcing.kinds.every((one) => one === 'bare' || one === 'version'));
    if (!kind && (!(plain || onCard) || other)) continue;
    const card = kind && kind !== 'passport' ? labelsOf(prepared).before(kind, start) : undefined;
    const either = card ? EITHER.test(text.slice(card.start, card.end)) : !kind;
    // "ohne Pass, nur Foto der Karte T253V2MG35": no authority for passports
    const ofCard = !announcing?.kinds.includes('passport') && OF_CARD.test(match[0]);
    const passport = (kind === 'passport' && !ofCard) || (either && /^[CFGHJK]/.test(number));
    found.push({
      start,
      end: start + match[0].length,
      type: passport ? 'PASSPORT' : 'ID_CARD',
      confidence: checked ? 1 : kind ? 0.9 : 0.65,
      reason: checked ? 'checksum' : 'cue',
    });
  }
  return found;
}

/** What opens, is licensed or sold has mixed numbers too. */
const CODE =
  /(?:code|gutschein|passwort|kennwort|schlüssel|lizenz|serial|modell|artikel|typ|produkt|gerät|token)\p{L}{0,8}[\s:.„"(-]{0,3}(?:nr\.?|nummer)?[\s:.]{0,3}$/iu;

/** "seine Karte RF56FCMJV0", "elektronische Karte mit der Nummer …". */
const ON_CARD =
  /(?<!\p{L})(?:karte|aufenthaltskarte|aufenthaltstitel|chipkarte|plastikkarte)(?: \p{Ll}{2,10}){0,2}(?: (?:Nr\.?|Nummer:?))? $/iu;

/** Words for a card and a passport. */
const EITHER = /^(?:ausweis|dok|serien|titel)/iu;
/** What only the letter of an authority for passports begins. */
const MIXED_PASS = /^[CFGHJK](?=[A-Z\d]{0,7}\d)[CFGHJKLMNPRTVWXYZ\d]{8}\d?$/;

/** Letters and digits take turns as in no product code: "YZ4C8H1K2". */
const MIXED = /^[A-Z](?=(?:\d*[A-Z]){3})(?=(?:[A-Z]*\d){3})(?:[A-Z]{0,3}\d{1,3}){2,4}[A-Z]{0,3}$/;

/** One of ten product codes passes the check digit; they seldom have the letters of a document. */
function isUnmistakable(words: string): boolean {
  return /D$/.test(words) || /[A-Z].*[A-Z]/.test(words) || /^[LMNPRTVWXY]\d{9}$/.test(words);
}

const KINDS = ['passport', 'idCard', 'residence', 'health'] as const;

/** What the nearest word before a number says that it is. */
function kindBefore(prepared: PreparedText, at: number): (typeof KINDS)[number] | undefined {
  const labels = labelsOf(prepared);
  const kind = labels.nearest(KINDS, at, 60);
  const label = kind && labels.before(kind, at);
  return label && !prepared.text.slice(label.end, at).includes('\n\n') ? kind : undefined;
}

const ZONE = /(?:[IAC][D<A-Z]D<<|P[A-Z<]D<<)[A-Z0-9< \n]{10,140}/y;

function zones(text: string): Candidate[] {
  const found: Candidate[] = [];
  let end = 0;
  for (let at = text.indexOf('D<<'); at !== -1; at = text.indexOf('D<<', Math.max(at + 1, end))) {
    const match = at >= 2 ? matchAt(ZONE, text, at - 2) : null;
    if (!match) continue;
    // Words behind the zone begin like it.
    const cut = /\p{Ll}/u.test(text[at - 2 + match[0].length] ?? '')
      ? match[0].replace(/[A-Z]{1,20}$/, '')
      : match[0];
    end = at - 2 + cut.trimEnd().length;
    found.push({
      start: at - 2,
      end,
      type: match[0].startsWith('P') ? 'PASSPORT' : 'ID_CARD',
      confidence: 1,
      reason: 'format',
    });
  }
  return found;
}

function hasCheckDigit(number: string): boolean {
  return documentCheckDigit(number.slice(0, 9)) === Number(number[9]);
}

/** ICAO 9303 part 3, 4.9. */
export function documentCheckDigit(number: string): number {
  let sum = 0;
  for (let at = 0; at < number.length; at++) {
    sum += (Number.parseInt(number[at] ?? '0', 36) || 0) * ([7, 3, 1][at % 3] ?? 0);
  }
  return sum % 10;
}
