import { isPlace, lookUpName } from '../../lists/names';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { cueBefore, endsPart } from './evidence';
import { endsClearly, isDative } from './marks';

/* What tells that somebody lives at an address: verbs of living and moving, a name, a flat, a call beside it. */

const leadsToMove = fitting(/^(?:nach|von|jetzt|nun)$/);
const isOfPlace = fitting(/^(?:aus|vom|von|in|im)$/);
const isOfPerson = fitting(/^(?:herrn?|frau|familie|fam|eheleute|nachbar|nachbarin)$/);
const leadsToFlat = fitting(/^[,/]$/);
const isRoman = fitting(/^[iv]{1,3}$/);
const isSide = fitting(/^(?:li|re|links|rechts|mitte|lks|rts)$/);
const isFlatWord = fitting(
  /^(?:eg|dg|og|etage|stock|souterrain|erdgeschoss|dachgeschoss|hinterhaus|vorderhaus|whg|wohnung|app|apartment|appartement|stiege|bungalow|hh|vh)$/,
);
const statesAddress = fitting(/^(?:ist|lautet|noch|jetzt|nun|weiterhin|aktuell|derzeit)$/);
const isBetween = fitting(/^(?:jetzt|nun|noch|derzeit|aktuell|allein|weiter|doch|ja|auch|hier)$/);
const isResident = fitting(/^(?:familie|fam|herrn?|frau|eheleute|eigentümer|mieter)$/);
const moves = fitting(
  /^(?:ziehe|zieht|ziehen|zog|zogen|umgezogen|verzogen|umzug|umziehe|umzieht|umziehen|wegzug|ummelden|ummeldung)$/,
);

/** "Ich ziehe zum 1.5. um von Weberplatz 9 nach Alt Nowawes 14." */
export function isMovedTo(tokens: readonly Token[], start: number): boolean {
  if (!leadsToMove(tokens[start - 1]) || tokens[start]!.case === 'lower') return false;
  for (let at = start - 2; at >= 0 && at > start - 16; at--) {
    if (tokens[at + 1]!.gap === 'paragraph' || endsClearly(tokens[at])) return false;
    if (moves(tokens[at])) return true;
  }
  return false;
}

/** "Herr Block aus der Siedlung 14", "Frau Ott vom Vorwerk 3" */
export function isFrom(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  if (isDative(tokens[at])) at--;
  if (!isOfPlace(tokens[at]) || at < 1) return false;
  const name = tokens[at - 1]!;
  if (name.kind !== 'word' || name.case === 'lower') return false;
  const { last } = lookUpName(name.text);
  return last !== 'no' && (last === 'sure' || isOfPerson(tokens[at - 2]));
}

/** "Wevelinghoven 9, EG re." */
export function isFlatBehind(tokens: readonly Token[], end: number): boolean {
  // "Am Nordkanal 7/III li."
  if (isRoman(tokens[end - 1]) && isSide(tokens[end])) return true;
  if (!leadsToFlat(tokens[end])) return false;
  const number = tokens[end + 1];
  const word = number?.kind === 'number' ? tokens[end + (tokens[end + 2]?.text === '.' ? 3 : 2)] : number;
  return word !== undefined && isFlatWord(word);
}

const lives = fitting(
  /^(?:wohn|wohne|wohnt|wohnen|wohnhaft|nebenan|woont|wohnten|wohnte|lebt|lebte|lebe|leben|gemeldet|untergebracht)$/,
);

/** "Gemeldet wurden 143 Schäden" */
export const isAuxiliary = fitting(
  /^(?:wurden?|werden|wird|sind|waren?|seien|haben|insgesamt|geschätzt|schätzungsweise|gezählt|angeblich|vermutlich|ungefähr|mindestens|höchstens|maximal|derzeit|aktuell|momentan|heute|damals|zusammen|allein|bereits|bislang|bisher|mittlerweile|zuletzt|inzwischen|zeitweise|dort|hier|etwa|rund|circa|ca|knapp|fast|über|genau|mehr|weit|jetzt|nun|noch|zwischen|gegen|müssen|sollen|können|dürfen|wollen)$/,
);

/** "Anschrift ist noch Neustadt 41a": a town's part or a street that bears its name. */
export function isStated(tokens: readonly Token[], start: number): boolean {
  return (
    tokens[start]!.case === 'capital' &&
    isPlace(tokens[start]!.text) &&
    statesAddress(tokens[start - 1]) &&
    cueBefore(tokens, start)
  );
}

/** "wohnt Gier 5", "wohnt jetzt Gier 5", "lebte allein, Fenland 12, …" */
export function isTold(tokens: readonly Token[], start: number, end: number): boolean {
  if (lives(tokens[start - 1])) return true;
  for (let at = start - 1; at >= 0 && at >= start - 4; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph') return false;
    if (lives(token))
      return tokens[start - 1]!.text === ',' ? endsPart(tokens, end) : isBetween(tokens[start - 1]);
    if (token.case !== 'lower' && token.text !== ',') return false;
  }
  return false;
}

const isPartOfHome = fitting(/^(?:in|im|bei|beim|auf|der|dem|einer|einem|meiner|seiner|ihrer|-)$/);
const MOST_OF_HOME = 8;

/** "Ich wohne in der Wohn-Gruppe, Mühlenfeld 5.": the kind of home between the verb and the comma. */
export function isHomeBefore(tokens: readonly Token[], start: number): boolean {
  if (tokens[start - 1]?.text !== ',') return false;
  for (let at = start - 2; at >= 0 && at >= start - 2 - MOST_OF_HOME; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph') return false;
    if (lives(token)) return true;
    if (token.case !== 'capital' && !isPartOfHome(token)) return false;
  }
  return false;
}

const isMunicipality = fitting(
  /^(?:gemeinde|samtgemeinde|verbandsgemeinde|marktgemeinde|ortsteil|ortschaft|ot|stadtteil|weiler|bauerschaft|bauernschaft)$/,
);

/** "Hinterwies 1, Gemeinde Gstadt", "Außerhalb 3, Ortsteil Eppenhain" */
export function isInMunicipality(tokens: readonly Token[], end: number): boolean {
  const mark = tokens[end]?.text;
  return (
    (mark === ',' || mark === '(') &&
    isMunicipality(tokens[end + 1]) &&
    tokens[end + 2]?.case === 'capital' &&
    tokens[end + 2]!.gap === 'space'
  );
}

const isCallWord = fitting(/^(?:tel|telefon|mobil|handy|fax|mail|email)$/);

/** "…, Tel. 0173 …" */
export function isCallBehind(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === ',' && isCallWord(tokens[end + 1]);
}

/** "… (Familie Kurz)", "… (Herr Ott)" */
export function isPersonBehind(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === '(' && isResident(tokens[end + 1]);
}
