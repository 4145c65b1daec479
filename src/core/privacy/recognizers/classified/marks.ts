import { fitting } from '../../per-word';

/*
 * The marks of `classified.ts`, each written once, and patterns made of them.
 *
 * How a mark is written here: a blank between words is a gap of blanks and at most one line end; `den?` may be left
 * out; `a|b` is one of the two; `~` is nothing, a gap or a hyphen; `+` is und, a sign or a gap between two marks; `*` an
 * ending of an adjective. `ü` is also `ue`, `ß` and `ss` each other.
 */

/**
 * Where a mark counts besides a line of its own, where all do in any spelling:
 * `anywhere` wherever it stands, `written` there in this spelling or in capitals, `capitals` there in capitals,
 * `first` in capitals at the beginning of a line, `heading` at the end of a heading, `title` at the end of a title of a
 * paper of a council, `apart` with its letters apart.
 */
export type Place = 'anywhere' | 'written' | 'capitals' | 'first' | 'heading' | 'title' | 'apart';

export interface Mark {
  readonly words: string;
  readonly places: readonly Place[];
}

const PAPER =
  'Sitzung|Teil|Vorlage|Beratung|Drucksache|Sitzungsvorlage|Beschlussvorlage|Beratungsvorlage|Informationsvorlage|Tischvorlage|Beratungsunterlage|Beratungsunterlagen|Sitzungsunterlage|Sitzungsunterlagen|Niederschrift|Protokoll|Auszug|Anfrage|Tagesordnung|Tagesordnungspunkte|Mitteilung|Mitteilungsvorlage|Anlage';
const CONFIDENTIAL_PAPER =
  'Verschlusssache|Unterlage|Unterlagen|Vorlage|Anlage|Mitteilung|Dienstsache|Personalsache|Personalangelegenheit|Sitzung|Information|Beschlussvorlage|Niederschrift|Vermerk|Aktenvermerk|Notiz|Aktennotiz|Gesprächsnotiz|Gesprächsprotokoll|Protokoll|Bericht|Prüfbericht|Zwischenbericht|Stellungnahme|Schreiben|Akte|Aufstellung|Auszug|Dokument|Drucksache|Tischvorlage';

/** Those that begin like another but are longer come first. */
export const MARKS: readonly Mark[] = [
  mark('VS~nur für den Dienst~gebrauch', 'anywhere', 'apart'),
  mark('VS~NfD|N.f.D.|N.f.D|vertraulich|geheim', 'anywhere'),
  mark('VS~eingestuft', 'anywhere'),
  mark('NfD|N.f.D.'),
  mark('Verschluss~sache', 'capitals', 'apart'),
  mark('Nur für den? internen? Dienst~gebrauch', 'written', 'heading'),
  mark('Nur internen? Dienst~gebrauch', 'written'),
  mark('nur für den? interne|internen? Gebrauch', 'capitals', 'heading'),
  mark('intern+nur Dienst~gebrauch', 'heading'),
  mark('nur zum|für|f. den|d.? internen? Dienst~gebrauch'),
  mark('nur zum|zur|für|f. den|die|d.? interne|internen? Gebrauch|Verwendung'),
  mark('nur für interne Zwecke'),
  mark('nur zur internen? Kenntnis|Kenntnisnahme|Information|Abstimmung'),
  mark(
    'nur für die? Ratsmitglieder|Fraktionsvorsitzenden|Fraktionen|Amtsleitung|Amtsleitungen|Führungskräfte|Beteiligten|Stadtverordnete|Stadtverordneten|Gremienmitglieder|Ausschussmitglieder|Aufsichtsratsmitglieder|Kommissionsmitglieder|Projektbeteiligte|Dezernenten|Amtsleiter|Personalstelle|Personalabteilung|Hausleitung|Behördenleitung|Schulleitung|Bürgermeisterin|Stabsmitglieder',
  ),
  mark(
    'nur für die? Mitglieder des|der Rates|Stadtrates|Gemeinderates|Kreistages|Ausschusses|Hauptausschusses|Personalausschusses|Jugendhilfeausschusses|Rechnungsprüfungsausschusses|Vergabeausschusses|Verwaltungsvorstands|Verwaltungsvorstandes|Ältestenrates|Aufsichtsrats|Aufsichtsrates|Krisenstabs|Krisenstabes|Personalrats|Fraktion|Fraktionen|Kommission|Auswahlkommission|RPA|HFA|JHA|PersA',
  ),
  mark('nur für die Personalakte'),
  mark('persönlich+vertraulich', 'heading'),
  mark('intern+vertraulich'),
  mark('vertraulich+nur für den|die Empfänger|Adressaten|Amtsleitung|Bürgermeister'),
  mark('vertraulich+nur für Adressaten|Empfänger|Beteiligte|Mitglieder|Führungskräfte|Vorgesetzte'),
  mark(
    'vertraulich+Personalsache|Personalangelegenheit|Vergabesache|Sozialsache|Steuersache|Disziplinarsache|Rechtssache|Beihilfesache|Betreuungssache|Gesundheitssache|Patientensache|Kinderschutzsache|Verschlusssache',
    'first',
  ),
  mark('nur für den Empfänger'),
  mark('streng|strengstens? vertraulich', 'capitals', 'first', 'heading', 'title', 'apart'),
  mark('absolut|höchst vertraulich'),
  mark(`streng? vertraulich* ${CONFIDENTIAL_PAPER}`),
  mark('bitte? vertraulich zu? behandeln'),
  mark('Bitte vertraulich behandeln', 'written'),
  mark(
    'zur vertraulichen Kenntnisnahme|Kenntnis|Verwendung|Information|Behandlung|Unterrichtung|Beratung|Bearbeitung|Durchsicht|Erledigung',
    'first',
  ),
  mark('Zur vertraulichen Kenntnisnahme|Verwendung|Behandlung|Unterrichtung', 'written'),
  mark('Vertrauliche Verschlusssache|Personalsache', 'written'),
  mark('Nichtöffentliche Beschlussvorlage|Sitzungsvorlage', 'written'),
  mark('nicht zur Weitergabe', 'capitals'),
  mark('Amtlich geheim zu halten', 'written'),
  mark('vertraul.'),
  mark('firmenvertraulich|betriebsvertraulich+company|commercial confidential'),
  mark(
    'firmenvertraulich|betriebsvertraulich|amtsvertraulich|parteivertraulich|fraktionsvertraulich|projektvertraulich',
  ),
  mark('company|commercial|business|medical confidential', 'capitals'),
  mark('verwaltungsintern|behördenintern|dezernatsintern|fraktionsintern|hausintern|amtsintern'),
  mark('Vertraulichkeitsstufe:|Vertraulichkeitsklasse:|Vertraulichkeit: sehr? hoch'),
  mark('Geheime Reichssache|Kommandosache|Verschlusssache|Dienstsache'),
  mark('Vertrauliche Dienstsache|Kommandosache|Reichssache'),
  mark('unter Verschluss zu halten'),
  mark('unter Verschluss'),
  mark('geheim zu halten'),
  mark('internal|official use only', 'capitals'),
  mark('for internal|official use only', 'capitals'),
  mark('eyes only', 'capitals'),
  mark('Kopieren|Vervielfältigung|Vervielfältigen verboten|untersagt'),
  mark('nicht kopieren|vervielfältigen|verbreiten'),
  mark('eigenhändig|persönlich+vertraulich'),
  mark('Arztgeheimnis|Anwaltsgeheimnis'),
  mark('nicht für die? Dritte|Presse|Medien bestimmt?'),
  mark('streng geheim', 'capitals', 'heading', 'apart'),
  mark('geheim', 'first', 'apart'),
  mark('amtlich geheim~gehalten', 'capitals'),
  mark('nicht~öffentlich zu behandeln'),
  mark('nicht~öffentlich+vertraulich'),
  mark(`nicht~öffentlich* ${PAPER}?`, 'capitals', 'apart'),
  mark('NÖ~Vorlage|Sitzung|Teil|Protokoll'),
  mark('nicht~öffentlich* Teil|Sitzung', 'heading'),
  mark('nicht~öff. Teil|Sitzung|Beratung', 'heading'),
  mark('nicht~öffentlich', 'heading', 'title'),
  mark('nicht für die Öffentlichkeit bestimmt?'),
  mark('nicht zur Weitergabe|Veröffentlichung bestimmt?'),
  mark('nur vom|durch Empfänger persönlich? zu öffnen'),
  mark('nur vom|durch den Empfänger persönlich? zu öffnen'),
  mark('nur persönlich zu öffnen'),
  mark('intern+nicht weitergeben|weiterleiten|verteilen'),
  mark('nicht weitergeben|weiterleiten'),
  mark('nicht zur|für die? Akte|Personalakte|Niederschrift'),
  mark('geheimhaltungsbedürftig'),
  mark('Dienstgeheimnis|Amtsgeheimnis|Steuergeheimnis|Sozialgeheimnis|Datengeheimnis|Mandantengeheimnis'),
  mark('Betriebsgeheimnis|Betriebsgeheimnisse|Geschäftsgeheimnis|Geschäftsgeheimnisse'),
  mark('Betriebs- und Geschäftsgeheimnis|Geschäftsgeheimnisse'),
  mark('Sperrvermerk'),
  mark(
    'Personalsache|Personalangelegenheit|Personalakte|Beihilfesache|Disziplinarsache|Vergabesache|Steuersache|Sozialsache|Rechtssache|Betreuungssache|Kinderschutzsache|dienstlich+vertraulich|verschlossen',
  ),
  mark('Personalsache', 'first'),
  mark('private|personal+confidential'),
  mark('strictly|highly? confidential', 'first'),
  mark('TLP~RED|AMBER+vertraulich'),
  mark('TLP~RED|AMBER+intern vertraulich'),
  mark('TLP~AMBER~STRICT', 'capitals'),
  mark('TLP~RED|AMBER', 'capitals'),
  mark('EU|NATO|EURATOM~RESTRICTED|CONFIDENTIAL|SECRET', 'capitals'),
  mark('EU|NATO|EURATOM~TOP SECRET', 'capitals'),
  mark('RESTREINT|CONFIDENTIEL|SECRET UE', 'capitals'),
  mark('TRÈS SECRET UE', 'capitals'),
];

/**
 * Whether a word may be one of a mark. Of each mark above at least one word that it can't do without is: where none of
 * them stands, no mark does.
 */
export const ofMark = fitting(
  /^(?:nur|[dö])$|^(?:vs|tlp|nfd|nö|noe)|vertraul|geheim|verschlu|verschlossen|gebrauch|intern|verwendung|kenntnis|information|abstimmung|öff|oeff|confiden|restri|restreint|secret|only|kopieren|vervielf|verbreiten|weiterg|weiterleit|akte|niederschrift|sperrvermerk|sache|angelegenheit|dritte|presse|medien/,
);

function mark(words: string, ...places: Place[]): Mark {
  return { words, places };
}

/** Blanks, and at most one line end, also of a quoted or centred line. */
const GAP = '(?:[ \\t]{1,60}(?:\\n[ \\t>]{0,60})?|\\n[ \\t>]{0,60})';
const JOINED = `(?:${GAP})?(?:[-–—:+](?:${GAP})?)?`;
const TWO = `(?:${GAP}(?:(?:und|and|[/,&–—-])${GAP})?|[/,&–—-]${GAP}?)`;
/** Letters that two others may stand for. */
const SPELLINGS: readonly (readonly [letter: string, other: string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['Ä', 'AE'],
  ['Ö', 'OE'],
  ['Ü', 'UE'],
  ['ss', 'ß'],
  ['SS', 'ß'],
];

/** In any case, for patterns with the flag i. */
export const LINE_MARKS = MARKS.map(({ words }) => source(words)).join('|');
export const HEADING_MARKS = placed('heading').map(source).join('|');
export const TITLE_MARKS = placed('title').map(source).join('|');
export const FIRST_MARKS = placed('first').map(capitals).map(source).join('|');
export const ANYWHERE_MARKS = [
  ...placed('anywhere').map((words) => anyCase(source(words))),
  ...placed('written').map(source),
  ...[...placed('written'), ...placed('capitals')].map(capitals).map(source),
].join('|');
/** With the letters apart, as on a stamp or in an old heading: "V E R T R A U L I C H". */
export const APART_MARKS = placed('apart').map(apart).join('|');

function placed(place: Place): string[] {
  return MARKS.filter(({ places }) => places.includes(place)).map(({ words }) => words);
}

function capitals(words: string): string {
  return words.toUpperCase();
}

/** The pattern of a mark. What may be left out goes with the gap behind it, at the end with the one before. */
function source(words: string): string {
  const parts = words.split(' ');
  const last = parts.findLastIndex((part) => !part.endsWith('?'));
  return parts
    .map((part, at) => {
      const word = wordSource(part.replace(/\?$/, ''));
      if (!part.endsWith('?')) return at < last ? word + GAP : word;
      return at < last ? `(?:${word}${GAP})?` : `(?:${GAP}${word})?`;
    })
    .join('');
}

/** `a|b~c|d` is a or b, joined to c or d. */
function wordSource(word: string): string {
  return word
    .split(/([~+])/)
    .map((part) => {
      if (part === '~') return JOINED;
      if (part === '+') return TWO;
      const ways = part.split('|').map(spelled);
      return ways.length > 1 ? `(?:${ways.join('|')})` : ways[0];
    })
    .join('');
}

function spelled(word: string): string {
  let made = word.replace(/\./g, '\\.');
  for (const [letter, other] of SPELLINGS) made = made.replaceAll(letter, `(?:${letter}|${other})`);
  return made.replace('*', /\p{Ll}/u.test(word) ? '(?:e[nrms]?)?' : '(?:E[NRMS]?)?');
}

/** Letters of a pattern in either case; what a backslash makes of a letter stays. */
function anyCase(pattern: string): string {
  return pattern.replace(/(?<!\\)\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

function apart(words: string): string {
  const letters = words
    .split(' ')
    .filter((word) => !word.endsWith('?'))
    .join('')
    .replace(/[~*]/g, '');
  return [...letters].map(spelled).join('[ \\t\\n.·_–—-]{1,5}');
}
