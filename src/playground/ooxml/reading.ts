import type { Node } from 'prosemirror-model';
import type { WordDocument } from '../model/document';
import { styleByName } from '../model/styles';
import { OfficeError } from '../protocol/wire';
import { type Element, element, elements, parseMarkup, textOf } from './markup';

export interface Reading {
  readonly document: WordDocument;
  readonly parts: ReadonlyMap<string, Element>;
  readonly binaries: ReadonlyMap<string, string>;
  readonly styleKeys: ReadonlyMap<string, string>;
  readonly relationships: ReadonlyMap<string, string>;
  readonly lists: Map<string, number>;
  readonly controls: { control: Element; from: number; to: number }[];
  /** Blocks of a note, which stand in another part. */
  readonly blocksOf: (reading: Reading, children: Element['children']) => readonly Node[];
}

export function open(ooxml: string, document: WordDocument, blocksOf: Reading['blocksOf']): Reading {
  let root: Element;
  try {
    root = parseMarkup(ooxml, 'xml');
  } catch (error) {
    if (error instanceof SyntaxError) throw new OfficeError('InvalidArgument');
    throw error;
  }
  const parts = new Map<string, Element>();
  const binaries = new Map<string, string>();
  const container = element(root, 'pkg:package') ?? root;
  for (const each of elements(container, 'pkg:part')) {
    const name = each.attributes['pkg:name'] ?? '';
    const data = element(each, 'pkg:xmlData');
    if (data) parts.set(name, data);
    const binary = element(each, 'pkg:binaryData');
    if (binary) binaries.set(name, textOf(binary).replace(/\s/g, ''));
  }
  const styles = element(parts.get('/word/styles.xml'), 'w:styles');
  const styleKeys = new Map<string, string>();
  for (const style of styles ? elements(styles, 'w:style') : []) {
    const name = element(style, 'w:name')?.attributes['w:val'] ?? '';
    styleKeys.set(style.attributes['w:styleId'] ?? '', styleByName(name)?.key ?? name);
  }
  const rels = element(parts.get('/word/_rels/document.xml.rels'), 'Relationships');
  const relationships = new Map(
    (rels ? elements(rels, 'Relationship') : []).map(({ attributes }) => [
      attributes.Id ?? '',
      attributes.Target ?? '',
    ]),
  );
  return { document, parts, binaries, styleKeys, relationships, lists: new Map(), controls: [], blocksOf };
}
