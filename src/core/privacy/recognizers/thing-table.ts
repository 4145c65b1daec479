import { fitting } from '../per-word';
import type { PreparedText, Token } from '../text';
import { cellsOf } from './person/table';

/*
 * Tables of things: rooms, machines, goods, clubs, schools and works in the first columns, counts in the last ones. What
 * looks like a name, a street with its number or a postcode in their rows is none.
 */

/** Headings of columns that hold things. */
const isOfThing = fitting(
  /^(?:räume?|saal|säle|hosts?|hostname|server|geräte?|drucker|artikel|produkte?|warengruppe|ware|material|vereine?|mannschaft(?:en)?|teams?|klubs?|schulen?|schulart|kitas?|titel|inventar|werke?|technik|plätze?|platz|spielplatz|spielplätze|sorten?|fahrzeuge?|linien?|haltestellen?|gebäude|objekte?|anlagen?|gewässer|messstellen?|brücken?|parkplatz|parkplätze|ortsteile?|stadtteile?|bezirke?|wahlbezirk|stimmbezirk|ortschaft(?:en)?|gemeinden?|gemarkung|standorte?|bücher|buch|medien|filme?|stücke?|marken?|modelle?|hersteller|fabrikate?|typ|positionen|gerichte?|speisen?|getränke?|menü|tarif|leistung(?:en)?|baumart|baumarten|gattung|arten|tierart|tierarten|rasse|bauteil|lose?|kostenstelle|produktgruppe|zonen?|bodenrichtwertzonen?|flur|register|systeme?|fachverfahren|software|programme?|anwendung(?:en)?|stufe)$/,
);
/** Headings that say that a row is about somebody. */
const isOfPerson = fitting(
  /^(?:(?:vor|nach|familien|zu|ruf|geburts)?namen?|fahrer(?:in|innen)?|besetzung|vertret(?:er|erin|ung)|kind|eltern|elternteil|mutter|vater|teilnehm(?:er|erin|ende)|person|mieter(?:in)?|mietpartei|eigentümer(?:in)?|halter(?:in)?|antragsteller(?:in)?|kund(?:e|in)|schüler(?:in)?|mitglied(?:er)?|inhaber(?:in)?|betreu(?:er|erin|ung)|zuständig|zuständigkeit|(?:sach)?bearbeit(?:er|erin|ung)|ansprechpartner(?:in)?|ansprechperson|verantwortlich(?:er?)?|anrufer(?:in)?|zeug(?:e|in)|ehegatte|verstorbener?|nutz(?:er|erin|ung)|bewohner(?:in)?|beleg(?:t|ung)|beschäftigter?|mitarbeit(?:er|erin|ende)|gast|gäste|referent(?:in)?|leit(?:er|erin|ung)|kontakt|schuldner(?:in)?|zahler(?:in)?|besitzer(?:in)?|melder(?:in)?|meldende|entleiher(?:in)?|leser(?:in)?|ausleiher(?:in)?|pate|patin|paten|pächter(?:in)?|spieler(?:in)?|trainer(?:in)?|torschützen?|lehrer(?:in)?|lehrkraft|lehrkräfte|anschrift|adresse|straße|wohnort|wohnhaft|plz|wer|von|für|wen|durch|an|geb|geburtsdatum|geburtsort|geboren|tel|telefon|mobil|handy|mail|unterschrift|benutzer|login|kennung|konto|account|kennzeichen|sta|az|aktenzeichen|bewerber(?:in)?|betreiber(?:in)?|firma|bieter|empfänger(?:in)?|absender(?:in)?|patient(?:in)?|pat|diagnose|künstler(?:in)?|autor(?:in)?|komponist(?:in)?|urheber(?:in)?|verfasser(?:in)?|schiedsrichter(?:in)?|kollege|kollegin|dienst|frühdienst|spätdienst|nachtdienst|bereitschaft)$/,
);

/** A table is looked for no further above: less than the margin of a window. */
const REACH = 480;
const FEWEST_COLUMNS = 3;

/** Whether a token stands in a row of a table whose headings speak of things and of nobody. */
export function isInThingTable({ text, tokens }: Pick<PreparedText, 'text' | 'tokens'>, at: number): boolean {
  const known = headings.get(tokens) ?? new Map<number, boolean>();
  headings.set(tokens, known);
  let from = lineStart(tokens, at);
  if (tokens[from]!.gap === 'paragraph' || !hasColumns(text, tokens, from)) return false;
  const { start } = tokens[at]!;
  while (tokens[from]!.gap !== 'paragraph') {
    from = lineStart(tokens, from - 1);
    if (start - tokens[from]!.start > REACH) return false;
  }
  const answer = known.get(from) ?? isHeading(text, tokens, from);
  known.set(from, answer);
  return answer;
}

/** By the first token of a line, whether it heads a table of things. */
const headings = new WeakMap<readonly Token[], Map<number, boolean>>();

function lineStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && tokens[from]!.gap !== 'line' && tokens[from]!.gap !== 'paragraph') from--;
  return from;
}

function lineEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.gap !== 'line' && tokens[to]!.gap !== 'paragraph') to++;
  return to;
}

const hasColumns = (text: string, tokens: readonly Token[], from: number) =>
  cellsOf(text, tokens, { from, to: lineEnd(tokens, from) }).length > 1;

function isHeading(text: string, tokens: readonly Token[], from: number): boolean {
  const to = lineEnd(tokens, from);
  const cells = cellsOf(text, tokens, { from, to });
  const line = tokens.slice(from, to);
  const fewest = line.length === 2 && isOfThing(line[0]) ? 2 : FEWEST_COLUMNS;
  return (
    cells.length >= fewest &&
    line.every((token) => token.kind !== 'number' && token.text !== ':' && !isOfPerson(token)) &&
    line.some((token) => isOfThing(token))
  );
}
