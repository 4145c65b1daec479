import { diffArrays } from 'diff';
import { type Guard, guarded } from './guard';

/** Replaces `start` to `end` (UTF-16, end exclusive) by `text`; edits of one text never overlap. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface WordDiff {
  /** In order of their places. */
  readonly edits: readonly TextEdit[];
  /** Part of the words that changed, 0 to 1. */
  readonly changed: number;
}

const TOKEN = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}_]+|\s+|./gsu;
const WORD = /^[\p{L}\p{M}\p{N}_]/u;

function tokens(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** Words of a text, for counting and comparing. */
export function words(text: string): readonly string[] {
  return tokens(text).filter((token) => WORD.test(token));
}

const isSpace = (text: string) => text !== '' && text.trim() === '';

/**
 * The small edits that turn `before` into `after`. White space counts as equal whatever its kind, so
 * that line breaks and protected spaces of the document stay, and is left alone at both ends.
 */
export function wordDiff(before: string, after: string, guards: readonly Guard[] = []): WordDiff {
  const oldTokens = tokens(before);
  const newTokens = tokens(after);
  const key = (token: string) => (isSpace(token) ? ' ' : token);
  const edits: TextEdit[] = [];
  let oldIndex = 0;
  let newIndex = 0;
  let position = 0;
  let removed = 0;
  let added = 0;
  for (const change of diffArrays(oldTokens.map(key), newTokens.map(key))) {
    const count = change.count;
    const wordCount = change.value.filter((token) => WORD.test(token)).length;
    if (change.added) {
      edits.push({
        start: position,
        end: position,
        text: newTokens.slice(newIndex, newIndex + count).join(''),
      });
      newIndex += count;
      added += wordCount;
      continue;
    }
    const length = oldTokens.slice(oldIndex, oldIndex + count).join('').length;
    oldIndex += count;
    if (change.removed) {
      edits.push({ start: position, end: position + length, text: '' });
      removed += wordCount;
    } else newIndex += count;
    position += length;
  }
  const kept = merge(edits, before, guards)
    .map((edit) => withNeighbouringSpace(edit, before, guards))
    .filter((edit) => !isOuterSpace(edit, before));
  const most = Math.max(words(before).length, words(after).length);
  const changed = most === 0 ? Number(kept.length > 0) : Math.max(removed, added) / most;
  return { edits: withoutOverlap(kept), changed };
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

/** Joins edits that touch or have no word between them, so that a reader sees one change. */
function merge(edits: readonly TextEdit[], before: string, guards: readonly Guard[]): TextEdit[] {
  const merged: TextEdit[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    const between = last && before.slice(last.end, edit.start);
    if (last && between !== undefined && (between === '' || isSpace(between))) {
      const joined = { start: last.start, end: edit.end, text: last.text + between + edit.text };
      const harmless = between === '' || (last.end > last.start && edit.end > edit.start);
      if (harmless && (between === '' || !guards.some((guard) => guarded(joined, guard)))) {
        merged[merged.length - 1] = joined;
        continue;
      }
    }
    merged.push(edit);
  }
  return merged;
}

/**
 * Word for the Mac misplaces a space that is inserted at the border of a run while tracking
 * (office-js #6544): an insertion takes the neighbouring space along.
 */
function withNeighbouringSpace(edit: TextEdit, before: string, guards: readonly Guard[]): TextEdit {
  if (edit.start !== edit.end) return edit;
  const left = before.slice(0, edit.start).match(/\s+$/u)?.[0];
  const right = before.slice(edit.end).match(/^\s+/u)?.[0];
  const candidates: TextEdit[] = [];
  if (left) candidates.push({ start: edit.start - left.length, end: edit.end, text: left + edit.text });
  if (right) candidates.push({ start: edit.start, end: edit.end + right.length, text: edit.text + right });
  return candidates.find((wide) => !guards.some((guard) => guarded(wide, guard))) ?? edit;
}

/** Two insertions can take the same space; the second then keeps to its place. */
function withoutOverlap(edits: readonly TextEdit[]): TextEdit[] {
  const apart: TextEdit[] = [];
  for (const edit of edits) {
    const last = apart.at(-1);
    if (last && edit.start < last.end) {
      const shared = last.end - edit.start;
      apart.push({ start: last.end, end: edit.end, text: edit.text.slice(shared) });
    } else apart.push(edit);
  }
  return apart;
}

function isOuterSpace(edit: TextEdit, before: string): boolean {
  const removed = before.slice(edit.start, edit.end);
  const atEnd = edit.start === 0 || edit.end === before.length;
  return atEnd && removed.trim() === '' && edit.text.trim() === '';
}
