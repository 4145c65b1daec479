import type { Block, Inline } from './block';
import { inlineText } from './block';

/** Beginnings of a line that Markdown would read as structure. */
const STRUCTURE_START = /^(\s*)([#>+*|-]|\d{1,9}[.)](?=\s|$))/;
const DATE_START =
  /^\s*\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/;

/**
 * Writes blocks as the text that is sent: a blank line between blocks, `#` for headings, `-` and `1.` for
 * items, `|` for tables. Bold and links are not written: they stay with the paragraph in the document.
 * Plain paragraphs that only look like structure are escaped, so that they come back as what they were.
 */
export function toMarkdown(blocks: readonly Block[]): string {
  let counter = 0;
  let text = '';
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    counter = block.kind === 'item' && block.ordered ? counter + 1 : 0;
    if (previous) text += previous.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
    text += line(block, counter);
  });
  return text;
}

function line(block: Block, counter: number): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${oneLine(inlineText(block.inlines)).replace(/(^|\s)(#+)$/, '$1\\$2')}`;
    case 'item':
      return `${'   '.repeat(block.level)}${block.ordered ? `${counter}.` : '-'} ${oneLine(inlineText(block.inlines))}`;
    case 'table':
      return tableLines(block.rows);
    case 'paragraph':
      if (block.code) return fenced(inlineText(block.inlines), block.code.language);
      return inlineText(block.inlines).split('\n').map(escapeStart).join('\n');
  }
}

/** A fence longer than any run of backticks inside. */
function fenced(code: string, language = ''): string {
  const runs = [...code.matchAll(/`+/g)].map(({ 0: run }) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}${language}\n${code}\n${fence}`;
}

function escapeStart(text: string): string {
  if (DATE_START.test(text)) return text;
  return text.replace(STRUCTURE_START, (_, space: string, mark: string) =>
    mark.length > 1 ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
  );
}

function tableLines(rows: readonly (readonly (readonly Inline[])[])[]): string {
  const cells = (row: readonly (readonly Inline[])[]): string =>
    `| ${row.map((cell) => oneLine(inlineText(cell)).replaceAll('|', '\\|')).join(' | ')} |`;
  const [head, ...body] = rows;
  if (!head) return '';
  return [cells(head), `|${' --- |'.repeat(head.length)}`, ...body.map(cells)].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
