import type { WordDocument } from '../model/document';
import type { Story } from '../model/story';
import { encode } from './markup';
import type { Relationship } from './parts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What the parts of a package share while they are written. */
export interface Writing {
  readonly document: WordDocument;
  readonly story: Story;
  readonly relationships: Relationship[];
  readonly media: string[];
  readonly styles: Set<string>;
  readonly lists: Set<number>;
  readonly notes: Set<number>;
  nextId: number;
}

export const twips = (points: number): number => Math.round(points * 20);

export function start(document: WordDocument, story: Story, shared?: Writing): Writing {
  if (shared) return { ...shared, story };
  return {
    document,
    story,
    relationships: [],
    media: [],
    styles: new Set(),
    lists: new Set(),
    notes: new Set(),
    nextId: 1,
  };
}

export function link(writing: Writing, type: string, target: string, external = false): string {
  const id = `rId${writing.relationships.length + 10}`;
  writing.relationships.push({ id, type, target, external });
  return id;
}

export function revisionXml(
  tag: string,
  { author, date }: { author: string; date: string },
  id: number,
  inner?: string,
): string {
  const attributes = `w:id="${id}" w:author="${encode(author)}" w:date="${encode(date)}"`;
  return inner === undefined ? `<${tag} ${attributes}/>` : `<${tag} ${attributes}>${inner}</${tag}>`;
}
