import DOMPurify from 'dompurify';
import type { Block, Inline } from '../../core/content/block';

/** Blocks as HTML for the clipboard: built from text nodes, sanitised last. Links keep their known addresses. */
export function contentHtml(blocks: readonly Block[]): string {
  const root = document.createElement('div');
  let list: HTMLElement | undefined;
  for (const block of blocks) {
    if (block.kind !== 'item') list = undefined;
    switch (block.kind) {
      case 'paragraph':
        root.append(element(block.code ? 'pre' : 'p', block.inlines));
        break;
      case 'heading':
        root.append(element(`h${block.level}`, block.inlines));
        break;
      case 'item': {
        const name = block.ordered ? 'OL' : 'UL';
        if (list?.tagName !== name) {
          list = document.createElement(name);
          root.append(list);
        }
        list.append(element('li', block.inlines));
        break;
      }
      case 'table': {
        const table = document.createElement('table');
        for (const row of block.rows) {
          const line = document.createElement('tr');
          line.append(...row.map((cell) => element('td', cell)));
          table.append(line);
        }
        root.append(table);
      }
    }
  }
  return DOMPurify.sanitize(root.innerHTML);
}

function element(name: string, inlines: readonly Inline[]): HTMLElement {
  const made = document.createElement(name);
  for (const inline of inlines) made.append(formatted(inline));
  return made;
}

function formatted(inline: Inline): Node {
  let node: Node = document.createTextNode(inline.text);
  const wrap = (name: string): HTMLElement => {
    const outer = document.createElement(name);
    outer.append(node);
    node = outer;
    return outer;
  };
  if (inline.code) wrap('code');
  if (inline.italic) wrap('em');
  if (inline.bold) wrap('strong');
  if (inline.href) wrap('a').setAttribute('href', inline.href);
  return node;
}
