import type { DisclosureRules } from '../disclosure/disclosure';
import { firstIndex } from '../first-index';
import type { LabelKind } from '../protocol/ids';
import type { MailLine, MailPart } from './mail';

/** The sentences by which a label is found again. */
export type LabelSentences = Pick<DisclosureRules, 'created' | 'simplified' | 'simplifiedUnchecked'>;

/** A label sentence in lines `from` to `to` (end exclusive). */
export interface FoundLabel {
  readonly kind: LabelKind;
  readonly from: number;
  readonly to: number;
}

/** Neighbouring lines of a mail that its writer wrote. */
export interface OwnLines {
  readonly from: number;
  readonly to: number;
}

/**
 * The label sentences in what the writer of a mail wrote, in order; those in quoted mails don't count. Classes and
 * identifiers don't survive mail programs, so the words alone decide: white space, line breaks, quotation marks,
 * emphasis, capitals and the last stop make no difference, and other words may stand beside the sentence in its line.
 */
export function findLabels(
  lines: readonly MailLine[],
  parts: readonly MailPart[],
  known: LabelSentences,
): readonly FoundLabel[] {
  const sentences = foldedSentences(known);
  return ownLines(parts).flatMap((own) => {
    const { text, lineOf } = foldLines(lines, own);
    const places = sentences.flatMap(({ kind, sentence }) =>
      placesOf(sentence, text).map((start) => ({ kind, start, end: start + sentence.length })),
    );
    return outermost(places).map(({ kind, start, end }) => ({
      kind,
      from: lineOf(start),
      to: lineOf(end - 1) + 1,
    }));
  });
}

/** All that is not quoted; a sentence may run from the text into the signature. */
export function ownLines(parts: readonly MailPart[]): readonly OwnLines[] {
  const runs: { from: number; to: number }[] = [];
  for (const { kind, from, to } of parts) {
    if (kind === 'quote') continue;
    const last = runs[runs.length - 1];
    if (last?.to === from) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}

const SPACE = /\s/;
/** Invisible characters, quotation marks, and the emphasis of plain-text mails. */
const IGNORED = /[\u00ad\u200b-\u200f\u2060\ufeff"'„“”‚‘’«»‹›*_]/;

/** One space between words, and none behind a hyphen: a line may break there. */
function fold(text: string): string {
  const letters: string[] = [];
  let last = ' ';
  for (const letter of text.normalize('NFC').toLowerCase()) {
    if (IGNORED.test(letter)) continue;
    const next = SPACE.test(letter) ? ' ' : letter;
    if (next === ' ' && (last === ' ' || last === '-')) continue;
    letters.push(next);
    last = next;
  }
  return letters.join('').trim();
}

interface Folded {
  readonly text: string;
  lineOf(place: number): number;
}

function foldLines(lines: readonly MailLine[], own: OwnLines): Folded {
  const pieces: string[] = [];
  const starts: number[] = [];
  let length = 0;
  let last = '';
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
    last = piece;
  };
  for (const { text } of lines.slice(own.from, own.to)) {
    const folded = fold(text);
    if (folded !== '' && length > 0 && !last.endsWith('-')) add(' ');
    starts.push(length);
    if (folded !== '') add(folded);
  }
  return {
    text: pieces.join(''),
    lineOf: (place) => own.from + Math.max(0, firstIndex(starts, (start) => start > place) - 1),
  };
}

function foldedSentences(known: LabelSentences): readonly { kind: LabelKind; sentence: string }[] {
  const all: readonly { kind: LabelKind; sentence: string }[] = [
    { kind: 'created', sentence: known.created },
    { kind: 'simplified-unchecked', sentence: known.simplifiedUnchecked },
    { kind: 'simplified', sentence: known.simplified },
  ];
  return all
    .map(({ kind, sentence }) => ({ kind, sentence: fold(sentence).replace(/[.!]$/, '') }))
    .filter(({ sentence }) => sentence !== '');
}

function placesOf(sentence: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + sentence.length))
    if (!isWordAt(text, at - 1) && !isWordAt(text, at + sentence.length)) places.push(at);
  return places;
}

function isWordAt(text: string, place: number): boolean {
  const letter = text.charAt(place);
  return letter.toLowerCase() !== letter.toUpperCase() || /\d/.test(letter);
}

interface Place {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

/** One sentence may begin like another: the longer one counts. */
function outermost(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return sorted.filter(({ end }) => {
    if (end <= reached) return false;
    reached = end;
    return true;
  });
}
