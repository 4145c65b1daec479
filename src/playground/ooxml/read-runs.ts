import type { Mark, Node } from 'prosemirror-model';
import { marks, nodes, schema } from '../model/schema';
import { descendant, type Element, element, elements, textOf } from './markup';
import type { Reading } from './reading';
import { runMarks } from './runs';

export interface FieldState {
  depth: number;
  instruction: string;
  result: string;
  inResult: boolean;
  marks: readonly Mark[];
}

const revisionMark = (child: Element, kind: 'ins' | 'del'): Mark =>
  marks[kind].create({ author: child.attributes['w:author'] ?? '', date: child.attributes['w:date'] ?? '' });

export function readRuns(
  reading: Reading,
  children: readonly (Element | string)[],
  format: readonly Mark[],
  out: Node[],
  start: number,
  field: FieldState,
): void {
  const size = () => out.reduce((sum, node) => sum + node.nodeSize, 0);
  const into = (child: Element, more: readonly Mark[]) =>
    readRuns(
      reading,
      child.children,
      more.reduce((set, mark) => mark.addToSet(set), format),
      out,
      start,
      field,
    );
  for (const child of children) {
    if (typeof child === 'string') continue;
    switch (child.name) {
      case 'w:r':
        readRun(reading, child, format, out, field);
        break;
      case 'w:ins':
      case 'w:del':
        into(child, [revisionMark(child, child.name === 'w:ins' ? 'ins' : 'del')]);
        break;
      case 'w:hyperlink': {
        const anchor = child.attributes['w:anchor'];
        const href = anchor ? `#${anchor}` : reading.relationships.get(child.attributes['r:id'] ?? '');
        into(child, href === undefined ? [] : [marks.link.create({ href })]);
        break;
      }
      case 'w:fldSimple': {
        const instruction = child.attributes['w:instr'] ?? '';
        out.push(nodes.field.create({ instruction, result: textOf(child), simple: true }, null, format));
        break;
      }
      case 'w:sdt': {
        const from = start + size();
        readRuns(reading, element(child, 'w:sdtContent')?.children ?? [], format, out, start, field);
        reading.controls.push({ control: child, from, to: start + size() });
        break;
      }
      case 'w:smartTag':
        into(child, []);
        break;
      default:
        break;
    }
  }
}

function readRun(
  reading: Reading,
  run: Element,
  outer: readonly Mark[],
  out: Node[],
  field: FieldState,
): void {
  const own = runMarks(element(run, 'w:rPr'), (id) => reading.styleKeys.get(id));
  const format = own.reduce((set, mark) => mark.addToSet(set), outer);
  const push = (node: Node) => {
    if (field.depth > 0 && node.isText) {
      if (field.inResult) field.result += node.text ?? '';
    } else out.push(node);
  };
  for (const child of elements(run)) {
    const { attributes } = child;
    switch (child.name) {
      case 'w:t':
      case 'w:delText':
        if (textOf(child) !== '') push(schema.text(textOf(child), format));
        break;
      case 'w:tab':
        push(schema.text('\t', format));
        break;
      case 'w:noBreakHyphen':
        push(schema.text('\u2011', format));
        break;
      case 'w:br':
      case 'w:cr':
        push(
          nodes.line_break.create({ kind: attributes['w:type'] === 'page' ? 'Page' : 'Line' }, null, format),
        );
        break;
      case 'w:sym':
        push(
          nodes.symbol.create(
            { font: attributes['w:font'] ?? '', code: attributes['w:char'] ?? '' },
            null,
            format,
          ),
        );
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        push(
          readNote(
            reading,
            child.name === 'w:footnoteReference' ? 'Footnote' : 'Endnote',
            attributes['w:id'] ?? '',
            format,
          ),
        );
        break;
      case 'w:instrText':
        field.instruction += textOf(child);
        break;
      case 'w:fldChar':
        readFieldChar(attributes['w:fldCharType'] ?? '', field, format, out);
        break;
      case 'w:drawing':
        push(readPicture(reading, child, format));
        break;
      default:
        break;
    }
  }
}

function readFieldChar(type: string, field: FieldState, format: readonly Mark[], out: Node[]): void {
  if (type === 'begin') {
    field.depth += 1;
    if (field.depth === 1)
      Object.assign(field, { instruction: '', result: '', inResult: false, marks: format });
  } else if (type === 'separate') field.inResult = true;
  else if (type === 'end') {
    field.depth -= 1;
    if (field.depth > 0) return;
    const { instruction, result } = field;
    out.push(nodes.field.create({ instruction, result, simple: false }, null, field.marks));
  }
}

/** A note that the document still holds keeps its text flow; else it is made from the package. */
function readNote(reading: Reading, kind: 'Footnote' | 'Endnote', id: string, format: readonly Mark[]): Node {
  const name = `${kind.toLowerCase()}s`;
  const root = element(reading.parts.get(`/word/${name}.xml`), `w:${name}`);
  const found =
    root && elements(root, `w:${kind.toLowerCase()}`).find((each) => each.attributes['w:id'] === id);
  const blocks = found ? reading.blocksOf({ ...reading, controls: [] }, found.children) : [];
  const doc = nodes.doc.create(
    null,
    blocks.length > 0 ? blocks : nodes.paragraph.create({ style: `${kind}Text` }),
  );
  const note = reading.document.addNote(kind, doc);
  return nodes.note.create({ id: note.id, kind }, null, format);
}

function readPicture(reading: Reading, drawing: Element, format: readonly Mark[]): Node {
  const target = reading.relationships.get(descendant(drawing, 'a:blip')?.attributes['r:embed'] ?? '') ?? '';
  const extent = descendant(drawing, 'wp:extent')?.attributes ?? {};
  const names = descendant(drawing, 'wp:docPr')?.attributes ?? {};
  return nodes.picture.create(
    {
      data: reading.binaries.get(`/word/${target}`) ?? '',
      title: names.title ?? '',
      description: names.descr ?? '',
      width: Number(extent.cx ?? 0) / 12700,
      height: Number(extent.cy ?? 0) / 12700,
    },
    null,
    format,
  );
}
