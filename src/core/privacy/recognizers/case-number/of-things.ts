import type { PreparedText } from '../../text';
import { rowsOf } from '../labels/rows';
import { namesSomebody } from '../named-near';
import { isDigit, ofCharacter } from '../reading';

/* Numbers of goods, samples, sizes, accounts, statistical keys and errors in papers of an authority, which are of nobody. */

const SIZES = /^[1-9]\d{1,3}(?:\/[1-9]\d{1,3}){2,4}$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** Sizes and ports, each larger than the one before: "Restmüll 80/120/240 l", "Ports 80/443/993". */
function areSizes(run: string): boolean {
  if (!SIZES.test(run)) return false;
  const sizes = run.split('/');
  return (
    !YEAR.test(sizes.at(-1)!) && sizes.every((size, at) => at === 0 || Number(size) > Number(sizes[at - 1]))
  );
}

const OF_SIZES =
  /(?:tonnen?|behälter|müll|papier|ports?|größen?|säcke|volumen)(?:n| (?:von|mit|zu|je))?:? $/iu;
const LITRES = /^ ?(?:l|Liter|cm|mm)(?!\p{L})/u;
/** A sample of a month: "2025-11-W3", "2026/06-K". */
const SAMPLE = /^20\d{2}[-/](?:0[1-9]|1[0-2])-\p{Lu}\d?$/u;
const OF_SAMPLES = /proben?(?!\p{L})|messung|messwert|analyse|labor/iu;
/** A service in the LeiKa: 99 and twelve digits. */
const SERVICE = /^99\d{12}$/;
const OF_SERVICES = /leika|(?<!\p{L})leistung(?:en|s-?(?:nr|nummer|schlüssel|id))?(?!\p{L})/iu;
const LEIKA = /leika|leistungs(?:katalog|schlüssel)/iu;
const OF_NETWORKS = /vlan|lease|firewall/iu;
const NEAR = 40;
const FARTHEST_HEAD = 600;

export function isOfThings({ text }: PreparedText, start: number, end: number): boolean {
  const run = text.slice(start, end);
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (SAMPLE.test(run)) return OF_SAMPLES.test(before) && !namesSomebody(before);
  if (SERVICE.test(run))
    return (
      (OF_SERVICES.test(before) && !namesSomebody(before)) ||
      (text[start - 1] === '\n' && LEIKA.test(text.slice(Math.max(0, start - FARTHEST_HEAD), start)))
    );
  return (
    areSizes(run) &&
    (OF_SIZES.test(before) || OF_NETWORKS.test(before) || LITRES.test(text.slice(end, end + 8)))
  );
}

const ERRORS =
  /fehler(?:-?liste|-?codes?|-?meldung(?:en)?|-?nummern?|-?katalog|-?texte?|-?verzeichnis|protokoll|-?schlüssel)|(?:meldungs|status|hinweis|error|störungs)[- ]?(?:codes?|nummern?|texte?|liste)/iu;
const OF_CASES =
  /akten?(?!\p{L})|aktenz|vorg[aä]ng|bescheid|f[aä]lle?(?!\p{L})|kunden|zeichen|(?<!\p{L})(?:mein|ihr|sein|unser)/iu;
const WITH_YEAR = /(?<!\d)20\d{2}(?!\d)/;
const CODE_LINE = /^\p{Lu}{1,5}-?\d/u;
const LONGEST_CODE = 20;

/** A code at the beginning of its line, in a list that is headed as one of errors: at most one line stands between. */
export function isOfErrors({ text }: PreparedText, start: number): boolean {
  if (start === 0 || text[start - 1] !== '\n' || WITH_YEAR.test(text.slice(start, start + LONGEST_CODE)))
    return false;
  const above = text.slice(Math.max(0, start - FARTHEST_HEAD), start);
  if (!ERRORS.test(above)) return false;
  const heads = above.split('\n').filter((line) => line.trim() !== '' && !CODE_LINE.test(line));
  const head = heads.slice(-2).join('\n');
  if (!ERRORS.test(head) || OF_CASES.test(head)) return false;
  const lineEnd = text.indexOf('\n', start);
  return !namesSomebody(text.slice(start, lineEnd < 0 ? start + 200 : lineEnd));
}

const OF_GOODS =
  /^(?:(?:art(?:ikel)?|inventar|bestell|material|teile?|ersatzteil|waren?|sach|lager|produkt|typ|modell|hersteller|katalog|prüfmittel|geräte|leika|barcode|strichcode|ean|isbn|kostenstelle|kostenträger|sachkonto|haushaltsstelle|hhst|psp|drucksache|vorlage|messstelle|pegel|ags|ars|gkz)(?:[- ]?(?:nr|nummer|code|schlüssel|id|bezeichnung))?|(?:position|pos|objekt|leistung|investition)s?[- ]?(?:nr|nummer|code|schlüssel|id))\.?$/iu;
/** Heads of a column in which somebody is named: then the numbers are theirs. */
const OF_PERSONS =
  /^(?:(?:vor|nach|familien)?name|mieter|schuldner|antragsteller|inhaber|halter|person|kunde|bürger|eigentümer|bewohner|patient|klient|einzahler|pächter|nutzer|kind|schüler|mitarbeiter|beschäftigte|teilnehmer|mitglied)/iu;
const MOST_ROWS = 40;

/** Whether a cell stands in a column of goods or accounts: "Fach | Artikelnummer | Gegenstand". */
export function isInColumnOfGoods(prepared: PreparedText, start: number): boolean {
  const rows = rowsOf(prepared);
  const line = rows.lineAt(start);
  const { cells } = rows.row(line)!;
  if (cells.length < 6) return false;
  const column = cells.findIndex((place, at) => at % 2 === 0 && place === start);
  if (column < 0) return false;
  for (let above = line - 1; above >= 0 && above > line - MOST_ROWS; above--) {
    const head = rows.row(above)!;
    if (head.cells.length !== cells.length) return false;
    const name = prepared.text.slice(head.cells[column], head.cells[column + 1]).trim();
    if (name !== '' && !isDigit(name, name.length - 1))
      return (
        OF_GOODS.test(name) && !headsOf(prepared.text, head.cells).some((other) => OF_PERSONS.test(other))
      );
  }
  return false;
}

function headsOf(text: string, cells: readonly number[]): string[] {
  return Array.from({ length: cells.length / 2 }, (_, at) =>
    text.slice(cells[at * 2], cells[at * 2 + 1]).trim(),
  );
}

const isOfList = ofCharacter(/[\d.,;/ -]/);
const LONGEST_LIST = 80;

/** Where a list of numbers begins that goes on up to a place: "Sachkonten: 6771000, 7128000, …". */
export function listStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_LIST && isOfList(text, from - 1)) from--;
  return from;
}
