import type { PreparedText } from '../../text';
import { rowsOf } from '../labels/rows';
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

/** A sample of a month: "2025-11-W3", "2026/06-K"; a service in the LeiKa: 99 and twelve digits. */
const OF_THINGS = /^20\d{2}[-/](?:0[1-9]|1[0-2])-\p{Lu}\d?$|^99\d{12}$/u;

export function isFormOfThings(run: string): boolean {
  return OF_THINGS.test(run) || areSizes(run);
}

const ERRORS =
  /fehler(?:-?liste|-?codes?|-?meldung(?:en)?|-?nummern?|-?katalog|-?texte?|-?verzeichnis|protokoll|-?schlüssel)|(?:meldungs|status|hinweis|error|störungs)[- ]?(?:codes?|nummern?|texte?|liste)/iu;

/** A code at the beginning of its line where a list of errors is headed so. */
export function isOfErrors({ text }: PreparedText, start: number): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false;
  return ERRORS.test(text.slice(Math.max(0, start - 600), start));
}

const OF_GOODS =
  /^(?:art(?:ikel)?|inventar|bestell|material|teile?|ersatzteil|waren?|sach|lager|produkt|objekt|position|pos|typ|modell|hersteller|katalog|prüfmittel|geräte|leistung|leika|schlüssel|code|barcode|strichcode|ean|isbn|kostenstelle|kostenträger|sachkonto|haushaltsstelle|hhst|psp|investition|drucksache|vorlage|messstelle|pegel|ags|ars|gkz)(?:[- ]?(?:nr|nummer|code|schlüssel|id|bezeichnung))?\.?$/iu;
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
    if (name !== '' && !isDigit(name, name.length - 1)) return OF_GOODS.test(name);
  }
  return false;
}

const isOfList = ofCharacter(/[\d.,;/ -]/);
const LONGEST_LIST = 80;

/** Where a list of numbers begins that goes on up to a place: "Sachkonten: 6771000, 7128000, …". */
export function listStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_LIST && isOfList(text, from - 1)) from--;
  return from;
}
