import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import type { Span } from './lines';
import { confidenceOfSpan, linesOf, nameSpan, toCandidate } from './lines';
import { isKnown } from './name-part';

/** What parts the cells of a row: a bar, a semicolon, a tab, or two spaces. */
const GAP = /\t| {2,}/;
/** Headings of columns that hold persons. */
const isHeading = fitting(
  /^(?:name|namen|vorname|nachname|familienname|fahrer(?:in)?|ersatz|vertretung|kind|kinder|eltern|elternteil|mutter|vater|teilnehmer(?:in)?|teilnehmende|person|mieter(?:in)?|eigentümer(?:in)?|halter(?:in)?|antragsteller(?:in)?|kunde|kundin|schüler(?:in)?|mitglied|inhaber(?:in)?|betreuer(?:in)?|zuständig|bearbeiter(?:in)?|sachbearbeiter(?:in)?|ansprechpartner(?:in)?|verantwortlich|anrufer(?:in)?|zeuge|zeugin|ehegatte|verstorbene[r]?|nutzer(?:in)?|bewohner(?:in)?|beschäftigte[r]?|mitarbeiter(?:in)?|gast|gäste|referent(?:in)?|leitung|kontakt|schuldner(?:in)?|zahler(?:in)?|besitzer(?:in)?)$/,
);

/** Names in the cells of tables and lists: whole cells that are a name, and all of a column headed as one of persons. */
export function cells({ text, tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  let columns = new Set<number>();
  let width = 0;
  for (const line of linesOf(tokens)) {
    const row = cellsOf(text, tokens, line);
    if (row.length < 2) {
      columns = new Set();
      width = 0;
      continue;
    }
    if (row.length === 2 && !(width === 2 && tokens[line.from]!.gap !== 'paragraph')) {
      const label = tokens[row[0]!.to - 1];
      const labelled = isHeading(label);
      const value = nameSpan(tokens, row[1]!);
      // "Name;Betrag" heads two columns, "Name;Kowalski" is a label and its value.
      const heads = labelled && !value?.parts.some((part) => isKnown(part) || part.unknown || part.initial);
      columns = heads ? new Set([0]) : labelled ? new Set([1]) : new Set();
      width = heads ? 2 : 0;
      if (heads) continue;
    } else if (width === 0 || tokens[line.from]!.gap === 'paragraph') {
      columns = headings(tokens, row);
      width = row.length;
      if (columns.size > 0) continue;
    }
    const isPriced = hasPrice(tokens, line);
    row.forEach((cell, index) => {
      if (cell.to - cell.from > 12 || cell.to <= cell.from) return;
      const span = nameSpan(tokens, cell);
      if (!span) return;
      const headed = columns.has(index);
      const own = confidenceOfSpan(tokens, span);
      // The heading is the evidence; a word of the language that nobody is called is none.
      const likely =
        span.parts.every((part) => part.initial || isKnown(part) || !(part.common || part.german)) &&
        (span.parts.some(isKnown) || !isPriced)
          ? 0.7
          : 0;
      const confidence = headed ? Math.max(own, likely) : own;
      if (confidence > 0) found.push(toCandidate(tokens, span, confidence, headed ? 'cue' : 'name-list'));
    });
  }
  return found;
}

/** "je Person   Pkw   Reisebus": in a list of prices the heading is what is paid for. */
function hasPrice(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]!.text === '€' || tokens[at]!.lower === 'euro') return true;
  return false;
}

function headings(tokens: readonly Token[], row: readonly Span[]): Set<number> {
  const columns = new Set<number>();
  row.forEach((cell, index) => {
    const words = tokens.slice(cell.from, cell.to);
    if (words.length > 0 && words.length < 8 && words.some((word) => isHeading(word))) {
      if (words.every((word) => word.kind !== 'number' && word.text !== ':' && word.text !== '.'))
        columns.add(index);
    }
  });
  return columns;
}

/** Headings of columns in which words stand that nobody is called. */
const isOfThings = fitting(
  /^(?:waren?|artikel|produkte?|sorten?|sortiment|angebot|marken?|hersteller|modelle?|typ|fabrikat|rassen?|tierart|tier|berufe?|gewerbe|branche|fach|fächer|instrumente?|sprachen?|staat|land|herkunft|herkunftsland|(?:geburts|wohn|her|stand)ort|geburtsland|ort|ortsteil|stadtteil|gemeinde|straße|diagnosen?|medikamente?|wirkstoffe?|mittel|speisen?|gericht|essen|beilage|allergien?|sportart|sport|farbe|material|geräte?|thema|maßnahme)$/,
);

/** For each row of a table the columns that its first row heads as such of things: "Ware", "Geburtsort", "Medikament". */
export function columnsOfThings(
  tokens: readonly Token[],
  rows: readonly (readonly Span[])[],
): readonly (ReadonlySet<number> | undefined)[] {
  let headed: ReadonlySet<number> | undefined;
  return rows.map((row) => {
    const first = tokens[row[0]!.from]!;
    if (row.length < 2) headed = undefined;
    else if (first.gap === 'paragraph' || !headed) {
      const columns = row.flatMap(({ from, to }, at) =>
        to === from + 1 && isOfThings(tokens[from]) ? [at] : [],
      );
      headed = new Set(columns);
    }
    return headed;
  });
}

/** The cells of a line as ranges of tokens; one range where nothing parts it. */
export function cellsOf(text: string, tokens: readonly Token[], line: Span): Span[] {
  const cells: Span[] = [];
  let from = line.from;
  for (let at = line.from; at < line.to; at++) {
    const token = tokens[at]!;
    if (token.text === '|' || token.text === ';') {
      cells.push({ from, to: at });
      from = at + 1;
    } else if (at > from && token.gap === 'space') {
      const before = tokens[at - 1]!;
      if (token.start - before.end > 1 || text[before.end] === '\t') {
        if (GAP.test(text.slice(before.end, token.start))) {
          cells.push({ from, to: at });
          from = at;
        }
      }
    }
  }
  cells.push({ from, to: line.to });
  return cells;
}
