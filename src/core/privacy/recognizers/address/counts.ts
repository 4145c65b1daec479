import { isRole } from '../../lists/german';
import { foldName, isPlace, lookUpName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { fitting } from '../../per-word';
import type { Token } from '../../text';

/* Numbers behind the name of a street or a place that count something: "Am Schwanenteich 3 Enten", "Breyell 3, Lobberich 2". */

const joinsCounts = fitting(/^[,.-]$/);
const isInflected = fitting(/e[nr]?$/);
const isPlural = fitting(/(?:en|e|er|eln|ern|s)$/);
const isPartOfHome = fitting(/^(?:bett|zimmer|zi|zelle|wohnung|whg|eingang|aufgang|apartment|appartement)$/);
const goesOn = fitting(/^[:,]$/);

const isTallied = fitting(
  /(?:zahl|zahlen|zählung|statistik|messung|messungen|stellen|plätze|unfälle|verstöße|mängel|schäden|bilanz|stand|summe|ergebnisse?|fahrzeuge|bäume|bänke|anträge|stimmen|laternen|leuchten|poller|schilder|meldungen|beschwerden|messwerte|prozent|anteil)$/,
);

/** "Unfälle 2024: Springstraße 4, Ratswall 2": behind such a word streets have counts. */
export function isTally(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= 0 && at > start - 40; at--) {
    const { gap } = tokens[at + 1]!;
    const { kind, text, case: written } = tokens[at]!;
    if (gap === 'line' || gap === 'paragraph') return false;
    if (text === ':') {
      const word = tokens[at - 1]?.kind === 'number' ? tokens[at - 2] : tokens[at - 1];
      return word?.kind === 'word' && word.case !== 'lower' && isTallied(word);
    }
    if (kind === 'mark' ? !joinsCounts(tokens[at]) : kind === 'word' && written === 'lower') return false;
  }
  return false;
}

/** "Börek 2 Bleche": what is counted comes behind. */
export function goesOnWithNoun(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return (
    next?.kind === 'word' &&
    next.gap === 'space' &&
    next.start - tokens[end - 1]!.end < 3 &&
    next.case === 'capital' &&
    isNoun(foldName(next.lower))
  );
}

/** "Birkenbusch 2 freie Plätze" */
export function isCountOfAdjective(tokens: readonly Token[], end: number): boolean {
  const adjective = tokens[end];
  return (
    adjective?.case === 'lower' &&
    adjective.gap === 'space' &&
    adjective.text.length > 3 &&
    isInflected(adjective) &&
    isPlural(tokens[end + 1]) &&
    goesOnWithNoun(tokens, end + 1)
  );
}

/** "Am Schwanenteich 3 Enten", "Welsau 5 Einsätze": a noun in its plural, no town, no person, no label. */
export function isCountOf(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return (
    isPlural(next) &&
    goesOnWithNoun(tokens, end) &&
    !isPlace(next!.text) &&
    !isRole(next!.lower) &&
    lookUpName(next!.text).first === 'no' &&
    !goesOn(tokens[end + 1])
  );
}

/** "Breyell 3, Lobberich 2": a row of counts. */
export function isCounting(tokens: readonly Token[], start: number, end: number): boolean {
  const isItem = (word: Token | undefined, number: Token | undefined) =>
    word?.kind === 'word' && word.case !== 'lower' && number?.kind === 'number' && number.text.length < 4;
  return (
    (tokens[end]?.text === ',' &&
      isItem(tokens[end + 1], tokens[end + 2]) &&
      !isPartOfHome(tokens[end + 1])) ||
    (tokens[start - 1]?.text === ',' && isItem(tokens[start - 3], tokens[start - 2]))
  );
}

/** A number in the next line that begins a list or counts what follows: "Hochstraße\n2. Marktplatz", "…\n12 Anträge". */
export function isCount(tokens: readonly Token[], number: number, end: number): boolean {
  const next = tokens[end];
  if (tokens[number]!.gap !== 'line' && tokens[number]!.gap !== 'none') return false;
  if (next?.text === '.' || next?.text === ')') return tokens[end + 1]?.gap === 'space';
  return next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower';
}
