import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

/** Who changed something under change tracking, and when (ISO 8601). */
export interface Revision {
  readonly kind: 'ins' | 'del';
  readonly author: string;
  readonly date: string;
}

export type Alignment = 'Left' | 'Centered' | 'Right' | 'Justified';

/** Attributes of the paragraph node; lengths in points. */
export interface ParagraphAttrs {
  /** Key of a built-in style (`Heading1`) or the name of a style of the document's own. */
  readonly style: string;
  readonly alignment: Alignment;
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly rightIndent: number;
  readonly lineSpacing: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly outlineLevel: number;
  /** As in Word, list membership is a property of the paragraph: numbering id and level from 0. */
  readonly list: { readonly id: number; readonly level: number } | null;
  /** Revision of the paragraph mark, not of the text. */
  readonly mark: Revision | null;
  /** Id of the section that ends with this paragraph. */
  readonly section: string | null;
}

export const plainParagraph: ParagraphAttrs = {
  style: 'Normal',
  alignment: 'Left',
  firstLineIndent: 0,
  leftIndent: 0,
  rightIndent: 0,
  lineSpacing: 12,
  spaceBefore: 0,
  spaceAfter: 8,
  outlineLevel: 10,
  list: null,
  mark: null,
  section: null,
};

const attributes = (defaults: object) =>
  Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, { default: value }]));

const tables = tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} });

/** How a node is drawn stands in page/view.ts; here it is named only, so that copying keeps attributes. */
const inlineAtom = (name: string, defaults: object): NodeSpec => ({
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  attrs: attributes(defaults),
  toDOM: (node) => ['span', { 'data-node': name, 'data-attrs': JSON.stringify(node.attrs) }],
  parseDOM: [{ tag: `span[data-node="${name}"]`, getAttrs: (dom) => JSON.parse(dom.dataset.attrs ?? '{}') }],
});

const valueMark = (name: string, css: (value: string) => string): MarkSpec => ({
  attrs: { value: {} },
  toDOM: (mark) => ['span', { 'data-mark': name, style: css(String(mark.attrs.value)) }, 0],
});

const switchMark = (tag: string, off: string): MarkSpec => ({
  attrs: { on: { default: true } },
  toDOM: (mark) => (mark.attrs.on ? [tag, 0] : ['span', { style: off }, 0]),
  parseDOM: [{ tag }],
});

const revisionMark = (tag: string, title: string): MarkSpec => ({
  attrs: { author: { default: '' }, date: { default: '' } },
  inclusive: false,
  excludes: '',
  toDOM: (mark) => [tag, { class: 'revision', title: `${title} von ${mark.attrs.author}` }, 0],
  parseDOM: [{ tag }],
});

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'inline*',
      attrs: attributes(plainParagraph),
      toDOM: () => ['p', 0],
      parseDOM: [{ tag: 'p' }],
    },
    ...tables,
    table: {
      ...tables.table,
      attrs: attributes({ style: 'TableGrid', headerRowCount: 0, alignment: 'Left', mark: null, look: {} }),
    },
    text: { group: 'inline' },
    line_break: {
      group: 'inline',
      inline: true,
      attrs: attributes({ kind: 'Line' }),
      selectable: false,
      toDOM: (node) => ['br', { 'data-kind': node.attrs.kind }],
      parseDOM: [{ tag: 'br', getAttrs: (dom) => ({ kind: dom.dataset.kind ?? 'Line' }) }],
    },
    note: inlineAtom('note', { id: 0, kind: 'Footnote' }),
    field: inlineAtom('field', { instruction: '', result: '', simple: false }),
    picture: inlineAtom('picture', {
      data: '',
      title: '',
      description: '',
      width: 100,
      height: 100,
      href: '',
    }),
    symbol: inlineAtom('symbol', { font: 'Wingdings', code: 'F0FC' }),
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      toDOM: (mark) => ['a', { href: mark.attrs.href, rel: 'noreferrer' }, 0],
      parseDOM: [{ tag: 'a[href]', getAttrs: (dom) => ({ href: dom.getAttribute('href') }) }],
    },
    characterStyle: valueMark('style', () => ''),
    bold: switchMark('strong', 'font-weight:normal'),
    italic: switchMark('em', 'font-style:normal'),
    underline: valueMark('underline', (value) => (value === 'None' ? '' : 'text-decoration:underline')),
    strike: switchMark('s', 'text-decoration:none'),
    color: valueMark('color', (value) => `color:${value}`),
    highlight: valueMark('highlight', (value) => `background:${value}`),
    font: valueMark('font', (value) => `font-family:"${value.replaceAll('"', '')}",sans-serif`),
    size: valueMark('size', (value) => `font-size:${Number(value)}pt`),
    vertical: valueMark('vertical', (value) => `vertical-align:${value};font-size:75%`),
    hidden: { toDOM: () => ['span', { class: 'hidden-text', title: 'Ausgeblendeter Text' }, 0] },
    ins: revisionMark('ins', 'Eingefügt'),
    del: revisionMark('del', 'Gelöscht'),
  },
});

export const nodes = schema.nodes;
export const marks = schema.marks;
