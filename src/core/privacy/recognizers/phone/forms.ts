import { digitCount } from '../reading';

/** An area code and digits in pairs, as only numbers to call are written: 03473 81 55 20, 02153-73 18, (0 21 53) 7 31 80. */
const PAIRED =
  /^\(?0[1-9]\d{1,4}\)?(?: ?[/–-] ?| )\d{1,3}(?: \d{2}){1,4}(?: ?- ?\d{1,4})?$|^\(?0 [1-9]\d(?: \d{1,2}){1,2}\)? ?[/–-]? ?\d{1,2}(?: \d{2}){1,4}$/;
/** A mobile number with its prefix apart, which no file has: 0157 3344 90 12, +49 (0) 151-2345678. */
const GROUPED = /^\(?(?:\+49|0049|0)[ (0)]{0,4}1[567]\d{1,2}\)?[ /–-]{1,3}\d[\d /–-]{5,14}$/;

export function isPaired(value: string): boolean {
  return PAIRED.test(value.trim());
}

export function isGrouped(value: string): boolean {
  return GROUPED.test(value.trim());
}

/** Things whose own numbers may look the same. */
const NUMBERED_THING =
  /zähler|konto|karte|police|vertrag|rechnung|marke|ausweis|schein|pass|uhr|tonne|meter|akte/iu;

/** A number to call by its form alone, behind a word for a matter: "bei Schaden: 03322 27 60 31". */
export function isCallByForm(value: string, label: string): boolean {
  const digits = digitCount(value);
  return digits > 8 && digits < 14 && (isGrouped(value) || isPaired(value)) && !NUMBERED_THING.test(label);
}

/** "Schein an Praxis gefaxt, Nr. 0345 6817722" */
export const CALLED_BEFORE =
  /(?<!\p{L})(?:gefaxt|angerufen|zurückgerufen|telefoniert)[ ,(;:]{1,3}(?:unter )?(?:nr\.?|nummer)[\s:.]{0,3}$/iu;

/** "Quittungsblock 0301–0350": things in a row, the first and the last. */
const RANGE = /^(0\d{3,5}) ?[–-] ?(0\d{3,5})$/;

export function isRange(value: string): boolean {
  const match = RANGE.exec(value.trim());
  return match !== null && match[1]!.length === match[2]!.length && match[1]! < match[2]!;
}
