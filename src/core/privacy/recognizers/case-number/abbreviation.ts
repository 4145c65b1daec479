import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { NO_CODE, PAPER } from './no-code';

/* Numbers whose letters shorten the word before them. */

/** "Hinweisgeber HG-0017", "Leihrad LR-0088". */
export function abbreviatedInOne(
  { text, tokens }: Pick<PreparedText, 'text' | 'tokens'>,
  first: number,
  code: string,
): Candidate | undefined {
  const noun = tokens[first - 1];
  if (noun?.case !== 'capital' || noun.text.length < 6 || tokens[first]!.gap !== 'space') return undefined;
  const match = /^([A-ZÄÖÜ]{2,4})-\d{3,6}(?:[/-]\d{2,4})?$/.exec(code);
  if (!match) return undefined;
  if (NO_CODE.test(code) || PLACES.test(noun.lower) || !isShortFor(match[1]!.toLowerCase(), noun.lower))
    return undefined;
  const { start } = tokens[first]!;
  if (PAPER.test(text.slice(Math.max(0, start - 50), start))) return undefined;
  return { start, end: start + code.length, type: 'CASE_NUMBER', confidence: 0.6, reason: 'context' };
}

/** The letters stand in the word in this order, the first at its beginning. */
function isShortFor(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = word.indexOf(letter, at);
    if (found === -1 || (at === 0 && found > 0)) return false;
    at = found + 1;
  }
  return true;
}

const SHORTENED = /^(?:\d{4,8}|\d{1,6}[/-]\d{2,6})$/;

const YEAR = /^(?:19|20)\d{2}$/;
const CAPITALS_AND_UMLAUTS = /^[A-ZÄÖÜ]{1,4}$/;

/** Letters that shorten the word before them: "Kirchenaustritt KA 118/26", "Ratenplan RP 4417". */
export function abbreviated(
  { text, tokens }: Pick<PreparedText, 'text' | 'tokens'>,
  first: number,
  code: string,
): Candidate | undefined {
  const [noun, letters] = [tokens[first - 2], tokens[first - 1]];
  if (!letters || !noun || noun.case !== 'capital' || noun.text.length < 6 || letters.gap !== 'space')
    return undefined;
  if (!CAPITALS_AND_UMLAUTS.test(letters.text) || !SHORTENED.test(code) || tokens[first]!.gap === 'none')
    return undefined;
  if (letters.text.length === 1 && !/[/-]/.test(code)) return undefined;
  // "Wintersemester WS 2026", "Postleitzahl PLZ 41334"
  if (YEAR.test(code) || letters.text === 'PLZ') return undefined;
  if (NO_CODE.test(`${letters.text}-1`) || NO_CODE.test(code) || PLACES.test(noun.lower)) return undefined;
  if (!isShortFor(letters.lower, noun.lower)) return undefined;
  if (PAPER.test(text.slice(Math.max(0, letters.start - 50), letters.start))) return undefined;
  const end = tokens[first]!.start + code.length;
  return { start: letters.start, end, type: 'CASE_NUMBER', confidence: 0.6, reason: 'context' };
}

/** Roads, rooms and parts of an office are shortened so too. */
const PLACES =
  /(?:straße|weg|autobahn|raum|zimmer|gebäude|halle|saal|haus|bereich|dienst|amt|gruppe|schalter|linie|konzept|gericht|plan|klasse|größe|serie|reihe|platz|schule|weisung|vorschrift|ordnung|regel|dokument|linie|satzung|blatt|vereinbarung|stelle|vorlage|formular|bericht|heft|ziel|maßnahme|projekt|modell|typ|norm|fahrzeug|wagen|leiter|fonds|kasse|börse|index)n?$/;
