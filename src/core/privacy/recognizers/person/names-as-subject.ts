import { fitting, oneOf } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words } from '../../words';
import { Near } from './near';

/*
 * Texts that speak of names: how many children got which, whence last names come, what the printers are called. The names
 * in them are nobody's.
 */

/** What a list of first names that many children got says before it. */
const isPopular = fitting(
  /^(?:beliebt|häufigst|selten|meistvergeben|meistgewählt|vergeben|spitzenreiter|hitliste|rangliste)\p{L}*$/u,
);
const isSomebody = fitting(/^(?:herrn?|frau|familie|eltern|tochter|sohn|kind)$/);
const isList = fitting(/statistik$|liste$/);
const isNames = fitting(
  /^(?:(?:vor|baby|mädchen|jungen|kinder|tauf|zweit|erst|familien|nach|haus|doppel)namen|zweitname|geburtenstatistik|namensstatistik|vornamensstatistik|vornamenstatistik|namenshitliste|namensliste)$/,
);
const isLore = fitting(
  /^(?:namens?kunde|namens?forschung|onomastik|namendeutung|namensherkunft|namensbedeutung)$/,
);
const isName = oneOf(words('namen'));
const NAMES_PLACES = sought(isNames, isLore, isName);
const LONGEST = 60;

/** "Beliebteste Vornamen: Emma, Mia und Charlotte": a first name in the sentence or list behind, or below that heading. */
export function isPopularName(tokens: readonly Token[], at: number): boolean {
  const places = indexOf(tokens).of(NAMES_PLACES);
  if (places.length === 0) return false;
  return isBehindNames(tokens, at) || isOfLore(tokens, at, places);
}

function isBehindNames(tokens: readonly Token[], at: number): boolean {
  let names = false;
  let popular = false;
  let apart = false;
  const longest = isInPlainRow(tokens, at) ? 3 * LONGEST : LONGEST;
  for (let index = at - 1; index >= 0 && index > at - longest; index--) {
    const token = tokens[index]!;
    if (tokens[at]!.start - token.start > REACH) return false;
    if (tokens[index + 1]!.gap === 'paragraph' && token.text !== ':') {
      // Only a heading reaches over an empty line.
      if (apart || token.text === '.' || !isInPlainRow(tokens, at)) return false;
      apart = true;
    } else if (apart && startsLine(tokens[index + 1])) return false;
    if (token.kind !== 'word') continue;
    if (isSomebody(token)) return false;
    names ||= isNames(token);
    popular ||= isPopular(token);
    if (names && (popular || isList(token))) return true;
  }
  return false;
}

const REACH = 450;
const isInRow = fitting(/^[,:()]$/);

/** ": Emilia (31), Mia (28)" */
function isInPlainRow(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    (startsLine(tokens[at]) || isInRow(before)) &&
    (!after || startsLine(after) || isInRow(after) || after.text === '.')
  );
}

const isOrigin = fitting(
  /^(?:woher|herkunft|bedeutung(?:en)?|bedeuten|ursprung|entstanden|entstehung|häufigsten?)$/,
);
const isFamilyNames = fitting(/^(?:familien|nach|haus)namen$/);
const isRowOrCount = fitting(/^(?:[,:()]|und|oder|sowie)$/);
const AROUND = 6;

/** "Beruf: Müller, Schmied, Weber" in a talk on last names. */
function isOfLore(tokens: readonly Token[], at: number, places: readonly number[]): boolean {
  if (!isRowOrCount(tokens[at - 1]) && !isRowOrCount(tokens[at + 1])) return false;
  const { start } = tokens[at]!;
  return places.some((place) => {
    if (place > at || start - tokens[place]!.start > REACH) return false;
    if (isLore(tokens[place])) return true;
    return (
      isFamilyNames(tokens[place]) &&
      tokens.slice(Math.max(0, place - AROUND), place + AROUND).some((token) => isOrigin(token))
    );
  });
}

/** What is named in a row: machines, rooms, vehicles, beds. */
const isNamedThing = fitting(
  /(?:geräte?n?|drucker|server|rechner|räume?n?|säle|zimmer|busse|wagen|fahrzeuge|boote|schiffe|fähren|roboter|loks|bagger|traktoren|räder|lastenräder|beete|glocken|bäume|türme|häuser|hallen|gruppenräume|besprechungsräume|chatbots|maschinen|drohnen|kopierer|plotter|beamer|tablets|postfächer|kehrmaschinen|pflüge|schneepflüge|mähroboter|bienenvölker)$/,
);
const isNaming = fitting(
  /^(?:heißen|heissen|hießen|tragen|trugen|bekommen|bekamen|erhalten|erhielten|benannt|getauft|haben|vergeben|genannt)$/,
);
const isOfPeople = fitting(
  /(?:kinder|leute|männer|frauen|bewohner|mieter|personen|fahrer|nutzer|kollegen|beschäftigten?)$/,
);
const LONGEST_SENTENCE = 24;
const LONGEST_ROW = 48;

/** Asked for each name of the same text. */
const named = new WeakMap<readonly Token[], Near>();

/** Names that a text gives to things: "Die Drucker heißen nach Vornamen: Anna, Bert und Carla", wherever they stand again. */
export function namesOfThings(tokens: readonly Token[]): Near {
  let names = named.get(tokens);
  if (!names) {
    names = new Near();
    for (const place of indexOf(tokens).of(NAMES_PLACES))
      if (isGivenToThings(tokens, place)) addRow(tokens, place, names);
    named.set(tokens, names);
  }
  return names;
}

function isGivenToThings(tokens: readonly Token[], place: number): boolean {
  let thing = false;
  let naming = isNaming(tokens[place + 1]);
  for (let at = place - 1; at >= 0 && at > place - LONGEST_SENTENCE; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph' || token.text === '.' || isOfPeople(token)) break;
    thing ||= token.case === 'capital' && isNamedThing(token);
    naming ||= isNaming(token);
  }
  return thing && naming;
}

function addRow(tokens: readonly Token[], place: number, names: Near): void {
  for (let at = place + 1; at < tokens.length && at < place + LONGEST_ROW; at++) {
    const token = tokens[at]!;
    if (token.gap === 'paragraph' || token.text === '.') return;
    if (token.kind === 'word' && token.case === 'capital') names.add(token);
  }
}
