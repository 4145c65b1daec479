import { lookUpName } from '../../lists/names';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';
import { beginsPart, PARTICLES } from './lead';
import { ARTICLES, isNumbered, PREPOSITIONS } from './words';

/*
 * Whatever words stand with a number before a postcode and its town are an address: "Siedlung 7, 39638 Gardelegen",
 * "Über den Steinen 3\n06449 Aschersleben", "hauptkanal rechts 58, 26871 papenburg".
 */

const isCutStreet = fitting(/str$/);
const isTitle = fitting(/^(?:herrn?|frau|fam|familie|eheleute|ehepaar)$/);
const isBuilding = fitting(
  /^(?:haus|block|bundesstraße|landesstraße|kreisstraße|dorf|ziegelei|ende|kreuz|teil|grab)$/,
);
const MAX_WORDS = 6;
/** In a text without capitals nothing says where the name begins. */
const MAX_SMALL = 3;
/** Rooms, papers and things of an authority, which are numbered too; a hall of somebody's name is a place: "Theodorshalle". */
const isNoHouse = fitting(
  /(?:nummer|zimmer|räume?|raum|saal|geschoss|geschoß|etage|abteilung|verwaltung|bereich|dienst|amt|büro|schalter|(?:^|[^s]|(?:ung|ang|ion|ei|volk|betrieb|schaft|rat|gla)s)halle|eingang|aufgang|antrag|bescheid|vertrag|gericht|konto|zeichen|seite|tage|jahre?|uhr|euro|telefon|anlagen?|ausfertigung|wohnung|klinik|station|fach|magazin|inspektion|wache|revier|(?:beratungs|geschäfts|dienst|zweig|neben|melde|leit|außen|sammel)stelle)$/,
);
/** What leads to an address and is no part of it. */
const LEADS = words(
  `wohnt wohne wohnen wohnhaft wohnend gemeldet whft wohnh anschrift adresse straße strasse str objekt lage grundstück wohnung
  geb geboren in nach aus von bei und ist lautet zuletzt früher jetzt nun neu alt bisher herr herrn frau familie fam eheleute an
  firma c o co zu hd firmensitz sitz betrifft betr re vom seit hat war sowie oder für ggf also dort hier uns mir mich ich wir er sie`,
);
/** These may begin the name itself where they have a capital or the text none at all: "Über den Steinen". */
const ALSO_LEAD = words('über durch gegen an in zu von');

/** First token of the words before the number at `index`, which has a postcode behind; undefined if they are none. */
export function wordsBefore(tokens: readonly Token[], index: number): number | undefined {
  const last = tokens[index - 1]?.text === '.' && isCutStreet(tokens[index - 2]) ? index - 2 : index - 1;
  const word = tokens[last];
  if (word?.kind !== 'word' || tokens[index]!.gap !== 'space') return undefined;
  if (word.text.length < 3 || isOfOffices(word) || LEADS.has(word.lower)) return undefined;
  const small = word.case === 'lower';
  let start = last;
  for (let steps = 1; steps < (small ? MAX_SMALL : MAX_WORDS) && !beginsPart(tokens, start); steps++) {
    const at = start - 1;
    const token = tokens[at]!;
    if (token.kind === 'word' && isNameOfPerson(tokens, at)) break;
    const hyphen = token.text === '-' || token.text === '.' || token.text === "'";
    if (hyphen && tokens[at - 1]?.kind === 'word' && tokens[at - 1]!.text.length < 16 && token.gap === 'none')
      start = at - 1;
    else if (token.kind === 'word' && (!ends(token, word) || leadsOn(tokens, at))) start = at;
    else break;
    if (small && PREPOSITIONS.has(token.lower)) break;
  }
  // An article or a small "von" begins no street.
  while (start < last && ARTICLES.has(tokens[start]!.lower) && tokens[start]!.case === 'lower') start++;
  return start;
}

/** "Wagenplatz an der Lache 4" on a line of its own: the preposition is one of the name's. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    PREPOSITIONS.has(tokens[at]!.lower) &&
    before?.case === 'capital' &&
    !LEADS.has(before.lower) &&
    (!tokens[at - 2] || tokens[at - 1]!.gap === 'line' || tokens[at - 1]!.gap === 'paragraph')
  );
}

/** Whether the address begins behind a word. */
function ends({ lower, case: written }: Token, last: Token): boolean {
  if (PREPOSITIONS.has(lower)) return written === 'lower' && last.case !== 'lower';
  if (LEADS.has(lower)) return !(ALSO_LEAD.has(lower) && written === 'capital');
  if (PARTICLES.has(lower) || ARTICLES.has(lower)) return false;
  return written === 'lower' && last.case !== 'lower';
}

/** "Herr Koch Siedlung 7", "Erika Schütt Siedlung 7" */
function isNameOfPerson(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]!.case === 'lower') return false;
  return (
    isTitle(before) ||
    (lookUpName(before.text).first === 'sure' && lookUpName(tokens[at]!.text).last !== 'no')
  );
}

/** Whether a word numbers a room, a paper or a place of an authority. */
export function isOfOffices(word: Token): boolean {
  return isNoHouse(word) || (isNumbered(word) && !isBuilding(word));
}
