import { isCommonWord, isRole } from '../../../lists/german';
import { foldName, isPlace } from '../../../lists/names';
import { isNoun } from '../../../lists/vocabulary';
import { fitting, oneOf } from '../../../per-word';
import type { Candidate } from '../../../recognizer';
import type { PreparedText, Token } from '../../../text';
import { words } from '../../../words';
import { isLabelWord } from '../../labels/lexicon';
import { cellsOf } from '../../special-category/labels';
import { isSaint, leadsToOrigin } from '../marks';
import { endsLikeTown, readTown } from '../town';
import { MONTHS } from '../words';
import { isTownAbroad } from './cities-abroad';
import { afterDots } from './event';
import { behindHouse, isCountry, isHouse, placeAt } from './place';

/* The place that a label announces: "Geburtsort: Moers", "aus Moers, dem Geburtsort der Braut". */

const endsLabel = fitting(/^[:|]$/);
const isInLabel = fitting(/^[/,()-]$/);
const isQuote = oneOf(new Set('"„“”«»‚‘'));
const isOfBirth = fitting(/^geburts/);
const isPaper = fitting(/^(?:pass|papieren|ausweis|urkunde|angabe|angaben)$/);
const closesPart = fitting(/^[,.;()/|–-]$/);
const leadsToLabel = fitting(/^(?:als|mit|den|der|dem|ihr|sein|mein|ihren|seinen|meinen)$/);
const isTownLabel = fitting(/stadt$|dorf$/);
const isTheirs = fitting(/^(?:dem|ihrem|seinem|meinem|deren|dessen)$/);

/** What the place of a birth or a death is called in a form. */
export const LABELS = words(
  'gebort gebland gebstadt geburtsstaat geburtsdorf geburtsort geburtsstadt geburtsland sterbeort todesort geburtsgemeinde birthplace geboorteplaats pob',
);
const LABEL_SKIP = words(
  'laut papieren papiere ausweis pass angabe angaben urkunde und ort land kreis staat ist war lautet in de ich er sie wir ihm ihr noch jetzt nur immer falsch richtig wohl angeblich demnach bitte lt',
);

/** "Geburtsort sei Asmara", "als Geburtsort trage ich Breslau ein" */
const STATES = words(
  'ist war lautet sei lautete wäre trage trug trägt gab gibt gebe nennt nannte steht stand eintragen angegeben heißt hieß',
);

/** The answer behind a label or in the line below: "Geburtsort der Mutter: Moers". */
export function afterLabel(tokens: readonly Token[], index: number): Candidate | undefined {
  const filled = tokens[index + 1]?.text === ':' ? index + 2 : index + 1;
  const from = afterDots(tokens, filled);
  let separated = from > filled;
  for (let at = separated ? from : index + 1; at < from + 14; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return undefined;
    // The line of dots was left empty.
    if (token.gap === 'line' && from > filled) return undefined;
    if (token.gap === 'line') separated = true;
    // "Geburtsdatum/-ort: 3.3.1999, Moers"
    if (separated && (token.kind === 'number' || token.text === '.' || MONTHS.has(token.lower))) continue;
    // "Ort der Geburt „Frankfurt (Oder)“"
    if (endsLabel(token) || STATES.has(token.lower) || isQuote(token)) separated = true;
    else if (token.kind === 'mark' && isInLabel(token)) continue;
    else if (LABEL_SKIP.has(token.lower) && (token.case === 'lower' || !separated)) continue;
    // "Geburtsort und Geburtsdatum: Moers, …"; the next label of a form ends it.
    else if (!separated && colonAfter(tokens, at) > at) at = colonAfter(tokens, at) - 1;
    else if (separated && isHouse(token)) return behindHouse(tokens, at, index);
    else if (LABELS.has(token.lower) || isOfBirth(token)) {
      if (separated) return undefined;
    } else
      return separated ||
        isPlace(token.text) ||
        isTownAbroad(token) ||
        isCountry(token.lower) ||
        isNamed(tokens, index, at) ||
        (isSaint(token) && token.gap === 'space' && readTown(tokens, at)?.known)
        ? placeAt(tokens, at, index, true)
        : undefined;
  }
  return undefined;
}

/** "Geburtsort Kutaissi, …": a word that no list has, right behind the label. */
function isNamed(tokens: readonly Token[], label: number, at: number): boolean {
  const { text, lower, case: written, gap } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    (at === label + 1 || isPaper(tokens[at - 1])) &&
    gap === 'space' &&
    written !== 'lower' &&
    text.length > 3 &&
    !isCommonWord(lower) &&
    !isRole(lower) &&
    (!isNoun(foldName(lower)) ||
      endsLikeTown(tokens[at]) ||
      ((next?.text === ',' || next?.text === '.') && !isLabelWord(lower))) &&
    (!next ||
      next.gap === 'line' ||
      next.gap === 'paragraph' ||
      closesPart(next) ||
      // "in seiner Geburtsstadt Keren liegt"
      (isTownLabel(tokens[label]) && next.case === 'lower') ||
      // "als Sterbeort Wietze beurkundet", "mit Geburtsort Klausenburg und …"
      (leadsToLabel(tokens[label - 1]) && next.case === 'lower' && next.gap === 'space'))
  );
}

/** The colon that a label's further words lead to: "Geburtsort der Mutter:", "Geburtsort (Stadt, Land):". */
function colonAfter(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 7; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'line' || token.gap === 'paragraph' || token.kind === 'number') return -1;
    if (token.text === ':') return at;
  }
  return -1;
}

/** "aus Nischni Nowgorod, dem Geburtsort der Braut" */
export function beforeLabel(tokens: readonly Token[], index: number): Candidate | undefined {
  // "Breslau als Geburtsort"
  const town = tokens[index - 2];
  if (tokens[index - 1]?.lower === 'als' && town?.case === 'capital' && isPlace(town.text))
    return placeAt(tokens, index - 2, index, true);
  if (!isTheirs(tokens[index - 1])) return undefined;
  if (tokens[index - 2]?.text !== ',') return undefined;
  for (let at = index - 3; at >= 0 && at >= index - 6; at--) {
    const token = tokens[at]!;
    if (leadsToOrigin(token)) return at < index - 3 ? placeAt(tokens, at + 1, index, true) : undefined;
    if (token.kind !== 'word' || token.case === 'lower') return undefined;
  }
  return undefined;
}

/** A label's answer in the next cell of a form: "Geburtsort⇥Gjakova". */
export function inCell(prepared: PreparedText, index: number): Candidate | undefined {
  const { text, tokens } = prepared;
  for (const cells of cellsOf(prepared, index)) {
    const words = cells.map(({ start, end }) => text.slice(start, end).trim());
    // The next label ends the column.
    const other = words.findIndex((word) => OTHER_LABEL.test(word));
    if (other !== -1) words.length = other;
    const at = words.findIndex((word) => /^\p{Lu}[\p{L} ./()-]{2,40}$/u.test(word));
    const cell = cells[at];
    if (!cell || words[at]!.length < 3 || EMPTY_CELL.test(words[at]!)) continue;
    const from = prepared.tokenAt(cell.start);
    const start = tokens[from]!.start;
    return { start, end: start + words[at]!.length, type: 'ADDRESS', confidence: 0.8, reason: 'cue' };
  }
  return undefined;
}

const OTHER_LABEL =
  /(?:datum|staatsang|stra(?:ß|ss)e|wohnort|name|nationalität|geschlecht|familienstand|anschrift|telefon|beruf|religion|unterschrift|klasse|nummer|versicherung|krankenkasse|ausweis|titel)/i;
const EMPTY_CELL = /^(?:unbekannt|keine|entfällt|siehe|nein|ja)/i;
