import { cueBefore } from '../cue';
import type { Label } from '../labels/labels';
import type { LabelKind } from '../labels/lexicon';
import { mayBeCalled } from '../labels/things';
import { namesSomebody } from '../named-near';
import { CALLED_BEFORE, isCallByForm } from '../phone/forms';
import { DIGITS, digitCount } from '../reading';
import { EXAMPLE } from './example';
import { isOfVacancy } from './vacancy';

const DEGREE = /^(?:GdB|GdS|MdE|PG)\b/;
const JOURNAL = /^20\d{2}\/(?:S\b|(?:0\d|1[0-2])$)/;
const APPLICATION = /^bewerbung/iu;
const OF_THINGS =
  /^(?:rahmenv|investitions-?n(?:r|ummer)|innenauftr|psp|ersatzteil|gemeindeken|gemeindeschl|regionalschl|typ|bauart|förder(?:besch|kenn|mittel)|zuwendung)/iu;
const OF_TOWN = / der (?:Stadt|Gemeinde|Verwaltung)(?!\p{L})/u;
const FILE_PLAN = /aktenplan/iu;
const WEAPON = /(?:flinte|büchse|gewehr|waffe|drilling|repetierer|karabiner|pistole)$/iu;
const CALIBRE = /^\d{1,2}[/x]\d{2}$/;
const NUMBERED = /(?<!\p{L})n(?:umme)?r/iu;
/** One of three children too: "Drilling Mia 1234". */
const TRIPLET = /^drilling$/iu;
const LETTER_FIRST = /^\p{L}/u;
const SCALE = /^1 ?: ?\d/;
const UP_TO = /^ bis \d/;
const HOUR = /^\d{1,2}\.[0-5]\d$/;
const OF_YEARS_LIST = /^20\d{2}-\d{1,2}$/;
const DAY = /^\d{1,2}\.\d{1,2}\.\d{1,3}$/;

/** Whether what follows the word for a case is the number of something else: a phone, a plate, a paper, a count. */
export function isOtherNumber(
  text: string,
  kind: LabelKind,
  label: Label,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const word = text.slice(label.start, label.end);
  const value = text.slice(start, end);
  // "Schwerbehindertenausweis (GdB 60)"
  if (DEGREE.test(value)) return true;
  // "Verfahren 2026/S 221-694417" of the EU's journal, the month of a paper, "auf 00487,316"
  if (JOURNAL.test(value) && kind !== 'case' && kind !== 'file') return true;
  // "Bewerbung mit der Kennziffer 41-26-07"
  if (APPLICATION.test(word) && /kenn|stell|referenz|chiffre/iu.test(text.slice(label.end, start)))
    return true;
  // "Rahmenvertrag R2025-03", "Typgenehmigung e1*2001/116", "Kostenstelle 511020, Auftrag 9000417"
  if (OF_THINGS.test(word) && kind !== 'file') return true;
  // "Ticket D2025", "Reservierung DIN4102", "Karte UTM32N 318204", "Antrag CDU 14-2025"
  if ((kind === 'thing' || kind === 'number') && OF_ALL.test(value)) return true;
  if (kind !== 'file' && kind !== 'case' && isFewYears(value)) return true;
  // "PK 11.30 Uhr", "Stichwort 2025-44"
  if (HOUR.test(value) && / Uhr(?!\p{L})/uy.test(text.slice(end, end + 5))) return true;
  if (/^stichwort$/iu.test(word) && OF_YEARS_LIST.test(value)) return true;
  // "Im Taufbuch von 1791"
  if (
    kind === 'thing' &&
    /^1[5-9]\d\d$/.test(value) &&
    /(?:von|aus|um|ab|seit|bis|Jahre?) $/u.test(text.slice(start - 6, start))
  )
    return true;
  // "Transponder der Baureihe 3064", "Meldung KB5041580", "Nr. 00431–00436", "Wahlgrab Nr. 118/119"
  if (kind !== 'file' && !OF_SOMEBODY.test(word) && OF_SERIES.test(text.slice(label.end, start))) return true;
  if (kind !== 'file' && /^KB\d{6,7}$/.test(value)) return true;
  if ((kind === 'bare' || NUMBER.test(word)) && (isRow(value) || OUTLINE.test(value))) return true;
  if (CLIENT.test(word) && isOfSoftware(text, label, end)) return true;
  // "Vertragsnummer der Stadt 23-0071/P"
  if (OF_TOWN.test(text.slice(label.end, start))) return true;
  // "Das Az. des Aktenplans 023-11"
  if (FILE_PLAN.test(text.slice(label.end, start))) return true;
  if (
    kind !== 'file' &&
    !OF_SOMEBODY.test(word) &&
    BOOKED.test(text.slice(Math.max(0, label.start - 64), label.start))
  )
    return true;
  if (kind === 'thing' && mayBeCalled(word) && /^(?:\+|0[1-9]\d{1,4}[ /-]\d{3})/.test(value)) return true;
  // "Bockflinte 12/70": a calibre
  if (WEAPON.test(word) && CALIBRE.test(value) && !NUMBERED.test(text.slice(label.end, start))) return true;
  if (TRIPLET.test(word) && LETTER_FIRST.test(value)) return true;
  // "Karte 1:25000"
  if (SCALE.test(value)) return true;
  if (DIGITS.test(value) && /^,\d{1,3}(?!\d)/.test(text.slice(end, end + 5))) return true;
  if (kind === 'thing' || kind === 'number' || kind === 'bare') {
    // "bei Schaden: 03322 27 60 31", "Handynotfallnummer: 0157 3344 90 12", "hat Vollmacht und ist unter 07156/2 88 31 da"
    const whole = value + (PAIRS_BEHIND.exec(text.slice(end, end + 12))?.[0] ?? '');
    if (isCallByForm(whole, word) && (kind === 'bare' || whole !== value || !mayBeginWithZero(word)))
      return true;
    // "Ingenpass 0174-5 50 21 66": a name that ends like a thing
    if (/^[0oO]1[567]\d{1,2}[ /-]/.test(value) && value.replace(/[^\doO]/g, '').length > 9) return true;
  }
  // Papers of the council: "AN/0056/2025"
  if (kind === 'thing' && (isCount(text, word, start, end) || /^[A-Z]{1,4}\/\d{2,4}\/20\d{2}$/.test(value)))
    return true;
  // Things in a row: "die Nummern 004120 bis 004199"
  if (kind !== 'file' && kind !== 'case' && UP_TO.test(text.slice(end, end + 6))) return true;
  if (isCall(value) && cueBefore(text, start, CALLED_BEFORE)) return true;
  if (
    kind === 'bare' &&
    !isByItself(text, label, start, end) &&
    !isOfThingBefore(text, label, value) &&
    !(isPersonBefore(text, label) && /^\d{1,4}$/.test(value))
  )
    return true;
  // "der Bescheid mit 17.11.1": a date with a slip of the pen
  if ((kind === 'thing' || kind === 'number') && DAY.test(value)) return true;
  return (
    isOfOtherWord(text, label, word, value) ||
    isOfPlate(text, word, value, start) ||
    endsSentence(text.slice(label.end - 2, start)) ||
    EXAMPLE.test(text.slice(Math.max(0, start - 14), start)) ||
    isOfVacancy(text, label)
  );
}

/** Words for a number that is always somebody's. */
const OF_SOMEBODY =
  /^(?:personal|fall|kunden|mitglied|versich|vertrag|akte|vorgang|klient|patient|bewohner|mandant)/iu;
const OF_SERIES =
  /(?:^|[ -])(?:bau)?(?:reihe|serie|typs?|modells?|generation|version|systems?|klasse|größe|stufe|gruppe|kategorie|baujahrs?|jahrgangs?) $/iu;
/** "Nr. 8.2.3 ANBest-P" */
const OUTLINE = /^\d{1,2}(?:\.\d{1,2}){1,3} \p{Lu}/u;
const ROW = /^(\d{2,6}) ?([–/]) ?(\d{2,6})$/;

/** Things in a row from the first to the last, or two side by side. */
function isRow(value: string): boolean {
  const [, first = '', joint, last = ''] = ROW.exec(value) ?? [];
  const step = Number(last) - Number(first);
  return first.length === last.length && first !== '' && (joint === '/' ? step === 1 : step > 0);
}

/** What a program calls who uses it: "ePayBL, Mandant 0042". */
const CLIENT = /mandant$/iu;
const SOFTWARE =
  /SAP|ePay|schnittstelle|software|fachverfahren|newsystem|infoma|datev|datenbank|buchungskreis/iu;
const OF_LAWYER = /(?<!\p{L})(?:unser|mein)\p{L}{0,3} $/iu;

function isOfSoftware(text: string, { start }: Label, end: number): boolean {
  return (
    SOFTWARE.test(text.slice(Math.max(0, start - 60), end + 60)) &&
    !OF_LAWYER.test(text.slice(Math.max(0, start - 12), start)) &&
    !namesSomebody(text.slice(end, end + 24))
  );
}

const YEARS = /^20(\d{2}) ?– ?(\d{2})$/;
const MOST_YEARS = 5;

/** "Hundesteuer 2023–25" */
function isFewYears(value: string): boolean {
  const years = YEARS.exec(value);
  const count = years ? Number(years[2]) - Number(years[1]) : 0;
  return count > 0 && count <= MOST_YEARS;
}

const PAIRS_BEHIND = /^(?: \d{2}){1,3}(?!\d)/;

const OF_ALL =
  /^(?:[A-Z] ?(?:19[5-9]|20[0-3])\d$|(?:DIN|ISO|EN|VDE|VDI|IEC|EU|CE|OZG|UTM)\d|(?:RAL|SKR|IT\.NRW|B90)(?!\p{L})|(?:CDU|SPD|FDP|AFD|UWG|FWG|BSW)(?!\p{L}))/u;

/** Where an authority books its own costs. */
const BOOKED = /(?:kostenstelle|kostenart|leistungsart|sachkonto|kostenträger)[^\n.;]{0,44}$/iu;

const OF_OFFICE = /^(?:geschäfts|dienst)-?n/iu;

function isOfOtherWord(text: string, label: Label, word: string, value: string): boolean {
  // "RAL-GZ 961" is a mark of quality.
  if (word.length < 4 && /\p{L}-$/u.test(text.slice(Math.max(0, label.start - 2), label.start))) return true;
  // "Geschäftsnummer" may be that of an office's phone.
  return OF_OFFICE.test(word) && isCall(value);
}

const DISTRICT_AND_LETTERS = /^\p{Lu}{1,3}-(?!NR$)\p{Lu}{1,2}$/u;
const OF_NEUWIED = /NR-$/;
const KZ = /^kz$/iu;
const NUMBER = /^(?:nummer|nr)$/iu;

/** "B-SN 7071", "Pkw Skoda NR-TW 471" of Neuwied, "mit dem Kz. VIE AB 123" */
function isOfPlate(text: string, word: string, value: string, start: number): boolean {
  return (
    DISTRICT_AND_LETTERS.test(word) ||
    (OF_NEUWIED.test(text.slice(start - 3, start)) && /^[A-Z]{1,2} ?\d/.test(text.slice(start, start + 4))) ||
    (KZ.test(word) && PLATE.test(value)) ||
    // "ein Wagen aus Holland, GZ-418-R"
    (text[start - 1] === '-' &&
      DUTCH.test(text.slice(start - 3, start + value.length)) &&
      VEHICLE.test(text.slice(Math.max(0, start - 60), start))) ||
    // "Bewohnerparkausweis für GS-TA 119"
    (PARKED.test(word) && PLATE.test(value)) ||
    (NUMBER.test(word) && PLATE.test(value) && VEHICLE.test(text.slice(Math.max(0, start - 60), start)))
  );
}

const DUTCH = /^[A-Z]{2}-\d{3}-[A-Z]{1,2}$/;
const PARKED = /park|plakette|vignette|garage|stellplatz/iu;
const NEXT_SENTENCE = /\p{Ll}\. {1,2}\p{Lu}\p{Ll}/u;

/** "Zur Nummer. Im Vorjahr ließen sich 312 impfen" */
function endsSentence(between: string): boolean {
  return between.length < 60 && !between.includes('\n') && NEXT_SENTENCE.test(between);
}

const VEHICLE = /wagen|auto|pkw|lkw|kfz|fahrzeug|transporter|motorrad|anhänger/iu;
const PLATE = /^\p{Lu}{1,3}[- ]\p{Lu}{1,2} ?\d{1,4} ?[EH]?$/u;

/** Numbers of other words than these may begin with a zero too. */
function mayBeginWithZero(word: string): boolean {
  return !/(?:notfall|handy|telefon|mobil|ruf|hotline|kontakt|schaden|fall|meldung|auftrag|bestellung|reservierung|buchung|anzeige|forderung)/iu.test(
    word,
  );
}

/** "Bestellung 1200 Stühle": digits alone with a noun behind. */
function isCount(text: string, word: string, start: number, end: number): boolean {
  const value = text.slice(start, end);
  // "Antrag 3/2025" is a paper of the council.
  if (/^\d{1,3}(?:\.\d{3}){1,4}$/.test(value)) return true;
  if (/^\d{1,2}\/(?:19|20)\d{2}$/.test(value))
    return !/fundanzeige|schieds|schlicht|urkunde|eintrag|register|(?<!prüf)zeugnis|schein|sache|verfahren/iu.test(
      word,
    );
  return /^\d{1,5} \p{Lu}\p{Ll}/u.test(text.slice(start, end + 3));
}

/** Papers, laws, places and things that have numbers too. */
const NOT_A_CASE =
  /(?:gesetz|(?<![\p{L}-])sitzung|submission|messstelle|messpunkt|verordnung|vo|eu|ewg|eg|richtlinie|rl|norm|din|iso|linie|bus|raum|zimmer|haus|seite|tarif|los|amtsblatt|ausgabe|heft|plan|satzung|artikel|top|ziffer|anlage|abschnitt|(?<!vor)stand|platz|feld|kurs|produkt|konto|kostenstelle|vergabe|ausschreibung|stelle|bekanntmachung|zeichnung|zertifikat|firmware|build|formular|vordruck|gebäude|position|pos|hotline|notruf|telefon|tel|fax|mobil|ruf\p{L}{0,8}|isbn|ted|cpv|modell|typ|charge|vorlage|drucksache|protokoll|anfrage|antrag|bundes\p{L}{1,20}|landes\p{L}{1,20}|verkehrs\p{L}{0,12}|vorschrift|tabelle|bild|abbildung|bus\p{L}{0,8}|whatsapp|kanal|einrichtung|fläche|bezirk|straße)(?:e?s|en?|n)?[\s.:,()/-]{0,4}(?:(?:die|der|unter|mit|trägt) ){0,3}$/iu;

const PERMIT =
  /(?<!\p{L})(?:wbk|waffenbesitzkarte|jagdschein|fischereischein|(?:\p{L}{0,20}(?:erlaubnis|urkunde|zeugnis|schein|ausweis|lizenz|brief)))(?: \p{L}{1,12}){0,2} $/iu;

/** Somebody who has a number among others: "Kläger Nr. 38", "Zeugin Nr. 4". */
const PERSON_BEFORE =
  /(?<!\p{L})(?:kläger|zeuge|zeuge?n?|beschuldigte[rn]?|bewerber|bieter|teilnehmer|bewohner|klient(?:en)?|proband(?:en)?|patient(?:en)?|prüfling|kandidat(?:en)?|mieter|schüler|spieler|läufer|gläubiger|schuldner|mündel|insasse|häftling|gefangene[rn]?|pflegling|abnehmer|wähler|antragsteller|versuchsperson|testperson)(?:in)?,? (?:mit der |mit )?$/iu;

export function isPersonBefore(text: string, { start }: Label): boolean {
  return PERSON_BEFORE.test(text.slice(Math.max(0, start - 32), start));
}

/** "WBK grün Nr. 0417/2011": the paper stands before, with what kind it is. */
function isOfThingBefore(text: string, label: Label, value: string): boolean {
  return (
    /^0?\d{3,5}\/\d{2,4}$/.test(value) && PERMIT.test(text.slice(Math.max(0, label.start - 50), label.start))
  );
}

const COURSE =
  /(?<!\p{L})(?:kurse?|\p{L}{2,16}kurse?|lehrgänge?|seminare?|workshops?|veranstaltung(?:en)?)(?!\p{L})/iu;

const OF_YEAR = /^\d{1,4}\/(?:\d{2}|20\d{2})$/;
const SETTLEMENT = /schlichtung/iu;
const PARTIES = /\.\/\.|gegen|herrn?(?!\p{L})|frau(?!\p{L})/iu;
const DISPUTE = /schieds(?:amt|stelle|frau|mann|person)/iu;

/** Letters and digits in groups, or many digits, or zeros in front; "12/2025" may be any paper. */
function isByItself(text: string, label: Label, start: number, end: number): boolean {
  const value = text.slice(start, end);
  // "JVKostG Nr. 1130", "Neue Kurse: … ab 11. Januar (Nr. 27-4104)"
  const before = text.slice(Math.max(0, label.start - 160), label.start);
  if (/\p{Lu}\p{L}{0,9}[GOVB],? $/u.test(before) || COURSE.test(before)) return false;
  // "Schiedsstelle der Stadt – Protokoll Nr. 4/2026", "Schlichtung 7/25"
  if (
    OF_YEAR.test(value) &&
    (DISPUTE.test(text.slice(Math.max(0, label.start - 80), end + 30)) ||
      (SETTLEMENT.test(text.slice(Math.max(0, label.start - 20), end)) &&
        PARTIES.test(text.slice(end, end + 40))))
  )
    return true;
  if (NOT_A_CASE.test(text.slice(Math.max(0, label.start - 40), label.start))) return false;
  const voter =
    /wähler|wahlschein|wahlbezirk|schiedsamt|schiedsfrau|schiedsmann|schiedsperson|zeugnis/iu.test(
      text.slice(Math.max(0, label.start - 40), end + 40),
    );
  if (!voter && (/^\d{1,4}\/(?:\d{2}|\d{4})$/.test(value) || isCall(value))) return false;
  const digits = digitCount(value);
  if (DIGITS.test(value) && voter && digits < 6) return digits > 1;
  if (DIGITS.test(value)) return value.startsWith('0') ? digits > 3 : digits > 5 && isOwned(text, label);
  return /\p{Lu}/u.test(value)
    ? digits > 2 && /[\p{L}\d][ ./_-]/u.test(value) && digits + 1 < value.length
    : digits > 5;
}

/** With two noughts: only the countries that a town calls, and nothing but digits: "00871-25/GR/ws" is a paper's. */
const ABROAD = /^00(?:3[0-469]|4[013-9]|90|35\d|37\d|38\d|42[013])[ /][\d ()/-]+$/;

/** An area code and a number. */
function isCall(value: string): boolean {
  return (/^[0oO][1-9]\d{1,4}[ /-]?\d/.test(value) || ABROAD.test(value)) && digitCount(value) > 6;
}

/** "meine Nummer ist 4711081". */
function isOwned(text: string, { start }: Label): boolean {
  return /(?:meine|ihre|seine|unsere|deren|dessen|die alte|die neue) $/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );
}
