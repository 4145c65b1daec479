import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';
import { isCitation } from './case-number/citation';
import { isOfVacancy } from './case-number/codes';
import { EXAMPLE } from './case-number/example';
import { caseForms } from './case-number/forms';
import { caseValueEnd } from './case-number/value';
import { isOtherCard } from './id-card';
import { readField } from './labels/fields';
import type { Label } from './labels/labels';
import { labelsOf } from './labels/labels';
import type { LabelKind } from './labels/lexicon';
import { isCallByForm } from './phone/forms';
import { matchAt } from './reading';

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
    // A known form knows better where its number ends.
    // Of two that begin together the longer one counts; a known form knows better where its number ends.
    const ends = new Map(labelledOnes.map(({ start, end }) => [start, end]));
    const whole = formed.filter(({ start, end }) => (ends.get(start) ?? end) <= end);
    const begun = new Set(whole.map(({ start }) => start));
    return [...whole, ...labelledOnes.filter(({ start }) => !begun.has(start)), ...ofOtherCards(prepared)];
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
      const read = readField(prepared, label, (start): Candidate | undefined => {
        const end = caseValueEnd(text, start, limit(start));
        if (end === undefined || !isEnough(kind, text.slice(start, end))) return undefined;
        if (kind === 'thing' && isCount(text, start, end)) return undefined;
        const value = text.slice(start, end);
        // "Schwerbehindertenausweis (GdB 60)"
        if (/^(?:GdB|GdS|MdE|PG)\b/.test(value)) return undefined;
        // "bei Schaden: 03322 27 60 31", "Handynotfallnummer: 0157 3344 90 12"
        if (
          (kind === 'thing' || kind === 'number') &&
          isCallByForm(value, text.slice(label.start, label.end)) &&
          !isOfFile(text, label)
        )
          return undefined;
        // Things in a row: "die Nummern 004120 bis 004199"
        if (kind !== 'file' && kind !== 'case' && /^ bis \d/.test(text.slice(end, end + 6))) return undefined;
        // Papers of the council: "AN/0056/2025"
        if (kind === 'thing' && /^[A-Z]{1,4}\/\d{2,4}\/20\d{2}$/.test(value)) return undefined;
        // "RAL-GZ 961" is a mark of quality.
        if (
          label.end - label.start < 4 &&
          /\p{L}-$/u.test(text.slice(Math.max(0, label.start - 2), label.start))
        )
          return undefined;
        // "B-SN 7071" is a plate.
        if (/^\p{Lu}{1,3}-(?!NR$)\p{Lu}{1,2}$/u.test(text.slice(label.start, label.end))) return undefined;
        // "Geschäftsnummer" may be that of an office's phone.
        if (/^geschäfts-?n/iu.test(text.slice(label.start, label.end)) && isCall(text.slice(start, end)))
          return undefined;
        // "Zur Nummer. Im Vorjahr ließen sich 312 impfen": a sentence ended between.
        const between = text.slice(label.end - 2, start);
        if (between.length < 60 && !between.includes('\n') && /\p{Ll}\. {1,2}\p{Lu}\p{Ll}/u.test(between))
          return undefined;
        // "Pkw Skoda NR-TW 471" is a plate of Neuwied.
        if (/NR-$/.test(text.slice(start - 3, start)) && /^[A-Z]{1,2} ?\d/.test(text.slice(start, start + 4)))
          return undefined;
        if (EXAMPLE.test(text.slice(Math.max(0, start - 14), start))) return undefined;
        // "mit dem Kz. VIE AB 123"
        if (/^kz$/iu.test(text.slice(label.start, label.end)) && PLATE.test(value)) return undefined;
        if (kind === 'bare' && !isByItself(text, label, start, end)) return undefined;
        if (isOfVacancy(text, label)) return undefined;
        return { start, end, type: 'CASE_NUMBER', confidence, reason: 'cue' };
      });
      const last = read.at(-1);
      return last ? [...read, ...further(text, last, kind)] : read;
    });
}

const PLATE = /^\p{Lu}{1,3}[- ]\p{Lu}{1,2} ?\d{1,4} ?[EH]?$/u;

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

const OTHER_CARDS = [
  ['idCard', 'ID_CARD'],
  ['passport', 'PASSPORT'],
] as const;
/** "Passnr. DFB 0417-2290-65": the association in front. */
const CLUB = /[A-Z]{3,5} (?=\d)/uy;

/** "IK 3" and "Losnummer 12" say nothing: unlisted and short words want more digits. */
function isEnough(kind: LabelKind, value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (kind === 'number' || kind === 'thing') return digits >= 4;
  return kind === 'institution' || kind === 'practice' ? digits >= 6 : true;
}

/** Numbers of these may begin with a zero too. */
function isOfFile(text: string, { start, end }: Label): boolean {
  return !/(?:notfall|handy|telefon|mobil|ruf|hotline|kontakt|schaden|fall|meldung|auftrag|bestellung|reservierung|buchung|anzeige|forderung)/iu.test(
    text.slice(start, end),
  );
}

/** "Bestellung 1200 Stühle": digits alone with a noun behind. */
function isCount(text: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  // "Antrag 3/2025" is a paper of the council.
  if (/^\d{1,3}(?:\.\d{3}){1,4}$|^\d{1,2}\/(?:19|20)\d{2}$/.test(value)) return true;
  return /^\d{1,5} \p{Lu}\p{Ll}/u.test(text.slice(start, end + 3));
}

/** Papers, laws, places and things that have numbers too. */
const NOT_A_CASE =
  /(?:gesetz|verordnung|vo|eu|ewg|eg|richtlinie|rl|norm|din|iso|linie|bus|raum|zimmer|haus|seite|tarif|los|amtsblatt|ausgabe|heft|plan|satzung|artikel|top|ziffer|anlage|abschnitt|stand|platz|feld|kurs|produkt|konto|kostenstelle|vergabe|ausschreibung|stelle|bekanntmachung|zeichnung|zertifikat|firmware|build|formular|vordruck|gebäude|position|pos|hotline|notruf|telefon|tel|fax|mobil|ruf\p{L}{0,8}|isbn|ted|cpv|modell|typ|charge|vorlage|drucksache|protokoll|anfrage|antrag|bundes\p{L}{1,20}|landes\p{L}{1,20}|verkehrs\p{L}{0,12}|vorschrift|tabelle|bild|abbildung|bus\p{L}{0,8}|whatsapp|kanal|einrichtung|fläche|bezirk|straße)(?:e?s|en?|n)?[\s.:,()/-]{0,4}(?:(?:die|der|unter|mit|trägt) ){0,3}$/iu;

/** Letters and digits in groups, or many digits, or zeros in front; "12/2025" may be any paper. */
function isByItself(text: string, label: Label, start: number, end: number): boolean {
  const value = text.slice(start, end);
  if (NOT_A_CASE.test(text.slice(Math.max(0, label.start - 40), label.start))) return false;
  const voter = /wähler|wahlschein/iu.test(text.slice(Math.max(0, label.start - 40), end + 40));
  if (!voter && (/^\d{1,4}\/(?:\d{2}|\d{4})$/.test(value) || isCall(value))) return false;
  const digits = value.replace(/\D/g, '').length;
  if (/^\d+$/.test(value)) return value.startsWith('0') ? digits > 3 : digits > 5 && isOwned(text, label);
  return /\p{Lu}/u.test(value)
    ? digits > 2 && /[\p{L}\d][ ./_-]/u.test(value) && digits + 1 < value.length
    : digits > 5;
}

/** An area code and a number. */
function isCall(value: string): boolean {
  return /^0[1-9]\d{1,4}[ /-]?\d/.test(value) && value.replace(/\D/g, '').length > 6;
}

/** "meine Nummer ist 4711081". */
function isOwned(text: string, { start }: Label): boolean {
  return /(?:meine|ihre|seine|unsere|deren|dessen|die alte|die neue) $/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );
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

function shapeOf(value: string): string {
  return value.replace(/\d+/g, '0').replace(/\p{L}+/gu, 'A');
}
