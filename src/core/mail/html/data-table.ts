import type { Inline } from '../../content/block';
import { type Element, isBlock, isElement, isText, walk } from './tree';

/** Nodes of a table that are looked at; a larger one is a layout. */
const MOST_NODES = 2000;

/**
 * Rows of a table that holds data: no table, list or paragraphs in it, at least two rows of two cells or more. Others
 * are layout, whose cells are lines. Hidden text is left out.
 */
export function dataTable(
  table: Element,
  isHidden: (element: Element) => boolean,
): readonly (readonly (readonly Inline[])[])[] | undefined {
  const rows: string[][] = [];
  let nodes = 0;
  let layout = false;
  walk(table, {
    enter(node) {
      nodes += 1;
      if (layout || nodes > MOST_NODES) {
        layout = true;
        return false;
      }
      if (isElement(node)) {
        if (node.tagName === 'tr') rows.push([]);
        else if (node.tagName === 'td' || node.tagName === 'th') rows.at(-1)?.push('');
        else if (isBlock(node) && !PARTS.has(node.tagName)) layout = !isLonelyParagraph(node);
        else if (node.tagName === 'br' || node.tagName === 'img') layout = true;
        return undefined;
      }
      const row = rows.at(-1);
      if (isText(node) && row && row.length > 0 && !hiddenText(node.parentNode, isHidden)) {
        row[row.length - 1] += node.value;
      }
      return undefined;
    },
  });
  if (layout || rows.length < 2 || rows.some((row) => row.length < 2 || row.length !== rows[0]!.length))
    return undefined;
  return rows.map((row) => row.map((cell) => [{ text: cell.replace(/[\s\u00a0]+/g, ' ').trim() }]));
}

const PARTS = new Set(['tbody', 'thead', 'tfoot', 'caption']);

const hiddenText = (parent: unknown, isHidden: (element: Element) => boolean): boolean =>
  parent !== null && isElement(parent as Element) && isHidden(parent as Element);

/** Word writes each cell as a paragraph of its own. */
function isLonelyParagraph(element: Element): boolean {
  const parent = element.parentNode;
  if (element.tagName !== 'p' && element.tagName !== 'div') return false;
  return (parent?.childNodes.filter(isElement).length ?? 0) === 1;
}
