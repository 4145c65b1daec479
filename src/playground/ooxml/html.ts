import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { attrsOf } from '../model/blocks';
import type { WordDocument } from '../model/document';
import { marks, nodes, plainParagraph, schema } from '../model/schema';
import { type Element, elements, encode, parseMarkup } from './markup';

const format: Readonly<Record<string, () => Mark>> = {
  b: () => marks.bold.create(),
  strong: () => marks.bold.create(),
  i: () => marks.italic.create(),
  em: () => marks.italic.create(),
  u: () => marks.underline.create({ value: 'Single' }),
  s: () => marks.strike.create(),
  sup: () => marks.vertical.create({ value: 'super' }),
  sub: () => marks.vertical.create({ value: 'sub' }),
};

/** Reads what letters need of HTML: paragraphs, headings, flat lists, tables, letters, links. */
export function htmlBlocks(html: string, document: WordDocument): readonly Node[] {
  const blocks: Node[] = [];
  let line: Node[] = [];
  let attrs = plainParagraph;
  const flush = (always = false) => {
    if (always || line.some((node) => !node.isText || node.text?.trim() !== ''))
      blocks.push(nodes.paragraph.create(attrs, Fragment.from(trimmed(line))));
    line = [];
  };
  const walk = (parent: Element, set: readonly Mark[]) => {
    for (const child of parent.children) {
      if (typeof child === 'string') {
        const text = child.replace(/[ \t\r\n]+/g, ' ');
        if (text !== '') line.push(schema.text(text, set));
        continue;
      }
      const { name } = child;
      const mark = format[name];
      if (mark) walk(child, mark().addToSet(set));
      else if (name === 'a')
        walk(
          child,
          child.attributes.href ? marks.link.create({ href: child.attributes.href }).addToSet(set) : set,
        );
      else if (name === 'br') line.push(nodes.line_break.create());
      else if (/^h[1-6]$/.test(name)) block(child, set, { ...plainParagraph, style: `Heading${name[1]}` });
      else if (name === 'p' || name === 'div' || name === 'blockquote')
        block(child, set, name === 'blockquote' ? { ...plainParagraph, style: 'Quote' } : plainParagraph);
      else if (name === 'ul' || name === 'ol') {
        flush();
        const { id } = document.addList(name === 'ul' ? 'Bullet' : 'Number');
        for (const item of elements(child, 'li'))
          block(item, set, { ...plainParagraph, style: 'ListParagraph', list: { id, level: 0 } });
      } else if (name === 'table') {
        flush();
        blocks.push(htmlTable(child, document));
      } else if (!['script', 'style', 'head', 'title'].includes(name)) walk(child, set);
    }
  };
  const block = (child: Element, set: readonly Mark[], own: typeof plainParagraph) => {
    flush();
    attrs = own;
    walk(child, set);
    flush(true);
    attrs = plainParagraph;
  };
  walk(parseMarkup(html.trim(), 'html'), []);
  flush();
  return blocks.filter((node, index) => node.content.size > 0 || index < blocks.length - 1);
}

function trimmed(line: readonly Node[]): readonly Node[] {
  const text = (node: Node, clean: string): readonly Node[] =>
    clean === '' ? [] : [schema.text(clean, node.marks)];
  return line.flatMap((node, index) => {
    if (!node.isText) return [node];
    let clean = node.text ?? '';
    if (index === 0) clean = clean.trimStart();
    if (index === line.length - 1) clean = clean.trimEnd();
    return text(node, clean);
  });
}

function htmlTable(table: Element, document: WordDocument): Node {
  const rows = [
    table,
    ...elements(table).filter(({ name }) => ['thead', 'tbody', 'tfoot'].includes(name)),
  ].flatMap((part) => elements(part, 'tr'));
  const cellsOf = (row: Element) => elements(row).filter(({ name }) => name === 'td' || name === 'th');
  const width = Math.max(1, ...rows.map((row) => cellsOf(row).length));
  const made = rows.map((row) => {
    const cells = cellsOf(row).map((cell) => {
      const inner = parseInner(cell, document);
      return nodes.table_cell.create(null, inner.length > 0 ? inner : nodes.paragraph.create());
    });
    while (cells.length < width) cells.push(nodes.table_cell.create(null, nodes.paragraph.create()));
    return nodes.table_row.create(null, cells);
  });
  const header = rows.findIndex((row) => cellsOf(row).some(({ name }) => name === 'td'));
  return nodes.table.create({ headerRowCount: Math.max(0, header) }, made);
}

const parseInner = (cell: Element, document: WordDocument): readonly Node[] => {
  const inside = serialise(cell);
  return inside.trim() === '' ? [] : htmlBlocks(inside, document);
};

function serialise(parent: Element): string {
  return parent.children
    .map((child) => {
      if (typeof child === 'string') return encode(child);
      const attributes = Object.entries(child.attributes).map(
        ([name, value]) => ` ${name}="${encode(value)}"`,
      );
      return `<${child.name}${attributes.join('')}>${serialise(child)}</${child.name}>`;
    })
    .join('');
}

/** HTML of blocks; Word's own is richer and differs from platform to platform. */
export function writeHtml(blocks: readonly Node[]): string {
  const inline = (node: Node): string => {
    if (node.type === nodes.line_break) return '<br>';
    if (!node.isText) return node.type === nodes.field ? encode(node.attrs.result) : '';
    if (marks.del.isInSet(node.marks)) return '';
    return node.marks.reduce(
      (html, mark) => {
        if (mark.type === marks.bold && mark.attrs.on) return `<b>${html}</b>`;
        if (mark.type === marks.italic && mark.attrs.on) return `<i>${html}</i>`;
        if (mark.type === marks.underline) return `<u>${html}</u>`;
        return mark.type === marks.link ? `<a href="${encode(mark.attrs.href)}">${html}</a>` : html;
      },
      encode(node.text ?? ''),
    );
  };
  const childrenOf = (node: Node): Node[] =>
    Array.from({ length: node.childCount }, (_, index) => node.child(index));
  const block = (node: Node): string => {
    if (node.type === nodes.table)
      return `<table>${childrenOf(node)
        .map(
          (row) =>
            `<tr>${childrenOf(row)
              .map((cell) => `<td>${childrenOf(cell).map(block).join('')}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</table>`;
    const { style, list } = attrsOf(node);
    const content = childrenOf(node).map(inline).join('');
    if (list) return `<ul><li>${content}</li></ul>`;
    const level = /^Heading([1-6])$/.exec(style)?.[1];
    return level ? `<h${level}>${content}</h${level}>` : `<p>${content}</p>`;
  };
  return `<html><body>${blocks.map(block).join('')}</body></html>`;
}
