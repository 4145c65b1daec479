import { expression } from '../expression';
import type { MailLine } from '../mail';

const WORD_CHARACTER = expression(String.raw`[\p{L}\p{N}]`, 'u');

/** Longer lines are prose whatever stands at their end; no rule looks farther. */
const REACH = 1000;

/** A line as the rules of the splitting look at it. */
export interface ReadLine {
  /** One kind of space, nothing invisible, trimmed, at most a thousand characters. */
  readonly text: string;
  readonly depth: number;
  readonly mark?: MailLine['mark'];
}

export function readLine({ text, quote, mark }: MailLine): ReadLine {
  const cut = text.length > REACH ? text.slice(0, REACH) : text;
  return { text: plain(cut), depth: quote, ...(mark && { mark }) };
}

function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .trim();
}

/** Index of the first line from `at` on that shows something, at most `reach` lines away; the end without one. */
export function nextShown(lines: readonly ReadLine[], at: number, reach = lines.length): number {
  const stop = Math.min(lines.length, at + reach);
  for (let index = at; index < stop; index++) if (lines[index]!.text !== '') return index;
  return lines.length;
}

export function hasWords(text: string): boolean {
  return WORD_CHARACTER.test(text);
}
