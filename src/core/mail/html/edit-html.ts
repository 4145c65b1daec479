import { type Block, blockText, type Inline } from '../../content/block';
import { planEdits } from '../../content/edit-plan';
import type { Guard } from '../../content/guard';
import type { BodyEdit } from '../edit-lines';
import type { MailBody } from '../mail';
import { applySplices, type Splice } from '../splices';
import { escapeText, inlineHtml, writeBlocks } from '../write-blocks';
import type { HtmlLine, Piece } from './html-lines';
import { isSignatureContainer } from './mail-markup';
import { attribute, type Element, isElement, type TextNode } from './tree';

interface NodeEdit {
  readonly from: number;
  readonly to: number;
  readonly html: string;
}

/** Edits of text nodes and of the source around them, gathered and written at once. */
function gather(source: string) {
  const splices: Splice[] = [];
  const nodes = new Map<TextNode, NodeEdit[]>();
  return {
    splices,
    inNode(node: TextNode, edit: NodeEdit) {
      nodes.set(node, [...(nodes.get(node) ?? []), edit]);
    },
    write(): string {
      const texts = [...nodes].flatMap(([node, edits]): Splice[] => {
        const location = node.sourceCodeLocation;
        return location
          ? [{ start: location.startOffset, end: location.endOffset, text: edited(node.value, edits) }]
          : [];
      });
      return applySplices(source, [...splices, ...texts]);
    },
  };
}

type Gathered = ReturnType<typeof gather>;

function edited(value: string, edits: readonly NodeEdit[]): string {
  let html = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < from) continue;
    html += escapeNode(value.slice(from, edit.from)) + edit.html;
    from = edit.to;
  }
  return html + escapeNode(value.slice(from));
}

/** A text node's own line breaks are white space. */
const escapeNode = (text: string): string => text.split('\n').map(escapeText).join('\n');

/** Turns lines of an HTML mail into the answer. Without an answer they are taken out. */
export function editHtml(body: MailBody, from: number, to: number, answer: readonly Block[]): BodyEdit {
  const lines = body.lines.slice(from, to) as readonly HtmlLine[];
  const gathered = gather(body.source);
  const leftAlone: string[] = [];
  let edits = 0;
  if (answer.length === 0) {
    for (const line of lines) remove(line, gathered);
    return { source: gathered.write(), edits: lines.length, leftAlone };
  }
  const steps = planEdits(
    lines.map((line) => ({
      block: line.block,
      fragile: !isWhole(body.source, line),
      inTable: false,
      locked: !isWhole(body.source, line) || line.block.kind === 'table',
      guards: linksOf(line),
    })),
    answer,
  );
  const inserted = new Map<number, Block[]>();
  for (const step of steps) {
    if (step.kind === 'insert') {
      inserted.set(step.after, [...(inserted.get(step.after) ?? []), step.block]);
      edits += 1;
      continue;
    }
    const line = lines[step.source]!;
    if (step.kind === 'edit') {
      for (const edit of step.edits) change(line, edit.start, edit.end, escapeText(edit.text), gathered);
      edits += step.edits.length;
    } else if (step.kind === 'rewrite') {
      rewrite(line, step.block.inlines, gathered);
      edits += 1;
    } else if (step.kind === 'delete') {
      remove(line, gathered);
      edits += 1;
    } else if (step.kind === 'leave' || step.kind === 'cells') leftAlone.push(blockText(line.block));
  }
  for (const [after, blocks] of inserted) {
    gathered.splices.push(
      insertIntoHtml(body, from + after + 1, blocks, false, after < 0 ? from : undefined),
    );
  }
  return { source: gathered.write(), edits, leftAlone };
}

/** Text that a broken page moved elsewhere has no place of its own in the source. */
function isWhole(source: string, { place }: HtmlLine): boolean {
  return place.pieces.every(({ node: { sourceCodeLocation: location } }) => {
    if (!location) return false;
    return !/<[a-z/!]/i.test(source.slice(location.startOffset, location.endOffset));
  });
}

function linksOf({ place }: HtmlLine): readonly Guard[] {
  return place.pieces
    .filter(({ linked }) => linked)
    .map(({ start, at }) => ({ kind: 'span', start, end: start + at.length }));
}

/** Puts `html` in the place of a stretch of the line's text; a new word takes the look of its neighbour. */
function change(line: HtmlLine, start: number, end: number, html: string, gathered: Gathered): void {
  const { pieces } = line.place;
  if (start === end) {
    const piece = pieces.findLast((one) => one.start < start) ?? pieces[0];
    if (!piece) return;
    const index = start - piece.start;
    const place = index < piece.at.length ? piece.at[index]! : piece.at.at(-1)! + 1;
    gathered.inNode(piece.node, { from: place, to: place, html });
    return;
  }
  let rest = html;
  for (const piece of pieces) {
    const first = Math.max(start, piece.start) - piece.start;
    const last = Math.min(end, piece.start + piece.at.length) - piece.start - 1;
    if (last < first) continue;
    gathered.inNode(piece.node, { from: piece.at[first]!, to: behind(piece, last), html: rest });
    rest = '';
  }
}

/** Behind a character; white space that is shown as one goes as one. */
function behind({ node, at }: Piece, index: number): number {
  let end = at[index]! + 1;
  if (!/[ \t\n\r\f]/.test(node.value[end - 1]!)) return end;
  while (/[ \t\n\r\f]/.test(node.value[end] ?? 'x')) end += 1;
  return end;
}

/** The whole line anew, in the place of its longest piece. */
function rewrite(line: HtmlLine, inlines: readonly Inline[], gathered: Gathered): void {
  const { pieces } = line.place;
  const target = pieces.reduce<Piece | undefined>(
    (longest, one) => (longest && longest.at.length >= one.at.length ? longest : one),
    undefined,
  );
  for (const piece of pieces) {
    const html = piece === target ? inlineHtml(inlines) : '';
    gathered.inNode(piece.node, { from: piece.at[0]!, to: behind(piece, piece.at.length - 1), html });
  }
}

function remove(line: HtmlLine, gathered: Gathered): void {
  const { pieces, alone, block, lineBreak } = line.place;
  if (alone && block) {
    gathered.splices.push({ ...rangeOf(lonelyItemList(block) ?? block), text: '' });
    return;
  }
  for (const piece of pieces) {
    const [first = 0] = piece.at;
    const end = behind(piece, piece.at.length - 1);
    const { value } = piece.node;
    // White space around the words was theirs.
    const from = value.slice(0, first).trim() === '' ? 0 : first;
    const to = value.slice(end).trim() === '' ? value.length : end;
    gathered.inNode(piece.node, { from, to, html: '' });
  }
  if (lineBreak) gathered.splices.push({ start: lineBreak.startOffset, end: lineBreak.endOffset, text: '' });
}

const rangeOf = (element: Element): { readonly start: number; readonly end: number } => ({
  start: element.sourceCodeLocation?.startOffset ?? 0,
  end: element.sourceCodeLocation?.endOffset ?? 0,
});

/** The list of an item that stands in it alone goes with it. */
function lonelyItemList(item: Element): Element | undefined {
  const list = item.parentNode;
  if (item.tagName !== 'li' || !list || !isElement(list) || !/^[uo]l$/.test(list.tagName)) return undefined;
  return list.childNodes.filter(isElement).length === 1 ? list : undefined;
}

/** New lines in front of line `at`; `before` where they belong to the line behind them instead. */
export function insertIntoHtml(
  body: MailBody,
  at: number,
  blocks: readonly Block[],
  apart: boolean,
  before?: number,
): Splice {
  const lines = body.lines as readonly HtmlLine[];
  const previous = before === undefined ? lines[at - 1] : undefined;
  const next = lines[at];
  if (previous) return apart ? behindAll(previous, next, blocks) : behindLine(previous, next, blocks);
  if (next && !apart) return inFrontOf(next, blocks);
  const start = bodyStart(body.source);
  return { start, end: start, text: writeBlocks(blocks, 'html') };
}

/** Behind everything that ends with the line, such as the element of a signature. */
function behindAll(line: HtmlLine, next: HtmlLine | undefined, blocks: readonly Block[]): Splice {
  let end = line.end;
  let element: Element | undefined = line.place.block;
  const limit = next?.start ?? Number.POSITIVE_INFINITY;
  while (element && element.tagName !== 'body' && element.tagName !== 'html') {
    const location: Element['sourceCodeLocation'] = element.sourceCodeLocation;
    if (location && location.endOffset > limit) break;
    if (location) end = Math.max(end, location.endOffset);
    const parent: Element['parentNode'] = element.parentNode;
    element = parent && isElement(parent) ? parent : undefined;
  }
  return { start: end, end, text: writeBlocks(blocks, 'html') };
}

function behindLine(line: HtmlLine, next: HtmlLine | undefined, blocks: readonly Block[]): Splice {
  const { alone, block, lineBreak } = line.place;
  if (alone && block) {
    const list = listOf(block);
    const asItems = list && (blocks[0]?.kind === 'item' || (next && listOf(next.place.block) === list));
    const start = list && !asItems ? rangeOf(list).end : line.end;
    return { start, end: start, text: likeNeighbour(line, blocks, Boolean(asItems)) };
  }
  const start = line.end;
  const html = blocks.map(inlinesOf);
  const text = lineBreak
    ? html.map((one) => `${one}<br>`).join('')
    : html.map((one) => `<br>${one}`).join('');
  return { start, end: start, text };
}

function inFrontOf(line: HtmlLine, blocks: readonly Block[]): Splice {
  const { start } = line;
  const { alone, block } = line.place;
  const text =
    alone && block
      ? likeNeighbour(line, blocks, listOf(block) !== undefined)
      : blocks.map((one) => `${inlinesOf(one)}<br>`).join('');
  return { start, end: start, text };
}

const inlinesOf = (block: Block): string =>
  block.kind === 'table' ? writeBlocks([block], 'html') : inlineHtml(block.inlines);

function listOf(block: Element | undefined): Element | undefined {
  const parent = block?.tagName === 'li' ? block.parentNode : undefined;
  return parent && isElement(parent) && /^[uo]l$/.test(parent.tagName) ? parent : undefined;
}

/** Paragraphs in the element and look of their neighbour; lists and tables as they are. */
function likeNeighbour(line: HtmlLine, blocks: readonly Block[], asItems: boolean): string {
  const neighbour = line.place.block;
  if (asItems) return blocks.map((block) => `<li>${inlinesOf(block)}</li>`).join('');
  const copies = neighbour && /^(?:p|div)$/.test(neighbour.tagName) && line.text !== '';
  let html = '';
  let others: Block[] = [];
  const flush = (): void => {
    html += writeBlocks(others, 'html');
    others = [];
  };
  for (const block of blocks) {
    if (copies && block.kind === 'paragraph') {
      flush();
      html += inCopyOf(line, neighbour, inlineHtml(block.inlines));
    } else others.push(block);
  }
  flush();
  return html;
}

/** The start tags from the neighbour's element down to its text, fonts only, without ids. */
function inCopyOf(line: HtmlLine, neighbour: Element, html: string): string {
  const chain: Element[] = [];
  let element = line.place.pieces[0]?.node.parentNode;
  while (element && isElement(element) && element !== neighbour) {
    if (/^(?:span|font)$/.test(element.tagName)) chain.unshift(element);
    element = element.parentNode;
  }
  const elements = [neighbour, ...chain];
  const open = elements.map(startTag).join('');
  const close = elements
    .map(({ tagName }) => `</${tagName}>`)
    .reverse()
    .join('');
  return open + html + close;
}

const COPIED = ['class', 'style', 'face', 'size', 'color', 'align', 'dir', 'lang'];

function startTag(element: Element): string {
  const marked = isSignatureContainer(element);
  const attributes = COPIED.flatMap((name) => {
    const value = attribute(element, name);
    return value === undefined || (marked && name === 'class')
      ? []
      : [` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`];
  });
  return `<${element.tagName}${attributes.join('')}>`;
}

/** Behind the start tag of the body, or in front of all where there is none. */
function bodyStart(source: string): number {
  const tag = /<body[\s>]/i.exec(source);
  return tag ? source.indexOf('>', tag.index) + 1 : 0;
}
