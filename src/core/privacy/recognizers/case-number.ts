import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { behindNouns } from './case-number/behind-noun';
import { isCitation } from './case-number/citation';
import { ofDevices } from './case-number/devices';
import { caseForms } from './case-number/forms';
import { NO_CASE_SIGNS } from './case-number/no-case';
import { isOtherNumber, isPersonBefore } from './case-number/other-number';
import { spokenEnd } from './case-number/spoken';
import { caseValueEnd } from './case-number/value';
import { isOtherCard } from './id-card';
import { readField } from './labels/fields';
import type { Label } from './labels/labels';
import { labelsOf } from './labels/labels';
import type { LabelKind } from './labels/lexicon';
import { isReaderAccount } from './labels/reader-account';
import { rowsOf } from './labels/rows';
import { isOfPeople, isOnePerson } from './labels/things';
import { digitCount, matchAt } from './reading';

/*
 * Number under which an authority, a court or a supplier keeps a person's matter: Aktenzeichen, Kassenzeichen,
 * Geschäftszeichen, Kundennummer, number of a Bedarfsgemeinschaft, of a contract, of a ticket, of a dog's licence …
 * Issuer: whoever keeps the file. Basis: AktO, local file plans; personal because it leads to one person (Art. 4 GDPR).
 * Format: no common one; what follows its word, with at least one digit, up to the next word, date or amount. Behind a
 *   lone "Nr." or "Zeichen" only what looks like the number of a case by itself; forms that need no word are in
 *   case-forms.ts. The number of a published judgment, of a law, a council paper, a tender, a
 *   plan, a form or a room is none.
 * Checksum: none. Fictitious: Az. 32.1-4711/2024, Kassenzeichen 5.0104.004711.2.
 */
export const caseNumber: Recognizer = {
  name: 'case-number',
  rank: 32,
  find: (prepared) => {
    const formed = caseForms(prepared);
    const labelledOnes = KINDS.flatMap(([kind, confidence]) => labelled(prepared, kind, confidence));
    // Of two that begin together the longer one counts; a known form knows better where its number ends.
    const ends = new Map(labelledOnes.map(({ start, end }) => [start, end]));
    const whole = formed.filter(({ start, end }) => (ends.get(start) ?? end) <= end);
    const begun = new Set(whole.map(({ start }) => start));
    return [
      ...whole,
      ...labelledOnes.filter(({ start }) => !begun.has(start)),
      ...ofOtherCards(prepared),
      ...ofOtherAccounts(prepared),
      ...enclosed(prepared),
      ...ofDevices(prepared),
      ...behindNouns(prepared).filter(({ start }) => !begun.has(start) && !ends.has(start)),
    ];
  },
};

/** "…nummer" of a thing that nobody listed is weaker than "Kundennummer". */
const KINDS: readonly (readonly [LabelKind, number])[] = [
  ['file', 0.9],
  ['case', 0.9],
  ['doctor', 0.9],
  ['practice', 0.9],
  ['institution', 0.75],
  ['thing', 0.7],
  ['number', 0.7],
  ['bare', 0.7],
];

function labelled(prepared: PreparedText, kind: LabelKind, confidence: number): Candidate[] {
  const { text } = prepared;
  return labelsOf(prepared)
    .of(kind)
    .flatMap((label) => {
      if (kind === 'file' && isCitation(text, label.start, label.end)) return [];
      const limit = limitOf(prepared, label);
      const as = kind === 'bare' && isOfThing(prepared, label) ? 'thing' : kind;
      const read = readField(prepared, label, (start): Candidate | undefined => {
        const spoken = kind === 'bare' ? undefined : spokenEnd(text, start, kind === 'thing');
        if (spoken !== undefined)
          return { start, end: spoken, type: 'CASE_NUMBER', confidence: 0.75, reason: 'cue' };
        const value = caseValueEnd(text, start, limit(start)) ?? shortEnd(text, kind, label, start);
        if (value === undefined || !isEnough(as, text.slice(start, value), label, text)) return undefined;
        if (
          SIGNED.test(text.slice(start, value)) &&
          start - label.end > MOST_TO_SIGNED &&
          !(isHead(prepared, label) && ENDS_CELL.test(text.slice(value, value + 4)))
        )
          return undefined;
        const end = value + (ofNotary(text, label, value) ?? 0);
        if (isOtherNumber(text, as, label, { start, end })) return undefined;
        if (kind === 'thing' && !isHead(prepared, label) && isFarBelow(text.slice(label.end, start)))
          return undefined;
        // "Kasse/Vers.-Nr.: AOK / D313723288"
        if (FUND.test(text.slice(start, start + 8))) return undefined;
        return { start, end, type: 'CASE_NUMBER', confidence, reason: 'cue' };
      });
      const last = read.at(-1);
      return last ? [...read, ...further(text, last, kind)] : read;
    });
}

const OF_DEED = /^u(?:r|vz)/i;

/** Letter of the notary: "UR-Nr. 1182/2023 K liegt bei". */
function ofNotary(text: string, { start }: Label, end: number): number | undefined {
  return OF_DEED.test(text.slice(start, start + 3)) ? matchAt(NOTARY, text, end)?.[0].length : undefined;
}

const NOTARY = /(?<=\/(?:19|20)?\d{2}) [A-Z](?![\p{L}\p{N}.])/uy;

/** A label that heads a column. */
function isHead(prepared: PreparedText, { start }: Label): boolean {
  const rows = rowsOf(prepared);
  return (rows.row(rows.lineAt(start))?.cells.length ?? 0) > 3;
}

/** "Rückmeldung" in a subject and a number in the signature: only the next line belongs to a thing. */
const isFarBelow = (between: string) => /\n\s*\n|\n[^\n]*\n/.test(between);

const FUND = /^(?:AOK|BKK|IKK|TK|DAK|KKH|HEK|BARMER|KNAPPSCHAFT)\b/;

/** Staff and members may have two digits: "Personalnummer 88". */
const SHORT = /\d{2}(?=[,;.)]?(?:\s|$))(?! ?(?:%|€|Euro|Uhr|Jahre|Stück|Personen))/uy;

function shortEnd(text: string, kind: LabelKind, label: Label, start: number): number | undefined {
  if ((kind !== 'case' && kind !== 'thing') || !SHORT_NUMBERED.test(text.slice(label.start, label.end))) {
    const near = start - label.end < 6;
    const person = near && kind === 'thing' && isOnePerson(text.slice(label.start, label.end));
    // "Klientin 27 hat", "Kläger Nr. 38"
    const numbered = kind === 'bare' && isPersonBefore(text, label);
    const match = person || numbered ? matchAt(numbered ? NUMBERED : COUNTED, text, start) : null;
    if (
      numbered &&
      match?.[0].length === 1 &&
      LISTED.test(text.slice(Math.max(0, label.start - 16), label.start))
    )
      return undefined;
    return match ? start + match[0].length : undefined;
  }
  const match = matchAt(SHORT, text, start);
  return match ? start + match[0].length : undefined;
}

const SHORT_NUMBERED =
  /^(?:personal|pers|mitglied|kunde|mandant|stamm|garderob|warte|aufruf|startn|trikot|rückenn|(?:bank|kunden|wert)?schlie(?:ß|ss)f|spind)/iu;
/** "Bewerber Nr. 4" of an election, "Bieter Nr. 3" of a tender: where they stand in a list. */
const LISTED = /(?:bewerber|bieter|kandidat)(?:in)? $/iu;
/** Behind one person no count of several. */
const COUNTED =
  /\d{2,3}(?=[,;.)]?(?:\s|$))(?! ?(?:%|€|\p{Lu}|und |bis |jahre|mal |von |plus|wird man|aus |in ))/uy;
const NUMBERED = /\d{1,3}(?=[,;.)]?(?:\s|$))(?! ?(?:%|€|\p{Lu}|und |bis ))/uy;

/** The number in front of its word in brackets: "Hund 0417 (Marke)", "4711-22 (Kundennr.)". */
function enclosed(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  return ENCLOSED.flatMap((kind) =>
    labelsOf(prepared)
      .of(kind)
      .flatMap((label): Candidate[] => {
        const close = text[label.end] === '.' ? label.end + 1 : label.end;
        if (text[label.start - 1] !== '(' || text[close] !== ')') return [];
        const from = Math.max(0, label.start - 36);
        const value = VALUE_BEFORE.exec(text.slice(from, label.start - 1));
        const start = from + (value?.index ?? 0);
        if (!value || digitCount(value[1]!) < 3 || !isEnough(kind, value[1]!)) return [];
        const end = start + value[1]!.length;
        return caseValueEnd(text, start) === end
          ? [{ start, end, type: 'CASE_NUMBER', confidence: 0.75, reason: 'cue' }]
          : [];
      }),
  );
}

const ENCLOSED: readonly LabelKind[] = ['file', 'case', 'thing', 'number'];
const VALUE_BEFORE = /(?<![\p{L}\p{N}./-])((?:[A-Z]{1,4}[ -]?)?\d[\d./-]{0,18}[A-Z\d]{0,6}) ?$/u;

/** The number of a card that is no identity card: of a library, a club, a chamber. */
function ofOtherCards(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  return OTHER_CARDS.flatMap(([kind, type]) =>
    labelsOf(prepared)
      .of(kind)
      .filter((label) => isOtherCard(text, label.start, type))
      .flatMap((label) =>
        readField(prepared, label, (start): Candidate | undefined => {
          const club = matchAt(CLUB, text, start)?.[0].length ?? 0;
          const end = caseValueEnd(text, start + club);
          if (end === undefined || !isEnough('number', text.slice(start + club, end))) return undefined;
          return { start: start + club, end, type: 'CASE_NUMBER', confidence: 0.75, reason: 'cue' };
        }),
      ),
  );
}

/** The account of a reader in a library, of a debtor at a cash office. */
function ofOtherAccounts(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  return labelsOf(prepared)
    .of('account')
    .flatMap((label) =>
      readField(prepared, label, (start): Candidate | undefined => {
        const end = caseValueEnd(text, start);
        // "der Schuldner (Kto. V-73-00981)": no bank has letters.
        const other = isReaderAccount(text, label.start) || OF_CASH_OFFICE.test(text.slice(start, end));
        return end === undefined || !other || !isEnough('number', text.slice(start, end))
          ? undefined
          : { start, end, type: 'CASE_NUMBER', confidence: 0.75, reason: 'cue' };
      }),
    );
}

const OF_CASH_OFFICE = /^[A-Z]{1,3}-\d{2,6}-\d{2,6}$/;

const OTHER_CARDS = [
  ['idCard', 'ID_CARD'],
  ['passport', 'PASSPORT'],
] as const;
/** "Passnr. DFB 0417-2290-65": the association in front. */
const CLUB = /[A-Z]{3,5} (?=\d)/uy;

/** "Der Zähler im Keller (Nr. 31884402)": what has the number stands before it in the sentence. */
function isOfThing(prepared: PreparedText, label: Label): boolean {
  const { text } = prepared;
  const thing = labelsOf(prepared).before('thing', label.start, OF_THING);
  return (
    thing !== undefined &&
    /(?:\(|, )$/.test(text.slice(Math.max(0, label.start - 2), label.start)) &&
    !/[.!?;\n]|\d/.test(text.slice(thing.end, label.start))
  );
}

const OF_THING = 40;

/** Whose numbers are short: "Mündel-Nr. 771". */
const OF_PERSON =
  /^(?:mündel|mieter|bewohner|klient|bewerber|prüfling|hörer|schuldner|pächter|spieler|betreuten|helfer|schüler|probanden?|teilnehmer|nutzer|abonnenten|spender|züchter|imker|halter)/iu;

const DOG = /(?<!\p{L})(?:hunde?s?|hündin|rüden?|welpe)(?!\p{L})/iu;

/** What one draws or is given for a day. */
const DRAWN =
  /^(?:warte|aufruf|garderobe|startn|pfandmarke|trikot|rückenn|(?:bank|kunden|wert)?schlie(?:ß|ss)f|spind)/iu;

/** "Karte N-12", "Ticket T-30" are of all. */
const OF_ZONES = /^(?:karte|ticket|meldung|anzeige|antrag)$/iu;
/** A short one stands right behind its word. */
const MOST_TO_SIGNED = 14;
/** In the column of its word one fills its cell. */
const ENDS_CELL = /^(?:$|\n| ?[|;]|\t| {2})/;
/** Letters and a number of two digits and more: "Spind D-088", "Leihvertrag RB-12", "Mietpartei M 06". */
const SIGNED = new RegExp(
  `^(?!(?:${NO_CASE_SIGNS}|KW|NR|RAL|I{1,3}|I?V|VI{1,3}|I?X|XI{1,3}|Q[1-4]|[AB])(?![A-ZÄÖÜ]))\\p{Lu}{1,3}(?:[-/]| ?(?=0))\\d{2,4}(?:/\\d{2}| ?[a-z])?$`,
  'u',
);

/** Letters and digits take turns: "K7R2QX", no "A4B". */
const isMixedCode = (value: string) =>
  /^(?=[A-Z\d]{6,10}$)(?:[A-Z]{1,4}\d{1,4}){1,4}[A-Z]{1,4}$|^(?=[A-Z\d]{6,10}$)\d{1,3}(?:[A-Z]{1,4}\d{1,4}){2,4}$/.test(
    value,
  ) || /^(?=[A-Z\d]{0,7}\d)[A-Z\d]{3,5}-(?=[A-Z\d]{0,4}\d)[A-Z\d]{3,5}$/.test(value);

const REGISTRATION = /^(?:an|ab|um)meldung$/iu;
const LETTER = /\p{L}/u;

/** "IK 3" and "Losnummer 12" say nothing: unlisted and short words want more digits. */
function isEnough(kind: LabelKind, value: string, label?: Label, text = ''): boolean {
  const digits = digitCount(value);
  const word = label ? text.slice(label.start, label.end) : '';
  // "Teilnehmer 1200" is a count.
  if (kind === 'thing' && /^\d{2,3}$/.test(value) && isOnePerson(word)) return true;
  if ((kind === 'thing' || kind === 'number') && SIGNED.test(value) && !OF_ZONES.test(word)) return true;
  if (kind === 'thing' && label && isOfPeople(word))
    return /\p{L}|^0/u.test(value) ? digits > 2 : digits > 5 || (digits > 3 && /[/-]/.test(value));
  // "Wartemarke A 041", "Garderobenmarke 71", "Startnummer 613"
  if ((kind === 'thing' || kind === 'number') && label && DRAWN.test(word))
    return LETTER.test(value) ? digits > 1 : digits > 1 && digits < 6;
  // "Auftrag JT4Q8X", "Schiedsamt 2/25-Br"
  if (
    (kind === 'thing' || kind === 'number') &&
    (isMixedCode(value) || /^\d{1,4}\/\d{2}-\p{L}{1,3}$/u.test(value))
  )
    return true;
  if (kind === 'number' && digits === 3 && label && OF_PERSON.test(text.slice(label.start, label.end)))
    return true;
  // "Anmeldung 1894/2025"; of a course, a trip and a place to call it is none.
  if (kind === 'thing' && REGISTRATION.test(word)) return /^\d{2,6}\/(?:19|20)\d{2}$/.test(value);
  // "unsere Hündin mit der Marke 883"
  if (kind === 'thing' && digits === 3 && label && /marke$/iu.test(text.slice(label.start, label.end)))
    return DOG.test(text.slice(Math.max(0, label.start - 80), label.end + 60));
  if (kind === 'number' || kind === 'thing')
    return digits >= 4 || (digits > 2 && /^\p{Lu}\p{L}{1,5} \d{1,3}\/\d{2}$/u.test(value));
  return kind === 'institution' || kind === 'practice' ? digits >= 6 : true;
}

/** A number ends where another label begins: "Kundennummer 4711 Zählernummer 0815". */
function limitOf(prepared: PreparedText, label: Label): (start: number) => number {
  return (start) => {
    const next = labelsOf(prepared).after(Math.max(start, label.end), 4);
    return next?.start ?? prepared.text.length;
  };
}

const NEXT = /(?:,|;| und| u\.| oder| sowie| bzw\.| \/|\/) ?(?:Nr\. ?)?(?=[\p{Lu}\d])/uy;

/** More numbers of the same shape in a row: "4711, 4712 und 4713". */
function further(text: string, first: Candidate, kind: LabelKind): Candidate[] {
  const found: Candidate[] = [];
  const shape = shapeOf(text.slice(first.start, first.end));
  let { end } = first;
  for (let count = 0; count < 8; count++) {
    const next = matchAt(NEXT, text, end);
    if (!next) break;
    const start = end + next[0].length;
    const stop = caseValueEnd(text, start);
    if (
      stop === undefined ||
      shapeOf(text.slice(start, stop)) !== shape ||
      !isEnough(kind, text.slice(start, stop))
    )
      break;
    found.push({ ...first, start, end: stop });
    end = stop;
  }
  return found;
}

const DIGIT_RUN = /\d+/g;
const LETTER_RUN = /\p{L}+/gu;

function shapeOf(value: string): string {
  return value.replace(DIGIT_RUN, '0').replace(LETTER_RUN, 'A');
}
