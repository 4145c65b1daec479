import { nodesOf } from '../model/blocks';
import type { Note, WordDocument } from '../model/document';

/** Notes in the order of their marks in the body. */
export function notesInOrder(document: WordDocument): readonly Note[] {
  const ids = nodesOf(document.body.doc, 'note').map(({ node }) => node.attrs.id);
  return ids.flatMap((id) => document.notes.get(id) ?? []);
}

export const noteNumber = (document: WordDocument, id: number): number =>
  notesInOrder(document).findIndex((note) => note.id === id) + 1;
