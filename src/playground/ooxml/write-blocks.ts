import type { Node } from 'prosemirror-model';
import { attrsOf } from '../model/blocks';
import type { ContentControl } from '../model/document';
import { nodes, plainParagraph } from '../model/schema';
import { builtInStyles, styleOf } from '../model/styles';
import { encode } from './markup';
import { isBlockControl, openControl } from './write-controls';
import { writeRun } from './write-runs';
import { sectionXml } from './write-sections';
import { type Range, revisionXml, twips, type Writing } from './writing';

const alignments: Readonly<Record<string, string>> = {
  Centered: 'center',
  Right: 'right',
  Justified: 'both',
};

export function writeRange(writing: Writing, range: Range): string {
  const { doc } = writing.story;
  const place = doc.resolve(range.from);
  let depth = place.sharedDepth(range.to);
  while (depth > 0 && ![nodes.doc, nodes.table_cell, nodes.table_header].includes(place.node(depth).type))
    depth--;
  const container = place.node(depth);
  return writeBlocks(writing, container, depth === 0 ? 0 : place.before(depth) + 1, range);
}

/** Blocks of a container; controls over whole paragraphs become `w:sdt` around them. */
function writeBlocks(writing: Writing, container: Node, offset: number, range: Range): string {
  const { document, story } = writing;
  const placed: { node: Node; pos: number }[] = [];
  container.forEach((node, at) => {
    const pos = offset + at;
    if (pos + node.nodeSize > range.from && (pos < range.to || range.from === range.to))
      placed.push({ node, pos });
  });
  const inRange = document.controlsIn(story, range.from, range.to);
  const around = inRange.filter((control) => isBlockControl(control, placed));
  let xml = '';
  for (const [index, { node, pos }] of placed.entries()) {
    const opening = around.filter(
      ({ anchor }) => anchor.from === pos + 1 || (anchor.from > pos && anchor.from < pos + node.nodeSize),
    );
    xml += opening.map(openControl).join('');
    xml +=
      node.type === nodes.table
        ? writeTable(writing, node, pos, range)
        : writeParagraph(writing, node, pos, range, around);
    if (
      index === placed.length - 1 &&
      range.to < pos + node.nodeSize &&
      around.length === 0 &&
      node.type === nodes.table
    )
      continue;
    const closing = around.filter(({ anchor }) => anchor.to >= pos + 1 && anchor.to < pos + node.nodeSize);
    xml += closing.map(() => '</w:sdtContent></w:sdt>').join('');
  }
  return xml;
}

function writeParagraph(
  writing: Writing,
  node: Node,
  pos: number,
  range: Range,
  blockControls: readonly ContentControl[],
): string {
  const from = Math.max(range.from, pos + 1);
  const to = Math.min(range.to, pos + 1 + node.content.size);
  const inner = writing.document
    .controlsIn(writing.story, from, to)
    .filter((control) => !blockControls.includes(control));
  let xml = '';
  const edges = inner.flatMap(({ anchor }) => [anchor.from, anchor.to]);
  const boundary = (at: number) => {
    for (const { anchor } of inner)
      if (anchor.to === at && anchor.from < at) xml += '</w:sdtContent></w:sdt>';
    for (const control of inner) {
      if (control.anchor.from !== at) continue;
      xml += openControl(control);
      if (control.anchor.to === at) xml += '</w:sdtContent></w:sdt>';
    }
  };
  boundary(from);
  node.forEach((child, offset) => {
    const start = pos + 1 + offset;
    const end = start + child.nodeSize;
    if (end <= from || start >= to) return;
    const cuts = [
      Math.max(start, from),
      ...edges
        .filter((edge) => edge > Math.max(start, from) && edge < Math.min(end, to))
        .sort((a, b) => a - b),
      Math.min(end, to),
    ];
    for (const [index, cut] of cuts.entries()) {
      if (index > 0) boundary(cut);
      const next = cuts[index + 1];
      if (next === undefined || next <= cut) continue;
      xml += writeRun(writing, child.isText ? child.cut(cut - start, next - start) : child);
    }
  });
  return `<w:p>${paragraphProperties(writing, node)}${xml}</w:p>`;
}

function paragraphProperties(writing: Writing, node: Node): string {
  const attrs = attrsOf(node);
  writing.styles.add(attrs.style);
  if (attrs.list) writing.lists.add(attrs.list.id);
  const differs = (name: 'spaceBefore' | 'spaceAfter' | 'lineSpacing') =>
    attrs[name] !== plainParagraph[name];
  const spacing = [
    differs('spaceBefore') ? ` w:before="${twips(attrs.spaceBefore)}"` : '',
    differs('spaceAfter') ? ` w:after="${twips(attrs.spaceAfter)}"` : '',
    differs('lineSpacing') ? ` w:line="${twips(attrs.lineSpacing)}" w:lineRule="auto"` : '',
  ].join('');
  const first = attrs.firstLineIndent;
  const indent = [
    attrs.leftIndent ? ` w:left="${twips(attrs.leftIndent)}"` : '',
    attrs.rightIndent ? ` w:right="${twips(attrs.rightIndent)}"` : '',
    first > 0 ? ` w:firstLine="${twips(first)}"` : first < 0 ? ` w:hanging="${twips(-first)}"` : '',
  ].join('');
  const section = writing.document.sections.find(({ id }) => id === attrs.section);
  const inner = [
    attrs.style !== 'Normal' ? `<w:pStyle w:val="${encode(styleOf(attrs.style).id)}"/>` : '',
    attrs.list
      ? `<w:numPr><w:ilvl w:val="${attrs.list.level}"/><w:numId w:val="${attrs.list.id}"/></w:numPr>`
      : '',
    spacing ? `<w:spacing${spacing}/>` : '',
    indent ? `<w:ind${indent}/>` : '',
    alignments[attrs.alignment] ? `<w:jc w:val="${alignments[attrs.alignment]}"/>` : '',
    attrs.mark ? `<w:rPr>${revisionXml(`w:${attrs.mark.kind}`, attrs.mark, writing.nextId++)}</w:rPr>` : '',
    section ? sectionXml(writing, section) : '',
  ].join('');
  return inner === '' ? '' : `<w:pPr>${inner}</w:pPr>`;
}

function writeTable(writing: Writing, table: Node, pos: number, range: Range): string {
  const { style, headerRowCount, mark } = table.attrs;
  const name = builtInStyles.get(style);
  if (name) writing.styles.add(style);
  let rows = '';
  table.forEach((row, rowOffset, index) => {
    const rowPos = pos + 1 + rowOffset;
    if (rowPos + row.nodeSize <= range.from || rowPos >= range.to) return;
    let cells = '';
    row.forEach((cell, cellOffset) => {
      const cellPos = rowPos + 1 + cellOffset;
      const whole = { from: cellPos + 1, to: cellPos + cell.nodeSize - 1 };
      const span = cell.attrs.colspan > 1 ? `<w:gridSpan w:val="${cell.attrs.colspan}"/>` : '';
      cells += `<w:tc><w:tcPr>${span}</w:tcPr>${writeBlocks(writing, cell, cellPos + 1, whole)}</w:tc>`;
    });
    const header = index < headerRowCount ? '<w:tblHeader/>' : '';
    const revised = mark ? revisionXml(`w:${mark.kind}`, mark, writing.nextId++) : '';
    rows += `<w:tr><w:trPr>${header}${revised}</w:trPr>${cells}</w:tr>`;
  });
  const columns = Array.from(
    { length: table.firstChild?.childCount ?? 0 },
    () => '<w:gridCol w:w="2000"/>',
  ).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${encode(styleOf(style).id)}"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>`;
}
