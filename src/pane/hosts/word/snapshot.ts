import { align } from '../../../core/content/align';
import { parsePackage } from './ooxml/package';
import type { OoxmlParagraph } from './ooxml/paragraph';
import { readParagraphs } from './ooxml/read-paragraphs';

/** A range as Word's objects and its OOXML show it. */
export interface Snapshot {
  /** From the OOXML: what decides about texts, since objects show deletions and hidden text. */
  readonly paragraphs: readonly OoxmlParagraph[];
  /** Word's object for each of `paragraphs`; undefined where none fits. */
  readonly objects: readonly (Word.Paragraph | undefined)[];
  readonly all: readonly Word.Paragraph[];
  readonly ooxml: string;
}

const PROPERTIES = 'items/text,items/style,items/styleBuiltIn,items/isListItem,items/tableNestingLevel';

/** Asks for a snapshot; the function that it gives reads it after the next `sync`. */
export function requestSnapshot(range: Word.Range | Word.Body): () => Snapshot {
  const collection = range.paragraphs;
  collection.load(PROPERTIES);
  const ooxml = range.getOoxml();
  return () => {
    const all = collection.items;
    const paragraphs = withoutAddedEnd(readParagraphs(parsePackage(ooxml.value)), all.length);
    return { paragraphs, objects: matchObjects(paragraphs, all), all, ooxml: ooxml.value };
  };
}

/** Word closes the package of a range with an empty paragraph that the document doesn't hold. */
function withoutAddedEnd(paragraphs: readonly OoxmlParagraph[], count: number): readonly OoxmlParagraph[] {
  const added = paragraphs.length > count && paragraphs.at(-1)?.raw === '' && !paragraphs.at(-1)?.fragile;
  return added ? paragraphs.slice(0, -1) : paragraphs;
}

function matchObjects(
  paragraphs: readonly OoxmlParagraph[],
  all: readonly Word.Paragraph[],
): readonly (Word.Paragraph | undefined)[] {
  if (paragraphs.length === all.length) return all;
  const left = paragraphs.map(({ raw }) => letters(raw));
  const right = all.map(({ text }) => letters(text));
  const pairs = align(left, right, (one, other) => (left[one] === right[other] ? 1 : 0));
  const objects: (Word.Paragraph | undefined)[] = paragraphs.map(() => undefined);
  for (const [one, other] of pairs) objects[one] = all[other];
  return objects;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Text as it is compared: kinds of white space count as one, control characters not at all. */
export function comparable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[^\P{C} ]/gu, '')
    .trim();
}
