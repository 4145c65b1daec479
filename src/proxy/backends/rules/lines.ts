import { sameFacts } from './facts';

/** Marks at the start of a line: indentation, quotation, heading, list item. */
const MARK = /^[ \t]*(?:>[ \t]?)*(?:#{1,6}[ \t]+|(?:[-*+•–]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const TABLE_RULE = /^\s*\|[\s|:-]+\|\s*$/;

export type LineKind = 'text' | 'heading' | 'item' | 'cell';
export type LineRule = (text: string, kind: LineKind) => string;

export interface Line {
  readonly kind: LineKind;
  /** Markdown marks before the words. */
  readonly mark: string;
  readonly text: string;
}

export function parseLine(line: string): Line {
  const mark = MARK.exec(line)?.[0] ?? '';
  const text = line.slice(mark.length);
  const sign = mark.trim().replace(/^[>\s]+/, '');
  return { kind: sign.startsWith('#') ? 'heading' : sign ? 'item' : 'text', mark, text };
}

export function isTableRow(line: string): boolean {
  return TABLE_ROW.test(line);
}

/** Cells of a row, without the lines between them; empty for the rule under the head. */
export function cellsOf(row: string): readonly string[] {
  if (TABLE_RULE.test(row)) return [];
  return row
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** A rule that would lose or invent a number, an address or a placeholder is not applied. */
function guarded(text: string, kind: LineKind, rule: LineRule): string {
  if (!/\p{L}/u.test(text)) return text;
  const changed = rule(text, kind);
  return sameFacts(text, changed) ? changed : text;
}

/** Applies a rule to the words of one line and leaves its structure alone. */
export function mapLine(line: string, rule: LineRule): string {
  if (TABLE_RULE.test(line)) return line;
  if (isTableRow(line)) {
    return line
      .split(/((?<!\\)\|)/)
      .map((part) => {
        if (part === '|') return part;
        const cell = part.trim();
        const [lead = '', tail = ''] = cell
          ? [part.slice(0, part.indexOf(cell)), part.trimStart().slice(cell.length)]
          : [part];
        return lead + guarded(cell, 'cell', rule) + tail;
      })
      .join('');
  }
  const { kind, mark, text } = parseLine(line);
  return mark + guarded(text, kind, rule);
}

/** Lines with their line ends; joined they are the text again. */
export function* splitLines(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end + 1;
    yield text.slice(start, next);
    start = next;
  }
}

/** A text line by line; fenced code stays as it is. */
export function* mapLines(text: string, rule: LineRule): Generator<string> {
  let fenced = false;
  for (const line of splitLines(text)) {
    const body = line.replace(/\r?\n$/, '');
    if (/^\s*```/.test(body)) fenced = !fenced;
    yield fenced ? line : mapLine(body, rule) + line.slice(body.length);
  }
}
