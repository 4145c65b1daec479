import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { indexOf } from '../token-index';
import { labelsOf } from './labels/labels';
import { readLabelled } from './labels/read-labelled';
import { beginsHere, digitCount, matchAt, readForm } from './reading';

/*
 * Number of a driving licence (field 5 of the card).
 * Issuer: driving licence authority of the district, card by Bundesdruckerei. Basis: § 25 and Anlage 8 FeV, Directive
 *   2006/126/EC annex I; central register §§ 48 ff. StVG.
 * Format since 1999: 1–4 authority (1 land A–P, 2–3 district, 4 branch), 5–9 serial number of digits and capitals, 10
 *   check digit, 11 number of the copy. Grey and pink licences have lists of their offices ("1234/85", "C 4711/78"), and
 *   those of other countries other forms: only after the word.
 * Checksum: digits and letters (A = 10 … Z = 35) with weights 9 8 … 1, modulo 11, 10 is X.
 * Fictitious: B072RRE2I55 (specimen).
 */
export const driverLicense: Recognizer = {
  name: 'driver-license',
  rank: 25,
  find: (prepared) => [...labelled(prepared), ...inOne(prepared), ...spokenOf(prepared)],
};

function labelled(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  return readLabelled(
    prepared,
    'license',
    (at, label) =>
      card(text, at) ??
      (label.end - label.start > 2
        ? (old(text, at) ?? old(text, at + (matchAt(CLASSES, text, at)?.[0].length ?? 0)) ?? abroad(text, at))
        : undefined),
  );
}

/** "Führerschein Kl. 3, N 1188/79" */
const CLASSES = /(?:der )?Kl(?:asse|\.)? ?(?:[1-5]|[A-D][1E]?E?)[,:;]? (?:Nr\.? ?)?/uy;
/** Italian and French ones: "U1A220441K", "22AB04417". */
const ABROAD = /(?:[A-Z]{1,2}\d[A-Z\d]{6,8}|\d{2}[A-Z]{2}\d{5,6})(?![\p{L}\p{N}])/uy;

function abroad(text: string, start: number): Candidate | undefined {
  const match = matchAt(ABROAD, text, start)?.[0];
  return match && digitCount(match) > 4
    ? { start, end: start + match.length, type: 'DRIVER_LICENSE', confidence: 0.75, reason: 'cue' }
    : undefined;
}

/** A land and at least four digits or what looks like one. */
const CARD = /^[A-P](?:[A-Z]*[\dOILSB]){4}/;
const DOUBLED = /^[A-P]\d{2}(?:[A-Z]?\d){3}/;

function doubled(text: string, start: number) {
  const read = readForm(text, start, `${FORM}c`);
  return read && DOUBLED.test(read.compact) && !WORD.test(text.slice(start, read.end)) ? read : undefined;
}

const FORM = 'anccccccccc';
/** In one piece fewer digits are enough: "C0AMFWDXG72". */
const IN_CAPITALS = /^[A-P]\d[A-Z]*\d[A-Z\d]*$/;
/** "bis 19.01.2033" has as many characters. */
const WORD = /^\p{L}{3,12}[^\p{L}\d]/u;
const FIELD = /(?:5\.? ?[:.)]? )(?=[A-P0-9])/uy;

function card(text: string, at: number): Candidate | undefined {
  // "Feld 5: B072RRE2I55" is read from the field's number on.
  const start = at + (matchAt(FIELD, text, at)?.[0].length ?? 0);
  // A scan may have doubled a character.
  const read = readForm(text, start, FORM) ?? doubled(text, start);
  const whole = read?.end === start + FORM.length && IN_CAPITALS.test(read.compact);
  if (!read || !(whole || CARD.test(read.compact)) || WORD.test(text.slice(start, read.end)))
    return undefined;
  if (/ \p{Ll}{2,10}(?: |$)|,/u.test(text.slice(start, read.end))) return undefined;
  const valid = isValidLicense(read.compact);
  return {
    start,
    end: read.end,
    type: 'DRIVER_LICENSE',
    confidence: valid ? 1 : 0.9,
    reason: valid ? 'checksum' : 'cue',
  };
}

const YEAR = /^(?:19|20)\d{2}$/;

const OLD =
  /(?:(?:[A-Z]{1,4}|[A-Z][a-z][A-Z])[ -]{0,2})?\d{1,12}(?:[ /-]{1,2}[A-Z\d]{1,8}){0,3}(?![\p{L}\p{N}]|\.\d)/uy;

/** At least four digits, no year. */
function old(text: string, start: number): Candidate | undefined {
  const match = matchAt(OLD, text, start)?.[0];
  if (
    !match ||
    digitCount(match) < 4 ||
    YEAR.test(match) ||
    /^ bis \d/.test(text.slice(start + match.length, start + match.length + 6))
  )
    return undefined;
  return { start, end: start + match.length, type: 'DRIVER_LICENSE', confidence: 0.75, reason: 'cue' };
}

const IN_ONE = /[A-P]\d{2}[A-Z\d]{6}[\dX][A-Z\d](?![\p{L}\p{N}])/uy;

/** Without a word: one of eleven codes of this form passes the check digit, and few have the form. */
function inOne(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  return indexOf(prepared.tokens).numbers.flatMap((index) => {
    const letter = tokens[index - 1];
    if (letter?.text.length !== 1 || tokens[index]!.gap !== 'none' || !beginsHere(text, letter.start))
      return [];
    const match = matchAt(IN_ONE, text, letter.start)?.[0];
    if (!match || !/[A-Z]/.test(match.slice(1)) || !isValidLicense(match))
      return ofDriver(prepared, letter.start);
    const label = labelsOf(prepared).announcing(letter.start);
    if (label?.kinds.includes('card')) return ofDriver(prepared, letter.start);
    if (label && !label.kinds.includes('license') && !OF_SHEET.test(before(text, letter.start))) return [];
    return [
      {
        start: letter.start,
        end: letter.start + match.length,
        type: 'DRIVER_LICENSE',
        confidence: 0.75,
        reason: 'checksum',
      },
    ];
  });
}

/** What is spoken of where drivers are checked or listed. */
const DRIVING =
  /fahrer|führersch|fuehrersch|fahrerl|lappen|lenke?r|verkehrskontrolle|fahrschul|fahrprüf|bürgerbus|am steuer|fahrdienst|klassen? [a-d]|motorrad|fahrzeugschein|fahrberechtig|handschuhfach|umtausch|fahrtauglich|sehtest|punkte in flensburg|fahrverbot|promille|im blut |kraftfahr/iu;
/** The land, then digits and capitals, digits in the majority or in two places. */
const OF_DRIVER =
  /[A-P](?=(?:[A-Z]{0,8}\d){4})(?=(?:\d{0,8}[A-Z]){2})[A-Z\d]{8}[\dX][A-Z\d](?![\p{L}\p{N}])/uy;

/** What drivers call it: "Schein Nr. F072N6ZLS45". */
const OF_SHEET = /(?<!\p{L})(?:schein|lappen|karton|flebbe|fleppe)(?: ?nr\.?| nummer)?[ :(]{1,3}$/iu;
const before = (text: string, at: number) => text.slice(Math.max(0, at - 16), at);
const OF_PARTS =
  /(?:filter|teil|artikel|modell|typ|motor|reifen|gerät|serien|produkt|muster|code|gutschein|bestell|vertrag|kunden)\p{L}{0,10}(?:nr\.?|nummer)?[ :.-]{0,3}$/iu;

/** "Karte J12XKEGVW71 in die Fahrerliste": with a wrong check digit, where driving is spoken of. */
function ofDriver({ text }: PreparedText, start: number): Candidate[] {
  const match = matchAt(OF_DRIVER, text, start)?.[0];
  if (OF_PARTS.test(text.slice(Math.max(0, start - 24), start))) return [];
  if (!match) return [];
  const named = OF_SHEET.test(before(text, start));
  if (!named && !DRIVING.test(text.slice(Math.max(0, start - 120), start + 120))) return [];
  return [{ start, end: start + match.length, type: 'DRIVER_LICENSE', confidence: 0.65, reason: 'context' }];
}

const NUMBER = /^(?:nr|nummer|(?:listen|register|kartei|karteikarten|karten)(?:nummer|nr)|liste|no|number)$/;

/** Offset of the first token behind "Nr." and its marks. */
function numberBehind(tokens: PreparedText['tokens'], index: number): number | undefined {
  for (let at = index + 1; at < index + 4; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return undefined;
    if (token.kind !== 'mark' && !/^(?:ist|lautet|war)$/.test(token.lower)) return token.start;
  }
  return undefined;
}

const REACH = 90;
const LOOSE = /[A-Z](?=[A-Z\d]{0,8}\d)[A-Z\d]{10}(?![\p{L}\p{N}])/uy;

/** In one, with words between: "Führerschein der Klassen B und BE (Nr. J0AZBP04201)". */
function spokenOf(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  return labelsOf(prepared)
    .of('license')
    .flatMap((label): Candidate[] => {
      for (let index = label.next; index < tokens.length; index++) {
        const token = tokens[index]!;
        if (token.gap === 'paragraph' || token.start - label.end > REACH) break;
        if (NUMBER.test(token.lower)) {
          const at = numberBehind(tokens, index);
          // "Führerschein verloren. Meine Nummer ist 0157 1234567"
          const read =
            at === undefined || /^(?:\+|0[1-9])/.test(text.slice(at, at + 2))
              ? undefined
              : (card(text, at) ?? old(text, at));
          if (read) return [read];
        }
        if (token.kind !== 'word' || token.case === 'lower' || !beginsHere(text, token.start)) continue;
        const match = matchAt(LOOSE, text, token.start)?.[0];
        if (!match || digitCount(match) < 4) continue;
        const end = token.start + match.length;
        return [{ start: token.start, end, type: 'DRIVER_LICENSE', confidence: 0.8, reason: 'cue' }];
      }
      return [];
    });
}

function isValidLicense(compact: string): boolean {
  return /^[A-P]\d{2}/.test(compact) && licenseCheckDigit(compact) === compact[9];
}

export function licenseCheckDigit(compact: string): string {
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number.parseInt(compact[at] ?? '0', 36) * (9 - at);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}
