import { type Block, blockText, type Inline } from '../content/block';
import type { BodyFormat } from './mail';

/**
 * An answer as new text of a mail. HTML is built from escaped text alone: paragraphs, lists, tables, bold, italic and
 * links, without styles, classes, ids, pictures, forms or scripts. Headings are bold paragraphs, since mail programs
 * show `<h1>` in sizes of their own. A link shows where it leads.
 */
export function writeBlocks(blocks: readonly Block[], format: BodyFormat, lineBreak = '\n'): string {
  return format === 'html' ? htmlOf(blocks) : textOf(blocks, lineBreak);
}

function htmlOf(blocks: readonly Block[]): string {
  let html = '';
  let list: 'ul' | 'ol' | undefined;
  for (const block of blocks) {
    const wanted = block.kind === 'item' ? (block.ordered ? 'ol' : 'ul') : undefined;
    if (list && list !== wanted) html += `</${list}>`;
    if (wanted && list !== wanted) html += `<${wanted}>`;
    list = wanted;
    html += blockHtml(block);
  }
  return list ? `${html}</${list}>` : html;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      if (block.code) return `<pre>${escapeText(blockText(block))}</pre>`;
      return `<p>${inlineHtml(block.inlines)}</p>`;
    case 'heading':
      return `<p><strong>${inlineHtml(block.inlines)}</strong></p>`;
    case 'item':
      return `<li>${inlineHtml(block.inlines)}</li>`;
    case 'table':
      return `<table><tbody>${block.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${inlineHtml(cell)}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;
  }
}

/** Inline content as HTML; also for text that goes between what stands there already. */
export function inlineHtml(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      let html = escapeText(inline.text);
      if (inline.italic) html = `<em>${html}</em>`;
      if (inline.bold) html = `<strong>${html}</strong>`;
      const target = inline.href && linkTarget(inline.href);
      return target
        ? `<a href="${escapeAttribute(target)}">${html}</a>${escapeText(shownTarget(inline.text, target))}`
        : html;
    })
    .join('');
}

/** Only these open from a mail; anything else stays text. */
function linkTarget(href: string): string | undefined {
  const trimmed = href.trim();
  return /^(?:https?:\/\/|mailto:|tel:)[^\s<>"']+$/i.test(trimmed) ? trimmed : undefined;
}

/** A link whose words are not its address says the address beside. */
function shownTarget(text: string, target: string): string {
  const bare = (address: string): string =>
    address
      .trim()
      .toLowerCase()
      .replace(/^(?:https?:\/\/|mailto:|tel:)/, '')
      .replace(/\/$/, '');
  return bare(text) === bare(target) ? '' : ` (${target.replace(/^(?:mailto|tel):/i, '')})`;
}

export const escapeText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;')
    .replace(/\r\n?|\n/g, '<br>');

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function textOf(blocks: readonly Block[], lineBreak: string): string {
  let counter = 0;
  let text = '';
  blocks.forEach((block, index) => {
    counter = block.kind === 'item' && block.ordered ? counter + 1 : 0;
    const previous = blocks[index - 1];
    const close = previous?.kind === 'item' && block.kind === 'item';
    if (previous) text += close ? lineBreak : lineBreak + lineBreak;
    text += plainBlock(block, counter).replace(/\r\n?|\n/g, lineBreak);
  });
  return text;
}

function plainBlock(block: Block, counter: number): string {
  if (block.kind === 'table') return blockText(block);
  const content = plainInlines(block.inlines);
  if (block.kind !== 'item') return content;
  return `${'   '.repeat(block.level)}${block.ordered ? `${counter}.` : '-'} ${content}`;
}

/** Inline content as plain text; a link says where it leads. */
export function plainInlines(inlines: readonly Inline[]): string {
  return inlines
    .map(({ text, href }) => {
      const target = href && linkTarget(href);
      return target ? text + shownTarget(text, target) : text;
    })
    .join('');
}
