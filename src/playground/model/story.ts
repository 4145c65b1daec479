import type { Node } from 'prosemirror-model';
import { EditorState, type Plugin, type Transaction } from 'prosemirror-state';
import type { Mappable } from 'prosemirror-transform';
import { nodes, schema } from './schema';

export type StoryKind = 'MainDoc' | 'Header' | 'Footer' | 'Footnote' | 'Endnote';

/** A place in a story that stays where it belongs while the text changes. */
export interface Anchor {
  readonly story: Story;
  /** `range` keeps its text, `start` marks the paragraph or table that begins there. */
  readonly kind: 'range' | 'start';
  from: number;
  to: number;
  /** What the anchor stood for was deleted. */
  gone: boolean;
}

/** One text flow of the document: the body, a header or footer, a note. Owns its state and its anchors. */
export class Story {
  state: EditorState;
  readonly kind: StoryKind;
  private readonly anchors = new Set<Anchor>();
  private readonly listeners = new Set<(transaction: Transaction) => void>();

  constructor(kind: StoryKind, doc?: Node) {
    this.kind = kind;
    this.state = EditorState.create({ schema, doc: doc ?? emptyDoc(kind) });
  }

  get doc(): Node {
    return this.state.doc;
  }

  use(plugins: readonly Plugin[]): void {
    this.state = this.state.reconfigure({ plugins });
  }

  /** Applies the change and whatever the plugins append to it, and moves all anchors along. */
  dispatch(transaction: Transaction): void {
    const { state, transactions } = this.state.applyTransaction(transaction);
    this.state = state;
    for (const each of transactions) {
      if (each.docChanged) moveAll(this.anchors, each);
    }
    for (const each of transactions) for (const listener of this.listeners) listener(each);
  }

  anchor(from: number, to: number, kind: Anchor['kind'] = 'range'): Anchor {
    const anchor: Anchor = { story: this, kind, from, to, gone: false };
    this.anchors.add(anchor);
    return anchor;
  }

  release(anchor: Anchor): void {
    this.anchors.delete(anchor);
  }

  onChange(listener: (transaction: Transaction) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** What lies wholly before or behind the change is not mapped: a long document has thousands of anchors. */
function moveAll(anchors: Iterable<Anchor>, { before, doc, docs, mapping }: Transaction): void {
  let start = Number.POSITIVE_INFINITY;
  let untouched = Number.POSITIVE_INFINITY;
  mapping.maps.forEach((map, step) => {
    map.forEach((from, to) => {
      start = Math.min(start, from);
      untouched = Math.min(untouched, docs[step]!.content.size - to);
    });
  });
  const end = before.content.size - untouched;
  const shift = doc.content.size - before.content.size;
  for (const anchor of anchors) {
    if (anchor.to < start) continue;
    if (anchor.from > end) {
      anchor.from += shift;
      anchor.to += shift;
    } else move(anchor, mapping);
  }
}

function move(anchor: Anchor, mapping: Mappable): void {
  if (anchor.gone) return;
  const point = anchor.kind === 'start' || anchor.from === anchor.to;
  const from = mapping.mapResult(anchor.from, point ? -1 : 1);
  const to = point ? from : mapping.mapResult(anchor.to, -1);
  anchor.gone = anchor.kind === 'start' ? from.deletedAcross : from.deletedAcross && to.deletedAcross;
  anchor.from = from.pos;
  anchor.to = Math.max(from.pos, to.pos);
}

export function emptyDoc(kind: StoryKind): Node {
  const style =
    kind === 'Footer' || kind === 'Header'
      ? kind
      : kind === 'Footnote' || kind === 'Endnote'
        ? `${kind}Text`
        : 'Normal';
  return nodes.doc.create(null, nodes.paragraph.create({ style }));
}
