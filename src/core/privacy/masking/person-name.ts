import { cueOfWord, isTitle } from './cue';
import type { Cue } from './mapping';

/** A word of a name, made comparable. */
export interface NameWord {
  readonly lower: string;
  /** Equal for words that may be the same in capitals: "Weiß" and "WEISS". */
  readonly upper: string;
  readonly inCapitals: boolean;
}

/** A name in its parts. A single word stands in `last`; what it is the cue or the other names must say. */
export interface PersonName {
  /** First names and initials, in order. */
  readonly given: readonly NameWord[];
  /** The last name with its particles: "von der Leyen". */
  readonly last: NameWord;
  /** "jun.", "sen.": belongs to the person. */
  readonly suffix: string;
  /** The salutation where it stands inside the name. */
  readonly cue: Cue;
}

const LONGEST_NAME = 80;
const MOST_WORDS = 7;
const WORD = /^\p{L}[\p{L}'’.-]{0,40}$/u;
const JOINING = /^(?:und|u\.?|oder|bzw\.?|and|et)$/;
const PARTICLES = new Set(
  'von van vom zu zum zur der den dem de del della di da dos das do du la le el al bin ibn ben ter ten ten op v. d. y af'.split(
    ' ',
  ),
);
const FULL_PARTICLES: Readonly<Record<string, string>> = { 'v.': 'von', 'd.': 'der' };
const SUFFIX = /^(?:jun|jr|junior|sen|sr|senior|ii|iii)\.?$/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Reads "Anna Kowalski", "A. Kowalski", "Kowalski, Anna", "Dr. Anna-Lena von der Heide" and "Kowalski". Undefined for
 * what is no name: of several persons, with digits, too long.
 */
export function readName(value: string): PersonName | undefined {
  if (value.length > LONGEST_NAME) return undefined;
  const clean = value.normalize('NFC').replace(INVISIBLE, '').replace(/[‐‑]/g, '-').replace(/’/g, "'");
  const halves = clean.split(',');
  if (halves.length > 2) return undefined;
  const [before = [], behind] = halves.map(wordsOf);
  const cue = before.length > 1 ? salutationOf(before[0]!) : 'none';
  const isName = (word: string): boolean => !isTitle(word) && !SUFFIX.test(word.toLowerCase());
  const first = before.slice(cue === 'none' ? 0 : 1).filter(isName);
  const second = behind?.filter(isName) ?? [];
  const all = [...second, ...first];
  if (first.length === 0 || all.length === 0 || all.length > MOST_WORDS) return undefined;
  if (!all.every((word) => WORD.test(word) && !JOINING.test(word.toLowerCase()))) return undefined;
  const end = all.length - 1;
  // What stands before the comma is the last name.
  let from = second.length > 0 ? second.length : end;
  while (from > 0 && PARTICLES.has(all[from - 1]?.toLowerCase() ?? '')) from--;
  const last = all
    .slice(from)
    .map((word, index) => (index + from < end ? (FULL_PARTICLES[word.toLowerCase()] ?? word) : word));
  return {
    given: all.slice(0, from).map(nameWord),
    last: nameWord(last.join(' ')),
    suffix: suffixOf(before, behind),
    cue,
  };
}

/** Other cues are last names too: "Thomas Mann". */
function salutationOf(word: string): Cue {
  const cue = cueOfWord(word);
  return cue === 'frau' || cue === 'herr' || cue === 'family' ? cue : 'none';
}

function wordsOf(text: string): string[] {
  // "A.Kowalski"
  return text
    .replace(/(\p{L}\.)(?=\p{L})/gu, '$1 ')
    .split(/\s/)
    .filter(Boolean);
}

function suffixOf(before: readonly string[], behind: readonly string[] = []): string {
  const suffix = [...before.slice(1), ...behind].find((word) => SUFFIX.test(word.toLowerCase()));
  return suffix?.slice(0, 2).toLowerCase() ?? '';
}

export function nameWord(text: string): NameWord {
  const upper = text.toUpperCase();
  return { lower: text.toLowerCase(), upper, inCapitals: text === upper && /\p{Lu}{2}/u.test(text) };
}

/** The same word, whatever the case; "Weiß" and "Weiss" are two, and "WEISS" may be either. */
export function isSameWord(a: NameWord, b: NameWord): boolean {
  return a.upper === b.upper && (a.inCapitals || b.inCapitals || a.lower === b.lower);
}

/** "A.", "H.-J.", "Chr.". */
export function isInitial({ lower }: NameWord): boolean {
  return isShortened(lower);
}

/** A word without its genitive ending; undefined where it has none. */
export function withoutGenitive({ lower, upper, inCapitals }: NameWord): NameWord | undefined {
  const ending = /'s$/.test(lower) ? 2 : /['s]$/.test(lower) ? 1 : 0;
  if (ending === 0 || lower.length - ending < 2) return undefined;
  return { lower: lower.slice(0, -ending), upper: upper.slice(0, -ending), inCapitals };
}

/**
 * Whether two rows of first names may be one person's: each equal or an initial of the other, in order. What only one
 * of them has must be an initial or, by `isFirstName`, a first name: a last name of two parts begins like one.
 */
export function agreeOnGiven(
  a: readonly NameWord[],
  b: readonly NameWord[],
  isFirstName: (word: NameWord) => boolean,
): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.every((word, index) => agree(word, long[index]!)) &&
    long.slice(short.length).every((word) => isInitial(word) || isFirstName(word))
  );
}

function agree(a: NameWord, b: NameWord): boolean {
  if (!isInitial(a) && !isInitial(b)) return isSameWord(a, b);
  const [parts, others] = [a.lower.split('-'), b.lower.split('-')];
  // "A." for "Anna-Lena"
  if (isInitial(a) && parts.length === 1) return partsAgree(parts[0]!, others[0]!);
  if (isInitial(b) && others.length === 1) return partsAgree(parts[0]!, others[0]!);
  return parts.length === others.length && parts.every((part, index) => partsAgree(part, others[index]!));
}

function partsAgree(a: string, b: string): boolean {
  if (isShortened(a)) return b.startsWith(a.replace('.', ''));
  return isShortened(b) ? a.startsWith(b.replace('.', '')) : a === b;
}

function isShortened(part: string): boolean {
  return part.length === 1 || part.endsWith('.');
}
