import type { Node } from 'prosemirror-model';
import type { Block, TextBlock } from '../../../../src/core/content/block';
import type { Host } from '../../../../src/pane/hosts/host';
import { createWordHost } from '../../../../src/pane/hosts/word';
import { allParagraphs } from '../../../../src/playground/model/blocks';
import type { WordDocument } from '../../../../src/playground/model/document';
import { marks } from '../../../../src/playground/model/schema';
import type { Story } from '../../../../src/playground/model/story';
import type { Fault, Switches } from '../../../../src/playground/protocol/switches';
import { documentOf } from '../../../playground/build';
import { playWord } from '../../../playground/word-js';

export interface Played {
  readonly host: Host;
  readonly document: WordDocument;
  /** Calls of `context.sync()` that said something, since the last count. */
  syncs(): number;
  /** The next batch that calls the method fails behind this many calls of it, once. */
  failAfter(method: string, calls: number): void;
}

/** The real word-web-16.00.js over a played document. */
export function play(
  document: WordDocument | readonly (Node | string)[],
  options: { readonly wordapi?: string; readonly faults?: readonly Fault[] } = {},
): Played {
  const made = 'body' in document ? document : documentOf(...document);
  const switches: Partial<Switches> = {
    ...(options.wordapi ? { wordapi: options.wordapi } : {}),
    faults: new Set(options.faults),
  };
  const word = playWord(made, switches);
  // `Word.run` ends with a batch that forgets its objects; that is no call of ours.

  const own = () =>
    word.traffic.filter(({ Actions }) =>
      Actions.some(({ ActionType, Name }) => ActionType !== 1 && Name !== '_RemoveReference'),
    ).length;
  let seen = 0;
  let failure: { readonly method: string; readonly calls: number } | undefined;
  const execute = word.execute.bind(word);
  word.execute = (batch) => {
    const { method, calls } = failure ?? { method: '', calls: 0 };
    const places = Object.values(batch.ObjectPaths).filter(({ Name }) => Name === method);
    if (!failure || places.length <= calls) return execute(batch);
    failure = undefined;
    const ids = new Set(places.slice(calls).map(({ Id }) => Id));
    const end = batch.Actions.findIndex(({ ObjectPathId }) => ids.has(ObjectPathId));
    execute({ ...batch, Actions: batch.Actions.slice(0, end) });
    return {
      Results: [],
      Error: { Code: 'GeneralException', Message: '', Location: '', ActionIndex: end, HttpStatusCode: 500 },
    };
  };
  return {
    host: createWordHost(),
    document: made,
    syncs() {
      const count = own() - seen;
      seen = own();
      return count;
    },
    failAfter(method, calls) {
      failure = { method, calls };
    },
  };
}

/** What the reader sees, paragraph by paragraph: without deletions and hidden text. */
export function visible(story: Story): string[] {
  return allParagraphs(story.doc).map(({ node }) => {
    let text = '';
    node.forEach((child) => {
      const gone = [marks.del, marks.hidden].some((mark) => mark.isInSet(child.marks));
      if (child.isText && !gone) text += child.text;
      else if (child.type.name === 'field' && !gone) text += child.attrs.result;
    });
    return text;
  });
}

export const styles = (story: Story) =>
  allParagraphs(story.doc).map(({ node }) => node.attrs.style as string);

/** Places of a text in the body, for selecting it. */
export function select(document: WordDocument, from: string, to = from): void {
  let start = -1;
  let end = -1;
  for (const { node, pos } of allParagraphs(document.body.doc)) {
    let text = '';
    const places: number[] = [];
    node.forEach((child, offset) => {
      for (let index = 0; index < child.nodeSize; index += 1) {
        text += child.isText ? child.text![index] : '\ufffc';
        places.push(pos + 1 + offset + index);
      }
    });
    const first = text.indexOf(from);
    if (start < 0 && first >= 0) start = places[first]!;
    const last = text.indexOf(to);
    if (end < 0 && start >= 0 && last >= 0) end = places[last + to.length - 1]! + 1;
  }
  if (start < 0 || end < 0) throw new Error(`not in the document: ${from} … ${to}`);
  document.select(document.body, start, end);
}

export const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', inlines: [{ text }] });
export const heading = (text: string, level: 1 | 2 = 1): TextBlock => ({
  kind: 'heading',
  level,
  inlines: [{ text }],
});
export const item = (text: string, ordered = false, level = 0): TextBlock => ({
  kind: 'item',
  ordered,
  level,
  inlines: [{ text }],
});
export const tableOf = (...rows: string[][]): Block => ({
  kind: 'table',
  rows: rows.map((row) => row.map((text) => [{ text }])),
});
