import { classOf, wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';

/** Bodies and districts that bear the name of a place: "Ortsbeirat Groß Kreutz", "Landeshauptstadt Kiel". */
const isOfPlace = fitting(
  /^(?:stadt|kreis|jva|justizvollzugsanstalt|haftanstalt|autobahnkreuz|autobahndreieck|kirchenkreis|dekanat|(?:erz)?bistum|ortsbeir[aä]t|ortsr[aä]t|ortschaftsr[aä]t|bezirksbeir[aä]t|gemeindevertretung|stadtvertretung|samtgemeinder[aä]t|ortsbezirk|stadtbezirk|stadtteil|ortsteil|ortslage|ortschaft|gemarkung|landeshauptstadt|hansestadt|kreisstadt|universitätsstadt|bundesstadt|geburtsstadt|heimatstadt|hauptstadt|partnerstadt|nachbarstadt|hafenstadt|kleinstadt|großstadt|heimatort|geburtsort|wohnort|nachbarort|heimatdorf|nachbardorf|insel|provinz|lutherstadt|hochschulstadt|samtgemeinde|verbandsgemeinde|ortsgemeinde|einheitsgemeinde|landkreis|burgenlandkreis|regierungsbezirk|\p{L}*bahnhof|bahnhaltepunkt|ortsfeuerwehr|ortswehr|\p{L}*campus)(?:e?s|en?)?$/u,
);

/** What a hyphen or a space adds to the name of a town: "Dierkow-West", "Kröpelin Nord". */
const PART_OF_TOWN = words(
  'west ost nord süd mitte nordost nordwest südost südwest altstadt neustadt innenstadt zentrum siedlung dorf hafen bahnhof stadt land west-ost',
);

/** What stands before the name of a village of two words. */
const BEFORE_VILLAGE = words(
  'groß gross klein alt neu bad markt hohen lütten wendisch deutsch ober unter nieder alten neuen',
);

/** What leads from one place to another. */
const WAY =
  /(?:weg|straße|chaussee|allee|trasse|bus|busse|zug|züge|bahn|linie|fahrt|fahrten|strecke|route|verbindung|umleitung|abzweig|abfahrt|ausfahrt|zufahrt|reise|umzug|wegzug|transport|anschluss|takt|fähre|ausflug|leitung|kanal)(?:e?n|e?s)?$/u;
const MOST_BETWEEN = 4;

const WATER = /\p{L}{3}(?:see|seen|teich|weiher|kanal|talsperre)s?$/u;

const RIVERS = words(
  `havel spree saale elbe oder weser ems ruhr lippe sieg lahn nahe mosel saar isar donau iller naab werra fulda leine aller oker bode
  unstrut ilm mulde pleiße elster neiße peene trave eider stör warnow recknitz uecker dosse stepenitz schwalm niers nette erft rur wupper
  agger ahr kyll glan jagst tauber altmühl vils rott alz paar glonn würm amper loisach hunte hase vechte leda jade oste este ilmenau
  jeetzel luhe örtze innerste salzach enz murg kinzig dreisam wiese fils rems zschopau weinstraße bergstraße`,
);

/** Whether one or two words that look like a name are a place here; a label or an office before them (`hasCue`) says more. */
export function isPlaceHere(tokens: readonly Token[], start: number, last: number, hasCue: boolean): boolean {
  // "Groß ⟦Kreutz⟧"
  const cut =
    start === last &&
    tokens[start]!.gap === 'space' &&
    tokens[start - 1]?.case === 'capital' &&
    BEFORE_VILLAGE.has(tokens[start - 1]!.lower);
  const first = cut ? start - 1 : start;
  const before = tokens[first - 1];
  // "Ortsvorsteher von Klein Behnitz"
  if (tokens[first]!.text === 'von' && last === first + 2 && BEFORE_VILLAGE.has(tokens[first + 1]!.lower))
    return true;
  if (hasFirstName(tokens, first, last) || !before) return false;
  if (tokens[first]!.gap === 'space' && before.case === 'capital' && isOfPlace(before)) return true;
  // "Amtsgericht Emmerich", "Gewerbeamt Schwerin": a town's office, by whatever name of a person the town has too.
  if (first === last && isOfTownsOffice(tokens, first)) return true;
  // "Landeshauptstadt Kiel"
  if (last > first && isOfPlace(tokens[first])) return true;
  if (hasCue) return false;
  if (first === last && isHeadOfDate(tokens, first)) return true;
  return (
    isPartOfTown(tokens, first, last) ||
    isVillage(tokens, first, last) ||
    (before.lower === 'nach' && (isOnTheWay(tokens, first) || isFromTown(tokens, first - 2))) ||
    (before.lower === 'in' && isPartByHeight(tokens, first, last)) ||
    (first === last && isBetweenPlaces(tokens, first)) ||
    (first === last && (isAtRiver(tokens, first) || isOfTown(tokens, first))) ||
    (before.text === '(' && WATER.test(tokens[first - 2]?.lower ?? ''))
  );
}

const isCourt = fitting(/^\p{L}{3,}gericht(?:e?s)?$/u);
/** Who judges there, and bears the name behind it. */
export const isOfCourt = fitting(
  /^(?:vorsitzende[rn]?|richter(?:in|s)?|rechtspfleger(?:in)?|direktor(?:in)?)$/,
);
/** "des Amtsgerichts Emmerich", but in a diary: "Sozialgericht Jansen". */
const isAtCourt = fitting(/^(?:am|vom|beim|dem)$/);
const isAgainst = fitting(/^(?:[(./]|gegen|wegen)$/);
const isTownsOffice = fitting(/^\p{L}{3,}(?:amt|amte?s|ämter)$/u);

function isOfTownsOffice(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (tokens[at]!.gap !== 'space' || before.case !== 'capital') return false;
  const { place, name } = wordOf(tokens[at]!);
  if (tokens[at]!.start - before.end > 1) return false;
  // "Richterin am Amtsgericht Thönnißen", "vor dem Sozialgericht Koch ./. Stadt"
  if (isCourt(before))
    return (
      (place || tokens[at - 2]?.lower === 'des' || (isAtCourt(tokens[at - 2]) && name.last !== 'sure')) &&
      !isOfCourt(tokens[at - 3]) &&
      !isParty(tokens, at + 1)
    );
  return isTownsOffice(before) && place && name.first === 'no' && name.last !== 'sure';
}

/** "(Kündigung)", "./. Stadt"; the dot that ends a sentence is none. */
const isParty = (tokens: readonly Token[], at: number) =>
  isAgainst(tokens[at]) && (tokens[at]!.text !== '.' || tokens[at + 1]?.text === '/');

/** What goes from one person to another. */
const isHandedOver = fitting(
  /(?:recht|pacht|pflegschaft|betreuung|vormundschaft|akten?|vorgang|vorgänge|schlüssel|mail|mails|post|umbuchung|weiterleitung|verteilung|übergabe|eigentum|grundstück|garage|haus|konto|erbe|alles)$/,
);
const FAR = 8;

/** "von Zevenaar nach Emmerich": from one town to another. */
function isFromTown(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at];
  if (from?.case !== 'capital' || !isFrom(tokens[at - 1])) return false;
  if (!wordOf(from).place || wordOf(tokens[at + 2]!).name.last === 'sure') return false;
  for (let index = at - 2; index >= 0 && index > at - FAR; index--)
    if (isHandedOver(tokens[index])) return false;
  return true;
}

const isFrom = fitting(/^(?:von|aus|ab)$/);

const isHeight = fitting(/^(?:ober|unter|nieder|mittel|groß|klein|alt|neu|hinter|vorder|bad)$/);

/** "in Ober-Erlenbach" */
function isPartByHeight(tokens: readonly Token[], first: number, last: number): boolean {
  return last === first + 2 && tokens[first + 1]!.text === '-' && isHeight(tokens[first]);
}

const isThe = fitting(/^(?:den|d)$/);

/** "Heringsdorf, d. 21.11.", "Emmerich, den 3. April" */
function isHeadOfDate(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== ',' || !isThe(tokens[at + 2])) return false;
  const { place, name } = wordOf(tokens[at]!);
  if (!place && (name.first !== 'no' || name.last !== 'no')) return false;
  const day = tokens[tokens[at + 3]?.text === '.' ? at + 4 : at + 3];
  return day?.kind === 'number' && day.text.length < 3;
}

/** "Ortsrat Anna Kowalski": two words, of which the first is surely a first name. */
function hasFirstName(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    last > first && tokens[first + 1]!.gap === 'space' && classOf(tokens[first]!.lower).name.first === 'sure'
  );
}

function isPartOfTown(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    last > first &&
    PART_OF_TOWN.has(tokens[last]!.lower) &&
    (tokens[last]!.gap === 'space' || tokens[last - 1]!.text === '-')
  );
}

/** "in Groß Kreutz", but "Name: Klein Erna". */
function isVillage(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    last === first + 1 &&
    tokens[first]!.case === 'capital' &&
    BEFORE_VILLAGE.has(tokens[first]!.lower) &&
    classOf(tokens[last]!.lower).name.first !== 'sure' &&
    tokens[first]!.gap === 'space' &&
    /^(?:in|nach|aus|bei|von|um|zwischen|und|der|über)$/.test(tokens[first - 1]!.lower)
  );
}

/** "zwischen Greven und Gimbte": where one end is a place, the other is too. */
function isBetweenPlaces(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]!.lower === 'zwischen')
    return tokens[at + 1]?.lower === 'und' && classOf(tokens[at + 2]?.lower ?? '').place;
  return (
    tokens[at - 1]!.lower === 'und' &&
    tokens[at - 3]?.lower === 'zwischen' &&
    classOf(tokens[at - 2]!.lower).place
  );
}

/** "der Radweg nach Götz" */
function isOnTheWay(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 2; index >= 0 && index > at - 2 - MOST_BETWEEN; index--) {
    const { kind, lower, case: written } = tokens[index]!;
    if (kind === 'mark') return false;
    if (written === 'capital') return WAY.test(lower);
  }
  return false;
}

/** "Brandenburg an der Havel" */
function isAtRiver(tokens: readonly Token[], at: number): boolean {
  return (
    RIVERS.has(tokens[at]!.lower) &&
    tokens[at]!.gap === 'space' &&
    /^(?:der|die|zur)$/.test(tokens[at - 1]!.lower)
  );
}

const LANDSCAPE =
  /(?:forst|heide|see|wald|berg|tor|damm|ufer|bruch|moor|luch|kreuz|bucht|winkel|hafen|park|revier|holz|schloss|becken|graben|spitze|platte|börde|mulde|land|feld|markt|hof|kirche|friedhof)s?$/;

/** "im Tegeler Forst": the adjective of a town before a piece of land. */
function isOfTown(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1];
  return (
    tokens[at]!.lower.endsWith('er') &&
    noun?.gap === 'space' &&
    noun.case === 'capital' &&
    LANDSCAPE.test(noun.lower) &&
    /^(?:im|am|ins|vom|zum|der|die|das|dem|den|des)$/.test(tokens[at - 1]!.lower)
  );
}
