import { cueAfter } from '../cue';

/** Courts whose rulings are cited as law wherever they stand before a file reference. */
const HIGH =
  '(?:BVerwG|BGH|BGHSt|BGHZ|BSG|BFH|BAG|BVerfGE?|BVerwGE|EuGH|EuG|EGMR|GmS-OGB|Bundes(?:verfassungs|verwaltungs|sozial|finanz|arbeits)?gerichts?(?:hof(?:e?s)?)?|Europäische[rns]? Gerichtshof(?:e?s)?|OVG|OVGE|VGH|Bay\\.?VGH|Hess\\.?VGH|LSG|LAG|OLG|KG|BayObLG|VerfGH|VerfG|Ober(?:verwaltungs|landes)gerichts?|Landes(?:sozial|arbeits)gerichts?|Verwaltungsgerichtshof(?:e?s)?|Verfassungsgerichtshof(?:e?s)?)';
/** Courts that people have to do with: only the short form "VG Köln, Urteil vom …" is a citation. */
const LOW = '(?:VG|SG|LG|AG|ArbG|FG)';
const RULING =
  '(?:Urteile?s?|Beschl(?:uss|üsse|usses)|Entscheidung|Gerichtsbescheid|Urt\\.|Beschl\\.|Vorlagebeschluss|U\\.|B\\.|Rechtsprechung|Rspr\\.)';
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:${HIGH}[^\\n]{0,90}|${LOW} \\p{Lu}[\\p{L}.-]{1,24}(?: [\\p{L}.()-]{1,16})?,? ${RULING} ?(?:v\\.|vom)[^\\n]{0,40}|(?:vgl\\.|st\\. ?Rspr\\.|ständige[rn]? Rechtsprechung|Leitsatz|juris)[^\\n]{0,80})$`,
  'u',
);
const AFTER =
  /^\s?[-–,;(]{0,2}\s?(?:[-–],?\s?)?(?:juris|Rn\.|Rdnr|BeckRS|NJW|NVwZ|NZS|NZA|FamRZ|DVBl|zitiert|ECLI|BGHZ|BVerwGE|BVerfGE)/u;
const REACH = 120;

/** Whether a file reference stands in a citation of a published ruling and so leads to no person. */
export function isCitation(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  // A list of citations goes on behind a semicolon; a sentence ends it.
  return (
    (BEFORE.test(before) && BEFORE.test(before.slice(lastSentenceEnd(before)))) || cueAfter(text, end, AFTER)
  );
}

function lastSentenceEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(/\p{Ll}{3}[.!?]\s+(?=\p{Lu})/gu)) end = match.index + match[0].length;
  return end;
}
