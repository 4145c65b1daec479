import type { PreparedText } from '../../text';
import { dateAt } from '../dates';
import { passesEan13 } from '../ean13';
import { labelsOf } from '../labels/labels';
import { DIGITS } from '../reading';
import { EXAMPLE } from './example';
import { NO_CASE_SIGNS, TENDER } from './no-case';
import { isInColumnOfGoods, isOfErrors, isOfThings, listStart } from './of-things';
import { isOfVacancy } from './vacancy';

/* Numbers of papers, products, norms and devices that look like a code. */

export const NO_CODE = new RegExp(
  String.raw`^0x|^(?:FB|FD|LG|AG|SG|HSP|HSK|KW|KG|NN|BZ)-1$|^KB\d{6,7}$|^\d{1,3}(?:\.\d{1,3}){3}/\d{1,2}$|^(?:${NO_CASE_SIGNS}|RAL|MFP|KB(?=-?\d+$)|SW|FL|DN|PN|IP|USB|HTML|PDF|CO|QR)(?:-|\d{1,3}$)|^(?:1\d|20)\d{2}[/-](?:1\d|20)?\d{2}$|^[A-Z]{1,4}/\d{2,4}/(?:19|20)\d{2}$|^20[12]\d/\d{2,4}-\d{1,2}$`,
);
export const PAPER =
  /(?:vergabe|rahmenv|ausschreib|vorlage|drucksache|mitteilung|kenntnisgabe|beratungsunterlage|stelle|stellen|bewerb|plan|norm|artikel|modell|typ|typen|produkt|förder|aktion|programm|version|isbn|issn|ean|din|gesetz|verordnung|richtlinie|satzung|amtsblatt|beschluss|antrag|anfrage|fraktion|angebots|(?:EG|EU|EWG)\)|haushalt|konto|kostenstelle|sachkonto|maßnahme|kurs|titel|seite|datei|bild|foto|koordinaten|los|position|gläubiger|creditor|leitweg|amtliche\p{L}{0,3}|gemeindeschlüssel|flur|flurstück|zeichnung|firmware|build|commit|release|bezeichnung|drucker|geräte?|switch|router|server|typenschild|seriennummer|inventar|stellen-?id|zertifikat|patch|vlan|bug|strichcode|barcode|ersatzteil|leika|abfallschlüssel|straßenschlüssel|regionalschlüssel|hhst|psp|psp-element|sachkonten|(?<!\p{L})(?:ags|ars|gkz)|investitions-?n(?:r|ummer)|innenauftrag|verpflichtungsermächtigung|messstelle|messpunkt|stammdatensatz|fehler|fehlercode|treiber|abschnitt|ordner|ablage|schacht|haltung|knoten|pegel|zone|becken|mast|laterne|kanal|trasse|baureihe|florian|funkruf|rotkreuz|akkon|christoph)\p{L}{0,16}[-\s.:(„"]{0,4}(?:\p{Lu}{1,4} )?(?:nr\.?|nummer|id)?[\s.:(„"]{0,3}$/iu;

const BUILD = /^20\d{2}(?:0[1-9]|1[0-2])\d{2}\.\d{1,3}$/;

export function isElse(prepared: PreparedText, start: number, end: number): boolean {
  const { text } = prepared;
  const run = text.slice(start, end);
  if (EXAMPLE.test(text.slice(Math.max(0, start - 14), start))) return true;
  // A date and a count: the build of a program.
  if (BUILD.test(run)) return true;
  // "MFP-2-117 bis MFP-2-130": things in a row
  if (
    /(?<!\p{L})bis $/u.test(text.slice(Math.max(0, start - 4), start)) ||
    /^ bis \p{Lu}+-?\d/u.test(text.slice(end, end + 9))
  )
    return true;
  // An article or a book
  if (/^\d{13}$/.test(run) && passesEan13(run)) return true;
  // "EuGH C-634/21"
  if (
    /^[CT]-\d{1,4}\/\d\d$/.test(run) &&
    /(?:EuGH|EuG|Rs\.|Gerichtshof)[^\n.]{0,30}$/u.test(text.slice(Math.max(0, start - 40), start))
  )
    return true;
  if (TENDER.test(text.slice(Math.max(0, start - 80), start))) return true;
  if (NO_CODE.test(run) || dateAt(text, start) !== undefined) return true;
  if (
    /^(?:\s?(?:€|EUR|Euro|%|m²|m³|kg|km|Uhr|kWh|Stück|Einwohner)|[@=%€&?\\]|:(?![ \n])|,\d|\.\p{L})/u.test(
      text.slice(end, end + 9),
    )
  )
    return true;
  if (/\d ?[ /-]$|\/S $/.test(text.slice(Math.max(0, start - 3), start))) return true;
  if (/(?:www\.|:\/\/|\/|\\|@|=|§ ?|art\. ?|€ ?)$/iu.test(text.slice(Math.max(0, start - 5), start)))
    return true;
  if (isOfThings(prepared, start, end) || isOfErrors(prepared, start) || isInColumnOfGoods(prepared, start))
    return true;
  const label = labelsOf(prepared).announcing(start);
  if (label && isOfVacancy(text, label)) return true;
  if (
    label &&
    !label.kinds.some((kind) => kind === 'number' || kind === 'thing' || kind === 'case' || kind === 'file')
  )
    return true;
  if (DECREE.test(text.slice(Math.max(0, start - 70), start)) && !IS_A_FILE.test(text.slice(end, end + 12)))
    return true;
  const from = DIGITS.test(run) ? listStart(text, start) : start;
  return PAPER.test(`${text.slice(Math.max(0, from - 50), from).replace(SAYS, '')} `);
}

const SAYS = / (?:lautet|ist|war) ?$/;

/** "RdErl. d. MI v. 27.11.2014 – 15.39-03102/2" */
const DECREE =
  /(?<!\p{L})(?:(?:RdErl|Rd\. ?Erl|Gem\. ?RdErl|Erl\.|RdSchr)(?!\p{L})|(?:Runderlass|Rundschreiben|Erlass|Bek\.?) (?:d\. |des (?:Ministeriums|B?M[A-Z]|Bundes|Landes|Innen)|B?M[A-Z]{1,3} |v\. |Nr))[^\n;]{0,44}\d{4}[ ,–(-]{1,4}(?:Az\.?:? ?)?$/u;
const IS_A_FILE = /^ ist die Akte/;
