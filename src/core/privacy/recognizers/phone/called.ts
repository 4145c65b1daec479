import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { indexOf } from '../../token-index';
import { matchAt } from '../reading';

/** A local number in pairs: "73 90 12", "6 04 18". */
const PAIRS = /[1-9](?:\d{0,2}(?: \d{2}){2,3}|\d(?: \d{1,2}){2})(?![\p{L}\p{N}]|[.,/:–-]\d)/uy;
/** Times, seats and results are written so too. */
const NO_CALL =
  /(?:reihe|zeiten|zimmer|(?<!\p{L})(?:um|gegen|seite|seiten|zahlen|ma(?:ß|ss)e?|größe|runde|bus|linie|linien|plätze?|lotto|ziehung|uhr|nr\.?|stand|ergebnis)):? $/iu;
/** What only a telephone does or is. */
const BEHIND =
  /^\)?,? (?:(?:war|ist|bleibt|bleiben|sind) (?:\p{L}{2,12} ){0,3}?(?:besetzt|belegt|gestört|tot|abgestellt|stumm)(?!\p{L})|(?:geht|ging|hebt|hob|nimmt|nahm) (?:\p{L}{2,12} ){0,3}?(?:ran|ab|dran)(?!\p{L})|(?:an|zurück|durch)(?:rufen|gerufen)?(?=[ .,!]|$)|anzurufen|klingel(?:t|te|n)(?!\p{L})|(?:meldet|meldete|melden|meldeten) sich|(?:abends|tagsüber|vormittags|nachmittags|mittags|werktags)(?=[.,;!) ]|$)|(?:wählen|angewählt|durchgestellt|anrufen|durchklingeln|durchläuten|bimmeln)(?!\p{L}))/u;
/** "unter 7 39 01 an": the verb stands before. */
const CALL = /(?<!\p{L})(?:ruf|rufe|rufen|rief|riefen|angerufen|erreicht?|erreichen) [^.!?\n\d]{0,30}$/iu;

/** "Ihre 73 90 12 war ständig besetzt": without a word for a phone, by what is said of it. */
export function calledOf({ text, tokens }: PreparedText): Candidate[] {
  return indexOf(tokens).numbers.flatMap((index): Candidate[] => {
    const { start, text: first, gap } = tokens[index]!;
    const next = tokens[index + 1];
    if (first.length > 3 || gap === 'none' || next?.kind !== 'number' || next.text.length > 2) return [];
    if (tokens[index - 1]?.kind === 'number') return [];
    const match = matchAt(PAIRS, text, start)?.[0];
    if (!match) return [];
    if (NO_CALL.test(text.slice(Math.max(0, start - 24), start))) return [];
    const end = start + match.length;
    const said =
      BEHIND.test(text.slice(end, end + 60)) || CALL.test(text.slice(Math.max(0, start - 50), start));
    return said ? [{ start, end, type: 'PHONE', confidence: 0.75, reason: 'context' }] : [];
  });
}
