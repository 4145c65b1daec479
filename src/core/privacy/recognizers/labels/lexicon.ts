import { fitting, oneOf, perWord, type WordTest } from '../../per-word';
import type { Token } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words as setOf } from '../../words';
import { LABEL_WORDS } from './words';

/**
 * What a label announces. `number` is a compound of "…nummer" or "…-Nr." that the list doesn't know, as "…bescheid" and
 * other papers are a `thing`.
 */
export type LabelKind = keyof typeof LABEL_WORDS | 'number';

const MAX_WORDS = 5;
/** The words of more than one label begin so; by itself it is none. */
const PREFIX: readonly LabelKind[] = [];
const NUMBER: readonly LabelKind[] = ['number'];
const THING: readonly LabelKind[] = ['thing'];
let words: ReadonlyMap<string, readonly LabelKind[]> | undefined;
/** With which letters the labels go on that begin so: most words behind a label are none of its own. */
const nextLetters = new Map<string, string>();

/** The longest label that begins with a token, and the index of its last token. */
export function longestLabel(
  tokens: readonly Token[],
  index: number,
): { readonly kinds: readonly LabelKind[]; readonly last: number } | undefined {
  let key = tokens[index]!.lower;
  let kinds = beginsLabel(tokens[index]) ? words!.get(key) : undefined;
  let best: readonly LabelKind[] | undefined;
  let last = index;
  for (let at = index, count = 1; kinds; count++) {
    if (kinds !== PREFIX) {
      best = kinds;
      last = at;
    }
    at = count < MAX_WORDS ? nextWord(tokens, at) : -1;
    if (at === -1 || !nextLetters.get(key)?.includes(tokens[at]!.lower[0]!)) break;
    key += tokens[at]!.lower;
    kinds = words!.get(key);
  }
  // "Gast-Nr." is no guest.
  if (best)
    return (
      (last === index && best.includes('username') ? hyphened(tokens, index) : undefined) ?? {
        kinds: best,
        last,
      }
    );
  return compound(tokens, index);
}

const beginsLabel = perWord((lower) => {
  words ??= readWords();
  return BEGINNINGS[beginningOf(lower)] === 1 && words.has(lower);
});

/** Whether a word (lower case) is a label by itself. */
export function isLabelWord(lower: string): boolean {
  words ??= readWords();
  const kinds = words.get(lower);
  return kinds !== undefined && kinds !== PREFIX;
}

const isEnding = fitting(/^(?:e[rnsm]?|n)$/);

/** "Pass AT4418206": the letters of a number, no car. */
function beginsValue(tokens: readonly Token[], at: number): boolean {
  const { case: written, text, lower, gap } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    written === 'upper' &&
    text.length < 5 &&
    gap === 'space' &&
    next?.kind === 'number' &&
    next.gap === 'none' &&
    !isNumberWord(tokens[at]) &&
    lower !== 'no'
  );
}

const joins = fitting(/^[.\-/_]$/);

/** The next word of the same label: "Kunden" - "Nr", "St" . - "Nr", "Ihr" "Zeichen", "erledigt" _ "von". */
function nextWord(tokens: readonly Token[], index: number): number {
  for (let at = index + 1; at <= index + 3; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return -1;
    if (token.kind === 'word') {
      // "… geboren. Er", "Kundennummer N 004": a word of its own, no ending.
      const ending = (token.gap !== 'none' && isEnding(token)) || beginsValue(tokens, at);
      return (token.gap === 'line' && at === index + 1) || ending ? -1 : at;
    }
    // "CASE_NUMBER_4711" is what a placeholder looks like.
    if (token.gap === 'line' || !joins(token) || (token.text === '_' && tokens[index]!.case === 'upper'))
      return -1;
  }
  return -1;
}

/** What the name of a number ends in, by its last letter. */
const NUMBER_ENDINGS = endings('nummer nummern nr nrn zeichen kennung kennziffer kennzahl');
const NO_NUMBER =
  /^(?:satz|verkehrs|zusatz|vorschrift|gefahr|hinweis|an|vor|ab|wahr|ehren|feld|schrift|lese|lebens|warn|wasser|frage|ausrufe|pausen|freizeichen|ruf|marken|wert|kenn|kurz|kfzkenn|plan)zeichen$|^(?:an|ab|zu|be)?erkennung|^aberkennung|^verkennung|^(?:hilfsmittel|pharmazentral|gewinn|los|glücks|start|rück|tombola|quiz|ruf|seiten|haus|zimmer|fabrik|typ|typen|modell|sperr|telefon|tel|hausruf)(?:nummer|nummern|nr|nrn|kennzahl)$/;
/** What ends like a paper or a thing and has no number. */
const NO_THING =
  /^(?:ur|haupt|tat|neben|wider|an|ver|glücks|vertrauens|nerven|privat|ansichts|frauen|männer|kopf|chef)sache$|^(?:visiten|speise|land|post|eintritts|glückwunsch|gruß|beileids|wetter|stadt|wander|frei|hit|spiel|getränke)karte$|anzeige$(?<=(?:stellen|zeitungs|traueran|kleinan|fehleran|füllstands)zeige)|^(?:kom|eng|reise|trampel|alpen|wild|hoch|berg)pass$|^(?:ab|not|zu|bei|ein|aus|über|vor|rück|durch|zwischen|wasser|regen|bedarfs|regel|garantie|ernst|normal|stör|krankheits|extrem|sonder|zweifels|grenz|härte)fall(?:es)?$/;
/** What the name of a paper or a thing with a number ends in. */
const THING_ENDINGS = endings(
  `bescheid rechnung vertrag karte card police marke ausweis schein bestätigung anzeige auftrag buchung bestellung bauantrag
  genehmigung erlaubnis lizenz zulassung akte sache zähler zeugnis urkunde meldung versicherung pass abo ticket mahnung verfahren
  reservierung verfügung bewilligung beleg quittung forderung vollmacht gutschein nachweis gutachten antrag vorgang fall
  bescheinigung widerspruch beschwerde eingabe vormerkung darlehen transponder`,
);
/** Those that are words by themselves, and in the genitive where that is no plural: "Nr. des Bescheids: 8812/26". */
const WHOLE = endings(
  `nachweis gutachten bescheinigung vormerkung transponder bescheids vertrags vertrages ausweises antrags antrages
  vorgangs widerspruchs auftrags gutachtens darlehens`,
);

/** "Darlehenskonto", "Mietkautionskonto": an account at a bank. */
const ACCOUNT: readonly LabelKind[] = ['account'];
const ACCOUNT_ENDINGS = endings('konto kontonummer kontonr sparbuch depot depotnummer');
const NO_ACCOUNT =
  /^(?:arbeitszeit|zeit|langzeit|stunden|überstunden|urlaubs|punkte|lern|flex|gleitzeit|öko|klima|flächen|ausgleichs|vertrags|personen|mitglieds|steuer|beitrags|abgaben|kunden|buchungs|sach|aufwands|ertrags|bestands|bilanz|erlös|kosten|sammel|moodle|app|portal|leser|medien|bibliotheks|bücherei|gäste|mieter|patienten|schüler|nutzer|benutzer|online|bürger|service)konto|^(?:bau|bus|betriebs|fahrzeug|wagen|straßenbahn|material|waffen|munitions|salz|medien|bücher|bundeswehr)depot/;
/** "Ersatzfahrzeug", "Schulbusses". */
const VEHICLE: readonly LabelKind[] = ['vehicle'];
const VEHICLE_ENDINGS = endings(
  'fahrzeug fahrzeugs fahrzeuges wagen wagens auto autos bus busses transporter laster roller anhänger motorrad kombi mobil',
);
/** What a place ends in where one logs in. */
const LOGON_ENDINGS = endings('portal account login passwort kennwort postfach cloud chat forum chatverlauf');
const LOGON: readonly LabelKind[] = ['logon'];

/** "Gebutsdatum", "Geburtsdtm", "Gebrutstag". */
const MISSPELT_BIRTH = /^ge?b[a-zäöü]{0,8}(?:datum|dtm|tag)$/;
const BIRTH: readonly LabelKind[] = ['birth'];

function endings(words: string): ReadonlyMap<number, readonly string[]> {
  const read = new Map<number, string[]>();
  for (const word of words.trim().split(/\s+/)) {
    const last = word.charCodeAt(word.length - 1);
    read.set(last, [...(read.get(last) ?? []), word]);
  }
  return read;
}

function endsIn(word: string, list: ReadonlyMap<number, readonly string[]>): boolean {
  const some = list.get(word.charCodeAt(word.length - 1));
  return some?.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)) ?? false;
}

const LEAST = 7;
const isMisspeltBirth = perWord((lower) => lower.length >= LEAST && MISSPELT_BIRTH.test(lower));
const isNumber = perWord(
  (lower) => lower.length >= LEAST && endsIn(lower, NUMBER_ENDINGS) && !NO_NUMBER.test(lower),
);
const isThing = perWord(
  (lower) =>
    (lower.length >= LEAST && endsIn(lower, THING_ENDINGS) && !NO_THING.test(lower)) ||
    (lower.length > LEAST && endsIn(`__${lower}`, WHOLE) && !NO_THING.test(lower)),
);
const isAccount = perWord(
  (lower) => lower.length > LEAST && endsIn(lower, ACCOUNT_ENDINGS) && !NO_ACCOUNT.test(lower),
);
const isVehicle = perWord((lower) => lower.length >= LEAST && endsIn(lower, VEHICLE_ENDINGS));
const isLogon = perWord((lower) => lower.length >= LEAST && endsIn(lower, LOGON_ENDINGS));

/** Labels that no list has, by what they end in. */
const COMPOUNDS: readonly (readonly [test: WordTest, kinds: readonly LabelKind[]])[] = [
  [isMisspeltBirth, BIRTH],
  [isAccount, ACCOUNT],
  [isNumber, NUMBER],
  [isThing, THING],
  [isLogon, LOGON],
  [isVehicle, VEHICLE],
];

/** "Beitragsnummer", "Beitrags-Nr", "Prot.-Nr", "Bußgeldbescheid": numbers and papers that nobody listed. */
function compound(tokens: readonly Token[], index: number) {
  const kinds = COMPOUNDS.find(([test]) => test(tokens[index]))?.[1];
  return kinds ? { kinds, last: index } : hyphened(tokens, index);
}

function hyphened(tokens: readonly Token[], index: number) {
  const token = tokens[index];
  const dot = tokens[index + 1]?.text === '.' ? 1 : 0;
  const hyphen = tokens[index + 1 + dot];
  if (token!.text.length < 2 || hyphen?.text !== '-' || hyphen.gap !== 'none') return undefined;
  const after = tokens[index + 2 + dot];
  return after?.gap === 'none' && isNumberWord(after) ? { kinds: NUMBER, last: index + 2 + dot } : undefined;
}

export const isNumberWord = oneOf(setOf('nr nrn nummer nummern id az kennung code zeichen'));

const BEGINNING_WORDS = sought(beginsLabel, ...COMPOUNDS.map(([test]) => test));
const NUMBER_WORDS = sought(isNumberWord);

/** Indexes of the words with which a label may begin, in order. */
export function beginnings(tokens: readonly Token[]): readonly number[] {
  const index = indexOf(tokens);
  // "Prot.-Nr": what no list has is told by the word behind the hyphen.
  const joined = index.of(NUMBER_WORDS).flatMap((at) => {
    if (tokens[at - 1]?.text !== '-') return [];
    return tokens[at - 2]?.text === '.' ? at - 3 : at - 2;
  });
  const all = index.of(BEGINNING_WORDS);
  return joined.length === 0 ? all : [...all, ...joined].sort((a, b) => a - b);
}

/** Which first three letters some label has, so that most words of a text are looked up nowhere. */
const BEGINNINGS = new Uint8Array(1 << 15);

function beginningOf(word: string): number {
  return ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31);
}

function readWords(): Map<string, readonly LabelKind[]> {
  const read = new Map<string, readonly LabelKind[]>();
  for (const [kind, list] of Object.entries(LABEL_WORDS) as [LabelKind, string][]) {
    for (const word of list.trim().split(/\s+/).flatMap(spellings)) {
      const kinds = read.get(word);
      if (!kinds?.includes(kind)) read.set(word, [...(kinds ?? []), kind]);
    }
  }
  for (const word of [...read.keys()]) {
    for (let length = 1; length < word.length; length++) {
      const prefix = word.slice(0, length);
      if (!read.has(prefix)) read.set(prefix, PREFIX);
      const letters = nextLetters.get(prefix) ?? '';
      if (!letters.includes(word[length]!)) nextLetters.set(prefix, letters + word[length]);
    }
  }
  for (const word of read.keys()) BEGINNINGS[beginningOf(word)] = 1;
  return read;
}

function spellings(word: string): string[] {
  const numbered = word.endsWith('#')
    ? ['nummer', 'nummern', 'nr'].map((ending) => word.slice(0, -1) + ending)
    : [word];
  return numbered.flatMap((one) => {
    const plain = one.replace(
      /[äöüß]/g,
      (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter,
    );
    return plain === one ? [one] : [one, plain];
  });
}
