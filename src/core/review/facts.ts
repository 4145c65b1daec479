import { PLACEHOLDER } from '../privacy/masking/placeholder-shape';

/** Things a text states that can be compared by value: a new one in an answer is an addition. */
export type FactKind = 'date' | 'amount' | 'number' | 'law' | 'link';

export interface Fact {
  readonly kind: FactKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Equal for equal facts in different spellings; a date without a year lacks it here too. */
  readonly value: string;
}

const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
};

interface Pattern {
  readonly kind: FactKind;
  readonly expression: RegExp;
  readonly value: (match: RegExpExecArray) => string;
}

/** In order of precedence: a number inside a date is no number of its own. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'link',
    expression: /(?:https?:\/\/|www\.)[^\s<>()[\]"„“”]{1,500}/giu,
    value: (match) =>
      match[0]
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/[.,;:!?/]{1,5}$/, ''),
  },
  {
    kind: 'link',
    expression: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}\.\p{L}{2,20}/gu,
    value: (match) => match[0].toLowerCase(),
  },
  {
    kind: 'date',
    expression: /\b(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d{2})\b)?/gu,
    value: (match) => date(match[1]!, Number(match[2]), match[3]),
  },
  {
    kind: 'date',
    expression:
      /\b(\d{1,2})\. ?(Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}{0,7}\.?(?: (\d{4}))?/giu,
    value: (match) => date(match[1]!, MONTHS.indexOf(match[2]!.toLowerCase()) + 1, match[3]),
  },
  {
    kind: 'date',
    expression: /\b(\d{4})-(\d{2})-(\d{2})\b/gu,
    value: (m) => date(m[3]!, Number(m[2]), m[1]),
  },
  {
    kind: 'law',
    expression:
      /(?:§§?|\bArt(?:ikel|\.)) ?(\d{1,4} ?[a-z]?\b(?: ?(?:Abs(?:atz|\.)?|Nr\.?|Nummer|S\.|Satz) ?\d{1,3}){0,3})/giu,
    value: (match) =>
      match[1]!
        .toLowerCase()
        .replace(/absatz|abs\.?/g, 'abs')
        .replace(/nummer|nr\.?/g, 'nr')
        .replace(/satz|s\./g, 's')
        .replace(/\s/g, ''),
  },
  {
    kind: 'amount',
    expression: /(\d{1,3}(?:[. ]\d{3}){1,4}|\d{1,12})(?:,(\d{2}|-|–))? ?(?:€|EUR\b|Euro\b)/giu,
    value: (match) => amount(match[1]!, match[2]),
  },
  {
    kind: 'number',
    expression: /(?<![\p{L}\p{N}_.,])(\d{1,3}(?:\.\d{3}){1,4}|\d{1,15})(?:,(\d{1,6}))?(?![\p{L}\p{N}_])/gu,
    value: (match) => `${Number(match[1]!.replaceAll('.', ''))}${match[2] ? `,${match[2]}` : ''}`,
  },
  {
    kind: 'number',
    expression: /(?<![\p{L}_])(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?![\p{L}_])/giu,
    value: (match) => String(NUMBER_WORDS[match[1]!.toLowerCase()]),
  },
];

/** Placeholders and the numbers of lists. */
const NO_FACT = new RegExp(`${PLACEHOLDER}|^\\s{0,12}\\d{1,3}[.)]\\s(?![JFMASOND]\\p{Ll})`, 'gmu');

function date(day: string, month: number, year: string | undefined): string {
  const fullYear = year && year.length === 2 ? `20${year}` : (year ?? '');
  return `${fullYear}-${month}-${Number(day)}`;
}

function amount(whole: string, cents: string | undefined): string {
  return `${Number(whole.replace(/[. ]/g, ''))},${cents && /\d/.test(cents) ? cents : '00'}`;
}

/** The facts of a text in reading order, without overlaps. List numbers and placeholders are none. */
export function facts(text: string): Fact[] {
  const taken: Fact[] = [];
  const free = (start: number, end: number): boolean =>
    !taken.some((fact) => start < fact.end && fact.start < end);
  const skipped = [...text.matchAll(NO_FACT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const { kind, expression, value } of PATTERNS) {
    for (const match of text.matchAll(expression)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!free(start, end) || skipped.some((skip) => start < skip.end && skip.start < end)) continue;
      taken.push({ kind, text: match[0].trim(), start, end, value: value(match as RegExpExecArray) });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Whether a fact of the answer has its equal in the source; a date without a year equals one with it. */
export function isKnown(fact: Fact, known: ReadonlySet<string>): boolean {
  if (known.has(fact.value)) return true;
  if (fact.kind !== 'date') return false;
  const [, month, day] = fact.value.split('-');
  return [...known].some(
    (value) => value.endsWith(`-${month}-${day}`) && (value.startsWith('-') || fact.value.startsWith('-')),
  );
}
