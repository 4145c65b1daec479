/** What a question word lets one expect in the sentence that answers it. */
export type Expectation = 'time' | 'price' | 'number' | 'place' | 'duration' | 'person' | 'reason';

const END = '(?![\\p{L}\\p{N}])';
const START = '(?<![\\p{L}\\p{N}])';
const whole = (pattern: string): RegExp => new RegExp(`${START}(?:${pattern})${END}`, 'iu');

/** In order of precedence. */
const ASKED: readonly (readonly [Expectation, RegExp])[] = [
  ['duration', whole('wie lange|how long')],
  [
    'price',
    whole(
      'was (?:kostet|kosten)|kostet|kosten|wie teuer|Gebühr(?:en)?|Höhe der Kosten|welche[rn]? Betrag|how much|price|fee',
    ),
  ],
  ['number', whole('wie (?:hoch|viele?|groß)|wieviele?|how many')],
  ['time', whole('wann|um wie ?viel uhr|when|an welche[mn] tag(?:en)?|öffnungszeiten|zu welcher zeit')],
  ['place', whole('wo|wohin|where|in welche[mr]|bei welche[mr]')],
  ['person', whole('wer|wem|wen|an wen|bei wem|who')],
  ['reason', whole('warum|wieso|weshalb|why|aus welchem grund')],
];

const DAY =
  'montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|werktags?|heute|morgen|übermorgen|sofort|täglich|wöchentlich|monatlich|jährlich|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Ende|Anfang|Mitte|Jahresende|Uhr|Woche|Wochen|Monat|Monats|Kalenderwoche|Quartal|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const DATE = '\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{Lu}\\p{Ll}{2,8})|\\d{4}-\\d{2}-\\d{2}';
const SPAN = '(?:Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|days?|weeks?|months?|years?)';

const MET: Record<Expectation, RegExp> = {
  time: new RegExp(`${START}(?:(?:${DAY})${END}|${DATE})`, 'iu'),
  duration: new RegExp(
    `${START}(?:${SPAN}${END}|bis (?:zum |Ende )?\\d|(?:bis|ab) \\p{L}+|dauerhaft|unbefristet)|${DATE}`,
    'iu',
  ),
  price: new RegExp(
    `€|${START}(?:Euro|EUR|Cent|Prozent|\\p{L}*(?:kostenlos|kostenfrei|gebührenfrei|steuerfrei)\\p{L}*|unentgeltlich|nichts|keine (?:Gebühr|Kosten)\\p{L}*|free)${END}`,
    'iu',
  ),
  number: new RegExp(
    `\\d|€|${START}(?:ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|kein\\p{L}*|steuerfrei)${END}`,
    'iu',
  ),
  place: new RegExp(
    `\\[(?:ADDRESS|POSTCODE_CITY)_\\d|www\\.|https?:|\\S@\\S|${START}(?:(?:im|in|am|an|auf|beim|bei|unter|vor|neben|hinter|gegenüber|at|on)(?: de[rmn]| das| die| unsere[rnm]?)? \\p{L}|\\p{L}+(?:straße|platz|weg|allee)${END}|Zimmer${END}|Raum${END}|online${END}|überall${END})`,
    'iu',
  ),
  person: new RegExp(
    `\\[PERSON_\\d|${START}(?:Herrn?|Frau|Sie|wir|uns|ich|mich|\\p{L}*(?:amt|amtes|büro|stelle|abteilung|fachbereich|kasse|behörde|hof|eigentümer\\p{L}*|halter\\p{L}*|vermieter\\p{L}*)|Stadt|Kreis|Land|Stadtwerke|zuständig\\p{L}*|niemand|alle)${END}`,
    'iu',
  ),
  reason: new RegExp(
    `${START}(?:weil|da|denn|wegen|aufgrund|Grund|Gründe|deshalb|daher|dadurch|damit|because|due)${END}`,
    'iu',
  ),
};

/** "Die Termine stehen im Abfallkalender" sends the reader to where the answer is; that answers too. */
const REFERENCE = new RegExp(
  `${START}(?:Abfallkalender|Merkblatt|Anhang|Anlage|beigefügt\\p{L}*|anbei|Internetseite|Homepage|Website|Webseite|attached|(?:finden|entnehmen|sehen) Sie)${END}|www\\.|https?:`,
  'iu',
);

export function expectationOf(question: string): Expectation | undefined {
  return ASKED.find(([, pattern]) => pattern.test(question))?.[0];
}

/** Stems of a question that the expected kind of answer says by itself: an amount in euros says that it costs. */
export const IMPLIED: Partial<Record<Expectation, readonly string[]>> = {
  price: ['kost'],
  duration: ['dau', 'dauer'],
};

export function meets(expectation: Expectation, sentence: string): boolean {
  return MET[expectation].test(sentence) || REFERENCE.test(sentence);
}
