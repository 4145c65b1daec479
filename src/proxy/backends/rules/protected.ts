import { firstIndex } from '../../../core/first-index';
import { PLACEHOLDER } from '../../../core/privacy/masking';

/** A stretch of a line that no rule may touch. Offsets are UTF-16 code units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const LAW = String.raw`(?:Abs(?:atz|\.)|S(?:atz|\.)|Nr\.|Nummer|Buchst(?:abe|\.)|lit\.|Ziff(?:er|\.)|Halbsatz|HS|UAbs\.|ff?\.?)`;
const CITATION = String.raw`(?:§§?|Art\.|Artikel)[ \u00a0]?\d{1,4}[a-z]?(?:[ \u00a0]?(?:${LAW})(?:[ \u00a0]?(?:\d{1,3}[a-z]?|[a-z])\b)?){0,6}`;

/** Everything that carries over letter by letter: addresses, citations of law, quotations, names. */
const PROTECTED = new RegExp(
  [
    PLACEHOLDER,
    '`[^`]{1,400}`',
    String.raw`\]\([^()\s]{1,400}\)`,
    String.raw`\b(?:https?:\/\/|www\.)[^\s<>()]{1,400}`,
    String.raw`\b(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`,
    // chains such as "§ 5 Abs. 2 S. 1 i. V. m. § 6 VwVfG"
    String.raw`${CITATION}(?:(?:,| und| bis| oder| i\. ?V\. ?m\.| in Verbindung mit) ${CITATION}){0,4}(?: (?:der |des )?[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,12}[A-ZÄÖÜ](?:[ \u00a0](?:NRW|NW|Bund))?)?`,
    '„[^“”"]{1,400}[“”"]',
    '»[^«]{1,400}«',
    '"[^"]{1,400}"',
    String.raw`\b(?:Herrn?|Frau|Familie|Eheleuten?|Dr\.|Prof\.)(?: (?:Dr\.|Prof\.|med\.|jur\.|von|van|zu|de|der|\p{Lu}[\p{L}'’-]{0,40})){1,4}`,
    // the label sentence of the KI-Kompass stays verbatim
    String.raw`Der Inhalt dieses (?:Textes|Bildes) wurde von der zuständigen Person unter Zuhilfenahme eines Künstlichen Intelligenz-Werkzeugs erstellt\.`,
    String.raw`Dieser Text wurde automatisiert vereinfacht(?: und von der zuständigen Person geprüft)?\.`,
  ].join('|'),
  'gu',
);

/** The ranges of a line that must stay as they are, in order. */
export function protectedRanges(line: string): readonly Range[] {
  return [...line.matchAll(PROTECTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a stretch touches one of the ranges, which are in order and apart from each other. */
export function overlaps(ranges: readonly Range[], start: number, end: number): boolean {
  const range = ranges[firstIndex(ranges, (one) => one.end > start)];
  return range !== undefined && range.start < end;
}
