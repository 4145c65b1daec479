import type { TextEdit } from '../../../core/content/word-diff';
import { sameText, searchText } from './search-text';

/** A place in a paragraph as Word's search finds it: the n-th of all places of some words. */
interface Needle {
  readonly words: string;
  /** Which place, from 0. */
  readonly nth: number;
  /** How many places there are. If Word finds another number, its text isn't ours. */
  readonly count: number;
}

type Span =
  | { readonly kind: 'direct'; readonly needle: Needle }
  /** First place of `words` within the place of the needle. */
  | { readonly kind: 'within'; readonly needle: Needle; readonly words: string }
  /** From one place to the end of another; Word searches at most 255 characters. */
  | { readonly kind: 'between'; readonly from: Needle; readonly to: Needle };

export interface PlannedEdit {
  readonly edit: TextEdit;
  readonly span: Span | 'start' | 'end';
  /** The text goes behind what was found and doesn't replace it. */
  readonly append: boolean;
}

const LONGEST = 120;
const WORD = /[\p{L}\p{N}]/u;

/** How each edit of a text is found in Word; undefined where it can't be. */
export function planSearches(text: string, edits: readonly TextEdit[]): readonly (PlannedEdit | undefined)[] {
  return edits.map((edit) => {
    const { start, end } = edit;
    if (start < end) {
      const span = spanOf(text, start, end);
      return span && { edit, span, append: false };
    }
    if (start === text.length) return { edit, span: 'end', append: true };
    if (start === 0) return { edit, span: 'start', append: true };
    const before = /[\p{L}\p{N}]+$|\S$|\s+$/u.exec(text.slice(0, start));
    const span = before && spanOf(text, before.index, start);
    return span ? { edit, span, append: true } : undefined;
  });
}

function spanOf(text: string, start: number, end: number): Span | undefined {
  const words = text.slice(start, end);
  if (words.length > LONGEST) {
    const from = needleAt(text, start, start + LONGEST / 2);
    const to = needleAt(text, end - LONGEST / 2, end);
    return from && to && { kind: 'between', from, to };
  }
  const needle = WORD.test(words) ? needleAt(text, start, end) : undefined;
  if (needle) return { kind: 'direct', needle };
  const left = /[\p{L}\p{N}]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const right = /^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const context = text.slice(start - left, end + right);
  if (context.indexOf(words) !== left || context.length > 2 * LONGEST) return undefined;
  const around = needleAt(text, start - left, end + right);
  return around && { kind: 'within', needle: around, words };
}

/** Counts places as a search does: from the left, without overlap. */
function needleAt(text: string, start: number, end: number): Needle | undefined {
  const words = text.slice(start, end);
  let nth = -1;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (at === start) nth = count;
    count += 1;
  }
  return nth < 0 ? undefined : { words, nth, count };
}

/** Queues the searches; the function that it gives finds the ranges after the next `sync`. */
export function requestRanges(
  target: Word.Paragraph | Word.Range,
  planned: PlannedEdit,
): () => Word.Range | undefined {
  const { span } = planned;
  if (span === 'start') return () => target.getRange('Start');
  if (span === 'end') return () => target.getRange('End');
  if (span.kind === 'between') {
    const from = requestNeedle(target, span.from);
    const to = requestNeedle(target, span.to);
    return () => {
      const first = from();
      const last = to();
      return first && last && first.expandTo(last);
    };
  }
  const found = requestNeedle(target, span.needle);
  if (span.kind === 'direct') return found;
  return () => found()?.search(searchText(span.words), { matchCase: true }).getFirstOrNullObject();
}

function requestNeedle(target: Word.Paragraph | Word.Range, needle: Needle): () => Word.Range | undefined {
  const results = target.search(searchText(needle.words), { matchCase: true });
  results.load('items/text');
  return () => {
    // Word takes straight and curly quotation marks for one another.
    const exact = results.items.filter((item) => sameText(item.text, needle.words));
    return exact.length === needle.count ? exact[needle.nth] : undefined;
  };
}
