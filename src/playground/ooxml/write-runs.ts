import type { Mark, Node } from 'prosemirror-model';
import { marks, nodes, type Revision } from '../model/schema';
import { styleOf } from '../model/styles';
import { encode } from './markup';
import { runProperties } from './runs';
import { link, revisionXml, type Writing } from './writing';

export function writeRun(writing: Writing, node: Node): string {
  const isDeleted = marks.del.isInSet(node.marks);
  for (const mark of node.marks)
    if (mark.type === marks.characterStyle) writing.styles.add(String(mark.attrs.value));
  const properties = runProperties(node.marks);
  const run = (inner: string) => `<w:r>${properties}${inner}</w:r>`;
  let xml: string;
  if (node.isText) {
    const tag = isDeleted ? 'w:delText' : 'w:t';
    const pieces = (node.text ?? '').split(/(\t)/).filter((piece) => piece !== '');
    xml = run(
      pieces
        .map((piece) =>
          piece === '\t' ? '<w:tab/>' : `<${tag} xml:space="preserve">${encode(piece)}</${tag}>`,
        )
        .join(''),
    );
  } else xml = writeAtom(writing, node, run);
  const href = (marks.link.isInSet(node.marks) as Mark | undefined)?.attrs.href;
  if (href !== undefined) {
    const target = String(href);
    xml = target.startsWith('#')
      ? `<w:hyperlink w:anchor="${encode(target.slice(1))}">${xml}</w:hyperlink>`
      : `<w:hyperlink r:id="${link(writing, 'hyperlink', target, true)}">${xml}</w:hyperlink>`;
  }
  for (const kind of ['del', 'ins'] as const) {
    const mark = marks[kind].isInSet(node.marks);
    if (mark) xml = revisionXml(`w:${kind}`, mark.attrs as Revision, writing.nextId++, xml);
  }
  return xml;
}

function writeAtom(writing: Writing, node: Node, run: (inner: string) => string): string {
  const { attrs } = node;
  switch (node.type) {
    case nodes.line_break:
      return run(attrs.kind === 'Page' ? '<w:br w:type="page"/>' : '<w:br/>');
    case nodes.symbol:
      return run(`<w:sym w:font="${encode(attrs.font)}" w:char="${encode(attrs.code)}"/>`);
    case nodes.note: {
      writing.notes.add(attrs.id);
      const kind = attrs.kind === 'Footnote' ? 'footnote' : 'endnote';
      const style = styleOf(`${attrs.kind}Reference`);
      writing.styles.add(style.key);
      return `<w:r><w:rPr><w:rStyle w:val="${style.id}"/></w:rPr><w:${kind}Reference w:id="${attrs.id}"/></w:r>`;
    }
    case nodes.field: {
      const result = run(`<w:t xml:space="preserve">${encode(attrs.result)}</w:t>`);
      if (attrs.simple) return `<w:fldSimple w:instr="${encode(attrs.instruction)}">${result}</w:fldSimple>`;
      const char = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
      const instruction = run(`<w:instrText xml:space="preserve">${encode(attrs.instruction)}</w:instrText>`);
      return `${char('begin')}${instruction}${char('separate')}${result}${char('end')}`;
    }
    case nodes.picture:
      return run(pictureXml(writing, attrs));
    default:
      return '';
  }
}

function pictureXml(writing: Writing, attrs: Node['attrs']): string {
  const name = `image${writing.media.length + 1}.png`;
  writing.media.push(
    `<pkg:part pkg:name="/word/media/${name}" pkg:contentType="image/png" pkg:compression="store"><pkg:binaryData>${attrs.data}</pkg:binaryData></pkg:part>`,
  );
  const id = link(writing, 'image', `media/${name}`);
  const size = `cx="${attrs.width * 12700}" cy="${attrs.height * 12700}"`;
  return [
    `<w:drawing><wp:inline><wp:extent ${size}/>`,
    `<wp:docPr id="${writing.nextId++}" name="${name}" descr="${encode(attrs.description)}" title="${encode(attrs.title)}"/>`,
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill>',
    `<a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`,
  ].join('');
}
