import { normalize } from '../normalize';
import type { Mapping } from './mapping';
import { findPlaceholders, KIND_LETTERS, LONGEST } from './placeholder';
import { restoreSegments } from './restore-answer';

/** Restores an answer while it streams. */
export interface StreamRestorer {
  /** Takes the next piece and gives what can be shown now: never half a placeholder. */
  push(chunk: string): string;
  /** Gives what was held back. */
  flush(): string;
}

export function createStreamRestorer(mapping: Mapping): StreamRestorer {
  let held = '';
  // What a word that began before `held` is known by: a placeholder without brackets can't begin inside it.
  let before = '';
  const release = (upTo: number): string => {
    const { segments } = restoreSegments(before + held, mapping, before.length + upTo);
    const shown = segments.map(({ text }) => text).join('');
    const shownBefore = before.length;
    before = wordMark(held.slice(0, upTo), before);
    held = held.slice(upTo);
    return shown.slice(shownBefore);
  };
  return {
    push(chunk) {
      held += chunk;
      return release(settledEnd(held));
    },
    flush: () => release(held.length),
  };
}

/** A letter where the text ends inside a word, or with a bracket or an escape that has come to nothing. */
function wordMark(text: string, before: string): string {
  const visible = normalize(text).text;
  if (visible === '') return before;
  return /[\p{L}\p{N}_\\[【]$/u.test(visible) ? 'x' : '';
}

/** How many characters at the end decide whether a placeholder before them has ended: `'s`, `.2`, `\]`, `}`. */
const DECIDING = 4;

/** What may become a placeholder without brackets: `PERS`, `PERSON_`, `PERSON_1_`, `PERSON\_1.2'`. */
const BEGUN = /(?:^|[^\p{L}\p{N}_\\[【])([A-Z][A-Z_\\]{0,40})(?:\d{1,6}(?:\\?[._]?\d{0,3}(?:['’]?s?))?)?$/u;

/** Up to where a text can no longer change its meaning, whatever follows. */
export function settledEnd(original: string): number {
  const from = Math.max(0, original.length - 2 * LONGEST);
  const tail = original.slice(from);
  const { text: read, starts } = normalize(tail);
  const place = (at: number): number => (at < read.length ? (starts?.[at] ?? at) : tail.length);
  // An entity may still become any character, or none; one that is read without its semicolon may still get it.
  const text = read.replace(/&[#\w]{0,7}$/, '');
  let settled = Math.min(
    tail.length - (/(?:[\ud800-\udbff\r]|&[#\w]{0,8})$/.exec(tail)?.[0].length ?? 0),
    place(text.length - (/\\{1,2}$/.exec(text)?.[0].length ?? 0)),
    place(openBracket(text)),
    place(begunWord(text)),
  );
  const found = findPlaceholders(tail);
  for (const { start, end, endOfEnding } of found) {
    const rest = normalize(tail.slice(end)).text;
    if (rest.length < DECIDING && !/^[\s,;:!?)]/.test(rest)) settled = Math.min(settled, start);
    if (start < settled && settled < endOfEnding) settled = start;
  }
  return from + settled;
}

/** Where a bracket stands open that may still become a placeholder. */
function openBracket(text: string): number {
  const least = Math.max(0, text.length - LONGEST);
  for (let at = text.length - 1; at >= least; at--) {
    const char = text[at] ?? '';
    if (/[\]】}>]/.test(char)) break;
    if (!/[[【{<]/.test(char)) continue;
    const letters = text
      .slice(at + 1)
      .replace(/[^A-Za-z]/g, '')
      .toUpperCase();
    if (!KIND_LETTERS.some((kind) => kind.startsWith(letters) || letters.startsWith(kind))) break;
    while (at > 0 && /[\\{]/.test(text[at - 1] ?? '')) at--;
    return at;
  }
  return text.length;
}

function begunWord(text: string): number {
  const word = BEGUN.exec(text.slice(-LONGEST))?.[1];
  const letters = word?.replace(/[_\\]/g, '') ?? '';
  if (word === undefined || !KIND_LETTERS.some((kind) => kind.startsWith(letters))) return text.length;
  return text.lastIndexOf(word);
}
