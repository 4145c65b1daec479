import { placeholderAt } from '../inside-placeholder';
import type { Traits } from '../lists/word-class';
import type { Candidate } from '../recognizer';
import type { PreparedText, Token } from '../text';
import { traitsOf } from './traits';

/**
 * A text as the tagger sees it, in pieces: each token is one, and so is all of a finding and of a placeholder. By the
 * number of a piece:
 */
export interface View {
  readonly length: number;
  /** Whether placeholders stand in the text. */
  readonly masked: boolean;
  /** Undefined for a finding and a placeholder. */
  readonly tokens: readonly (Token | undefined)[];
  /** Of a word that may be personal data; undefined for all else. */
  readonly traits: readonly (Traits | undefined)[];
  /** A hash of the word; the class where only that counts. */
  readonly words: Int32Array;
  /** What is known of it: kind, way of writing, lists. */
  readonly classes: Int32Array;
  /** What separates it from the piece before. */
  readonly gaps: Int32Array;
  /** What the lexicon of special categories calls it, and what it tells of whom a sentence speaks (`Traits`). */
  readonly entries: Int32Array;
  readonly flags: Int32Array;
}

export const Gap = { none: 0, space: 1, line: 2, paragraph: 3 } as const;
const CASES = { lower: 0, capital: 1, upper: 2, mixed: 3 } as const;
export const CASE_BITS = 3;

/** Classes of what is no word; those of words are below. */
const NUMBER = 0x2000;
const FOUND = 0x3000;
const MARK = 0x10000;
const LONGEST_NUMBER = 6;

/** What a finding is to the words around it. */
const ROLES: Readonly<Record<string, number>> = {
  PERSON: 1,
  ADDRESS: 2,
  POSTCODE_CITY: 2,
  SPECIAL_CATEGORY: 3,
  DATE_OF_BIRTH: 4,
};
const OTHER_ROLE = 5;
export const NAME = FOUND + ROLES.PERSON!;

/** Every token of a text as a piece of its own, read once; all views of it are made of these. */
interface Pieces extends Omit<View, 'length' | 'tokens' | 'masked'> {
  /** What stands for what was masked: index of its first token, where it ends, its kind. */
  readonly placeholders: readonly Opaque[];
}

interface Opaque {
  readonly first: number;
  readonly end: number;
  readonly type: string;
}

const known = new WeakMap<readonly Token[], Pieces>();

function piecesOf({ text, tokens }: PreparedText): Pieces {
  let pieces = known.get(tokens);
  if (!pieces) {
    pieces = read(text, tokens);
    known.set(tokens, pieces);
  }
  return pieces;
}

function read(text: string, tokens: readonly Token[]): Pieces {
  const traits = new Array<Traits | undefined>(tokens.length).fill(undefined);
  const [words, classes, gaps, entries, flags] = columns(tokens.length);
  const placeholders: Opaque[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    gaps[at] = Gap[token.gap];
    if (token.kind === 'word') {
      const own = traitsOf(token);
      if (!own.isCommon || token.case !== 'lower') traits[at] = own;
      classes[at] = own.lists | CASES[token.case];
      words[at] = own.hashes[0];
      entries[at] = own.entry;
      flags[at] = own.flags;
    } else {
      classes[at] = classOf(token);
      words[at] = classes[at]!;
      const placeholder = token.text === '[' ? placeholderAt(text, token.start) : undefined;
      if (placeholder) placeholders.push({ first: at, ...placeholder });
    }
  }
  return { traits, words, classes, gaps, entries, flags, placeholders };
}

/** Five columns of numbers in one piece of memory. */
function columns(length: number) {
  const all = new Int32Array(length * 5);
  const column = (at: number) => all.subarray(at * length, (at + 1) * length);
  return [column(0), column(1), column(2), column(3), column(4)] as const;
}

/** @param findings without overlap */
export function viewOf(prepared: PreparedText, findings: readonly Candidate[]): View {
  const { tokens } = prepared;
  const pieces = piecesOf(prepared);
  const kept = new Array<Token | undefined>(tokens.length);
  const traits = new Array<Traits | undefined>(tokens.length);
  const [words, classes, gaps, entries, flags] = columns(tokens.length);
  let length = 0;
  let at = 0;
  const goTo = (index: number) => {
    for (; at < index; at++, length++) {
      kept[length] = tokens[at];
      traits[length] = pieces.traits[at];
      words[length] = pieces.words[at]!;
      classes[length] = pieces.classes[at]!;
      gaps[length] = pieces.gaps[at]!;
      entries[length] = pieces.entries[at]!;
      flags[length] = pieces.flags[at]!;
    }
  };
  for (const { first, end, type } of opaquesOf(prepared, findings, pieces.placeholders)) {
    goTo(first);
    // One that stands inside of another is no piece.
    if (at >= tokens.length || end <= tokens[at]!.start) continue;
    kept[length] = undefined;
    traits[length] = undefined;
    gaps[length] = pieces.gaps[at]!;
    classes[length] = FOUND + (ROLES[type] ?? OTHER_ROLE);
    words[length] = classes[length]!;
    length++;
    while (at < tokens.length && tokens[at]!.start < end) at++;
  }
  goTo(tokens.length);
  kept.length = length;
  traits.length = length;
  const masked = pieces.placeholders.length > 0;
  return { length, masked, tokens: kept, traits, words, classes, gaps, entries, flags };
}

/** Findings and placeholders in the order of the text; where both begin with a token, the finding first. */
function opaquesOf(
  { tokenAt }: PreparedText,
  findings: readonly Candidate[],
  placeholders: readonly Opaque[],
): readonly Opaque[] {
  const found = findings.map(({ start, end, type }) => ({ first: tokenAt(start), end, type, start }));
  found.sort((one, other) => one.start - other.start);
  return placeholders.length === 0
    ? found
    : [...found, ...placeholders].sort((one, other) => one.first - other.first);
}

function classOf({ kind, text }: Token): number {
  return kind === 'number' ? NUMBER + Math.min(LONGEST_NUMBER, text.length) : MARK + text.charCodeAt(0);
}

const ENDS: ReadonlySet<number> = new Set([...'.!?'].map((mark) => MARK + mark.charCodeAt(0)));

/** Whether a class is that of a mark that ends a sentence. */
export function endsSentence(of: number): boolean {
  return of > MARK && ENDS.has(of);
}
