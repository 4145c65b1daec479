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
  /** Undefined for a finding and a placeholder. */
  readonly tokens: readonly (Token | undefined)[];
  /** Of a word that may be personal data; undefined for all else. */
  readonly traits: readonly (Traits | undefined)[];
  /** A hash of the word; the class where only that counts. */
  readonly words: Int32Array;
  /** What is known of it: kind, way of writing, lists. */
  readonly classes: Int32Array;
  /** What separates it from the piece before. */
  readonly gaps: Uint8Array;
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

interface Opaque {
  readonly end: number;
  readonly type: string;
}

/** @param findings without overlap */
export function viewOf({ text, tokens }: PreparedText, findings: readonly Candidate[]): View {
  const inOrder = [...findings].sort((one, other) => one.start - other.start);
  const kept: (Token | undefined)[] = [];
  const traits: (Traits | undefined)[] = [];
  const words = new Int32Array(tokens.length);
  const classes = new Int32Array(tokens.length);
  const gaps = new Uint8Array(tokens.length);
  let next = 0;
  let length = 0;
  for (let at = 0; at < tokens.length; length++) {
    const token = tokens[at]!;
    gaps[length] = Gap[token.gap];
    while (next < inOrder.length && inOrder[next]!.end <= token.start) next++;
    const opaque = opaqueAt(text, token, inOrder[next]);
    if (opaque) {
      kept.push(undefined);
      traits.push(undefined);
      classes[length] = FOUND + (ROLES[opaque.type] ?? OTHER_ROLE);
      words[length] = classes[length]!;
      while (at < tokens.length && tokens[at]!.start < opaque.end) at++;
    } else {
      const own = token.kind === 'word' ? traitsOf(token) : undefined;
      kept.push(token);
      traits.push(own && !(own.isCommon && token.case === 'lower') ? own : undefined);
      classes[length] = own ? own.lists | CASES[token.case] : classOf(token);
      words[length] = own ? own.hashes[0] : classes[length]!;
      at++;
    }
  }
  return { length, tokens: kept, traits, words, classes, gaps };
}

function opaqueAt(text: string, token: Token, finding: Candidate | undefined): Opaque | undefined {
  if (finding && finding.start < token.end) return finding;
  return token.text === '[' ? placeholderAt(text, token.start) : undefined;
}

function classOf({ kind, text }: Token): number {
  return kind === 'number' ? NUMBER + Math.min(LONGEST_NUMBER, text.length) : MARK + text.charCodeAt(0);
}
