import type { Token } from '../text';
import { LABEL_WORDS } from './label-words';

/**
 * What a label announces. `number` is a compound of "…nummer" or "…-Nr." that the list doesn't know, as "…bescheid" and
 * other papers are a `thing`.
 */
export type LabelKind = keyof typeof LABEL_WORDS | 'number';

const MAX_WORDS = 5;
/** The words of more than one label begin so; by itself it is none. */
const PREFIX: readonly LabelKind[] = [];
const NUMBER: readonly LabelKind[] = ['number'];
const THING: readonly LabelKind[] = ['thing'];
let words: ReadonlyMap<string, readonly LabelKind[]> | undefined;

/** The longest label that begins with a token, and the index of its last token. */
export function longestLabel(
  tokens: readonly Token[],
  index: number,
): { readonly kinds: readonly LabelKind[]; readonly last: number } | undefined {
  words ??= readWords();
  let key = tokens[index]!.lower;
  let kinds = BEGINNINGS[beginningOf(key)] === 1 ? words.get(key) : undefined;
  let best: readonly LabelKind[] | undefined;
  let last = index;
  for (let at = index, count = 1; kinds; count++) {
    if (kinds !== PREFIX) {
      best = kinds;
      last = at;
    }
    at = count < MAX_WORDS ? nextWord(tokens, at) : -1;
    if (at === -1) break;
    key += tokens[at]!.lower;
    kinds = words.get(key);
  }
  if (best) return { kinds: best, last };
  return compound(tokens, index);
}

/** The next word of the same label: "Kunden" - "Nr", "St" . - "Nr", "Ihr" "Zeichen". */
function nextWord(tokens: readonly Token[], index: number): number {
  for (let at = index + 1; at <= index + 3; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return -1;
    if (token.kind === 'word') return token.gap === 'line' && at === index + 1 ? -1 : at;
    if (token.gap === 'line' || !/^[.\-/]$/.test(token.text)) return -1;
  }
  return -1;
}

/** "Beitragsnummer", "Beitrags-Nr", "Bußgeldbescheid", "Schülerfahrkarte": numbers and papers that nobody listed. */
function compound(tokens: readonly Token[], index: number) {
  const { lower } = tokens[index]!;
  const { length } = lower;
  if (length > 7) {
    switch (lower.charCodeAt(length - 1)) {
      case 0x72: // r
        if (lower.endsWith('nummer')) return { kinds: NUMBER, last: index };
        break;
      case 0x6e: // n
        if (lower.endsWith('nummern')) return { kinds: NUMBER, last: index };
        break;
      case 0x64: // d
        if (lower.endsWith('bescheid')) return { kinds: THING, last: index };
        break;
      case 0x67: // g
        if (lower.endsWith('rechnung') || lower.endsWith('vertrag')) return { kinds: THING, last: index };
        break;
      case 0x65: // e
        if (lower.endsWith('karte') || lower.endsWith('police')) return { kinds: THING, last: index };
    }
  }
  const hyphen = tokens[index + 1];
  if (length < 3 || hyphen?.text !== '-' || hyphen.gap !== 'none') return undefined;
  const after = tokens[index + 2];
  return after?.gap === 'none' && (after.lower === 'nr' || after.lower === 'nummer')
    ? { kinds: NUMBER, last: index + 2 }
    : undefined;
}

/** Which first three letters some label has, so that most words of a text are looked up nowhere. */
const BEGINNINGS = new Uint8Array(1 << 15);

function beginningOf(word: string): number {
  return ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31);
}

function readWords(): Map<string, readonly LabelKind[]> {
  const read = new Map<string, readonly LabelKind[]>();
  for (const [kind, list] of Object.entries(LABEL_WORDS) as [LabelKind, string][]) {
    for (const word of list.trim().split(/\s+/).flatMap(spellings)) {
      const kinds = read.get(word);
      if (!kinds?.includes(kind)) read.set(word, [...(kinds ?? []), kind]);
    }
  }
  for (const word of [...read.keys()]) {
    for (let length = 1; length < word.length; length++) {
      const prefix = word.slice(0, length);
      if (!read.has(prefix)) read.set(prefix, PREFIX);
    }
  }
  for (const word of read.keys()) BEGINNINGS[beginningOf(word)] = 1;
  return read;
}

function spellings(word: string): string[] {
  const numbered = word.endsWith('#')
    ? ['nummer', 'nummern', 'nr'].map((ending) => word.slice(0, -1) + ending)
    : [word];
  return numbered.flatMap((one) => {
    const plain = one.replace(
      /[äöüß]/g,
      (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter,
    );
    return plain === one ? [one] : [one, plain];
  });
}
