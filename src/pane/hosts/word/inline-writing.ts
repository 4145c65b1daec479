import { type Inline, inlineText } from '../../../core/content/block';
import { writable } from './search-text';

/** A run that becomes a link once all runs are written; later ones would inherit it. */
export interface LinkRun {
  readonly range: Word.Range;
  readonly href: string;
}

/** Addresses that may stand in a document; others stay text. */
const ADDRESS = /^(?:https?:\/\/|mailto:)/iu;

export const isPlain = (inlines: readonly Inline[]) =>
  inlines.every(({ text, bold, italic, href }) => !bold && !italic && !href && !text.includes('\n'));

/** Writes runs at the end of a paragraph or range, each with its own format; gives the links to set. */
export function appendInlines(
  target: Word.Paragraph | Word.Range,
  inlines: readonly Inline[],
): readonly LinkRun[] {
  const links: LinkRun[] = [];
  for (const { text, bold, italic, href } of inlines) {
    text.split('\n').forEach((line, index, lines) => {
      const last = index === lines.length - 1;
      if (line === '' && last) return;
      const range = target.insertText(line, 'End');
      range.font.bold = bold === true;
      range.font.italic = italic === true;
      if (href && ADDRESS.test(href) && line !== '') links.push({ range, href });
      if (!last) range.insertBreak('Line', 'After');
    });
  }
  return links;
}

export function setLinks(links: readonly LinkRun[]): void {
  for (const { range, href } of links) range.hyperlink = href;
}

/**
 * Writes a new text over a range. Word gives it the look of the first character: where the old text
 * or the new one changes between bold and plain, each run gets its own.
 */
export function overwrite(
  range: Word.Range,
  before: readonly Inline[],
  inlines: readonly Inline[],
): readonly LinkRun[] {
  const mixed = new Set(before.map(({ bold, italic }) => `${!!bold} ${!!italic}`)).size > 1;
  if (!mixed && inlines.every(({ bold, italic, href }) => !bold && !italic && !href)) {
    range.insertText(writable(inlineText(inlines)), 'Replace');
    return [];
  }
  const links: LinkRun[] = [];
  let last: Word.Range | undefined;
  for (const { text, bold, italic, href } of inlines) {
    const run = last ? last.insertText(writable(text), 'After') : range.insertText(writable(text), 'Replace');
    run.font.bold = bold === true;
    run.font.italic = italic === true;
    if (href && ADDRESS.test(href)) links.push({ range: run, href });
    last = run;
  }
  return links;
}
