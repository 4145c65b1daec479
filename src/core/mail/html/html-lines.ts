import type { Block, Inline } from '../../content/block';
import { expression } from '../expression';
import { visibleStretches } from '../invisible-characters';
import type { BodyLine, MailLine } from '../mail';
import { dataTable } from './data-table';
import { markOf, quotes } from './mail-markup';
import {
  attribute,
  type Element,
  isBlock,
  isComment,
  isElement,
  isSkipped,
  isText,
  type Node,
  type Parent,
  type TextNode,
  walk,
} from './tree';

const WORDS = expression(String.raw`\p{L}{2,}`, 'gu');

/** A stretch of a text node that stands in a line. */
export interface Piece {
  readonly node: TextNode;
  /** Index in the node's text of each character of the piece. */
  readonly at: readonly number[];
  /** Place of the piece in the line's text. */
  readonly start: number;
  readonly linked: boolean;
}

/** Where a line of HTML stands. */
export interface HtmlPlace {
  readonly kind: 'html';
  readonly pieces: readonly Piece[];
  /** The element around the line; undefined at the top. */
  readonly block?: Element;
  /** The element holds this line and nothing else. */
  readonly alone: boolean;
  /** The line break that ends the line, in the source. */
  readonly lineBreak?: Range;
}

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
}

export interface HtmlLine extends BodyLine {
  readonly place: HtmlPlace;
}

export interface HtmlLines {
  readonly lines: readonly HtmlLine[];
  readonly hidden: { readonly elements: number; readonly characters: number };
  readonly pictures: number;
}

type Format = Omit<Inline, 'text'>;

interface OpenLine {
  text: string;
  pieces: { node: TextNode; at: number[]; start: number; linked: boolean }[];
  inlines: Inline[];
  /** White space that is shown only where more text follows. */
  space?: { readonly node: TextNode; readonly at: number; readonly format: Format };
}

interface DraftLine extends MailLine {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly place: Omit<HtmlPlace, 'alone'>;
}

/** The lines of a parsed mail; `isHidden` says which elements' own text a reader can't see. */
export function htmlLines(root: Parent, isHidden: (element: Element) => boolean): HtmlLines {
  const drafts: DraftLine[] = [];
  const stack: Element[] = [];
  const depth = { quote: 0, bold: 0, italic: 0, pre: 0, list: 0 };
  const links: string[] = [];
  const hiddenElements = new Set<Element>();
  let comments = 0;
  let characters = 0;
  let pictures = 0;
  let mark: MailLine['mark'];
  let line: OpenLine = fresh();

  walk(root, { enter, leave });
  close();
  return {
    lines: finished(drafts),
    hidden: { elements: hiddenElements.size + comments, characters },
    pictures,
  };

  function enter(node: Node): boolean | undefined {
    if (isText(node)) text(node);
    else if (isComment(node)) comments += Number(holdsWords(node.data));
    else if (isElement(node)) return open(node);
    return undefined;
  }

  function open(element: Element): boolean | undefined {
    if (isSkipped(element)) return false;
    const name = element.tagName;
    if (name === 'br') {
      close(element.sourceCodeLocation ?? undefined, true);
      return false;
    }
    if (name === 'img') pictures += Number(!isHidden(element) && !isTracker(element));
    if (isBlock(element)) close();
    mark = markOf(element) ?? mark;
    if (name === 'hr') {
      whole(element, { kind: 'paragraph', inlines: [] }, mark ?? 'rule');
      return false;
    }
    if (name === 'table') {
      const rows = dataTable(element, isHidden);
      if (rows) {
        whole(element, { kind: 'table', rows }, mark);
        return false;
      }
    }
    stack.push(element);
    count(element, 1);
    return undefined;
  }

  function leave(element: Element): void {
    if (isBlock(element)) close();
    stack.pop();
    count(element, -1);
  }

  function count(element: Element, by: 1 | -1): void {
    const name = element.tagName;
    if (quotes(element)) depth.quote += by;
    if (isBold(element)) depth.bold += by;
    if (name === 'i' || name === 'em') depth.italic += by;
    if (name === 'pre') depth.pre += by;
    if (name === 'ul' || name === 'ol') depth.list += by;
    if (name === 'a') {
      if (by === 1) links.push(attribute(element, 'href') ?? '');
      else links.pop();
    }
  }

  /** An element that is a line by itself. */
  function whole(element: Element, block: Block, itsMark: MailLine['mark']): void {
    const location = element.sourceCodeLocation;
    if (!location) return;
    drafts.push({
      text: block.kind === 'table' ? tableText(block) : '',
      quote: depth.quote,
      ...(itsMark && { mark: itsMark }),
      block,
      start: location.startOffset,
      end: location.endOffset,
      place: { kind: 'html', pieces: [], block: element },
    });
    mark = undefined;
  }

  function text(node: TextNode): void {
    const parent = node.parentNode;
    if (parent && isElement(parent) && isHidden(parent)) {
      if (node.value.trim() !== '') hiddenElements.add(parent);
      return;
    }
    const { kept, removed } = visibleStretches(node.value);
    characters += removed;
    for (const { start, end } of kept) {
      for (let index = start; index < end; index += 1) character(node, index);
    }
  }

  function character(node: TextNode, index: number): void {
    const char = node.value[index]!;
    if (char === '\n' && depth.pre > 0) close(undefined, true);
    else if (/[ \t\n\r\f]/.test(char) && depth.pre === 0) {
      if (line.text !== '') line.space ??= { node, at: index, format: formatNow() };
    } else {
      if (line.space) append(line.space.node, line.space.at, ' ', line.space.format);
      line.space = undefined;
      append(node, index, char === '\u00a0' ? ' ' : char, formatNow());
    }
  }

  function formatNow(): Format {
    const href = links.at(-1);
    return {
      ...(depth.bold > 0 && { bold: true }),
      ...(depth.italic > 0 && { italic: true }),
      ...(href && { href }),
    };
  }

  function append(node: TextNode, index: number, char: string, format: Format): void {
    const last = line.pieces.at(-1);
    if (last?.node === node) last.at.push(index);
    else line.pieces.push({ node, at: [index], start: line.text.length, linked: format.href !== undefined });
    line.text += char;
    const inline = line.inlines.at(-1);
    if (
      inline &&
      inline.bold === format.bold &&
      inline.italic === format.italic &&
      inline.href === format.href
    )
      line.inlines[line.inlines.length - 1] = { ...inline, text: inline.text + char };
    else line.inlines.push({ ...format, text: char });
  }

  /** Ends the line; `evenEmpty` where a line break was written. */
  function close(lineBreak?: Range, evenEmpty = false): void {
    const { pieces, inlines } = line;
    const blank = line.text.trim() === '';
    if (pieces.length === 0 && !evenEmpty) {
      line = fresh();
      return;
    }
    const first = pieces[0]?.node.sourceCodeLocation;
    const last = pieces.at(-1)?.node.sourceCodeLocation;
    const start = first?.startOffset ?? lineBreak?.startOffset;
    const end = lineBreak?.endOffset ?? last?.endOffset;
    if (start !== undefined && end !== undefined) {
      const block = stack.findLast(isBlock);
      drafts.push({
        text: blank ? '' : line.text,
        quote: depth.quote,
        ...(mark && { mark }),
        block: blockOf(block, blank ? [] : inlines),
        start,
        end,
        place: {
          kind: 'html',
          pieces: blank ? [] : pieces,
          block,
          ...(lineBreak && {
            lineBreak: { startOffset: lineBreak.startOffset, endOffset: lineBreak.endOffset },
          }),
        },
      });
      mark = undefined;
    }
    line = fresh();
  }

  function blockOf(block: Element | undefined, inlines: readonly Inline[]): Block {
    const heading = /^h([1-6])$/.exec(block?.tagName ?? '')?.[1];
    if (heading) return { kind: 'heading', level: Number(heading) as 1, inlines };
    const item = block?.tagName === 'li' ? block : block?.parentNode;
    if (item && isElement(item) && item.tagName === 'li' && isFirstIn(item)) {
      const list = item.parentNode;
      const ordered = list !== null && isElement(list) && list.tagName === 'ol';
      return { kind: 'item', ordered, level: Math.max(0, depth.list - 1), inlines };
    }
    return { kind: 'paragraph', inlines };
  }

  /** Whether no line of the item stands before. */
  function isFirstIn(item: Element): boolean {
    const from = item.sourceCodeLocation?.startOffset ?? 0;
    const previous = drafts.at(-1);
    return !previous || previous.start < from;
  }
}

const fresh = (): OpenLine => ({ text: '', pieces: [], inlines: [] });

const tableText = (block: Extract<Block, { kind: 'table' }>): string =>
  block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')).join('\t')).join('\n');

const isBold = (element: Element): boolean =>
  element.tagName === 'b' ||
  element.tagName === 'strong' ||
  element.tagName === 'th' ||
  /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style') ?? '');

/** Pictures of a point or two report that a mail was opened; nobody sees them. */
const isTracker = (element: Element): boolean =>
  ['width', 'height'].some((name) => /^[0-2](?:px)?$/.test(attribute(element, name) ?? ''));

/** Comments of mail programs are ordinary: conditional ones, marks of fragments, a generator's note. */
const ORDINARY = /^\s*(?:\[if|<!\[|\[endif|StartFragment|EndFragment|converted from|\/?\*|@|P\s*\{|mso)/i;

/** A comment that says something: at least four words. */
const holdsWords = (data: string): boolean =>
  !ORDINARY.test(data) && (data.slice(0, 5000).match(WORDS)?.length ?? 0) >= 4 && !/[{};]/.test(data);

/** Elements whose only line may be taken out or doubled as a whole. */
const MOVABLE = /^(?:p|div|li|h[1-6]|hr|table|blockquote|pre|address|center)$/;

function finished(drafts: readonly DraftLine[]): readonly HtmlLine[] {
  const lines = new Map<Element, number>();
  const outer = new Set<Element>();
  for (const { place } of drafts) {
    if (!place.block) continue;
    lines.set(place.block, (lines.get(place.block) ?? 0) + 1);
    let above = place.block.parentNode;
    while (above && isElement(above) && !outer.has(above)) {
      outer.add(above);
      above = above.parentNode;
    }
  }
  return drafts.map((draft): HtmlLine => {
    const { block } = draft.place;
    const location = block?.sourceCodeLocation;
    const alone =
      block !== undefined &&
      location?.startTag !== undefined &&
      MOVABLE.test(block.tagName) &&
      lines.get(block) === 1 &&
      !outer.has(block);
    const isWhole = block !== undefined && (block.tagName === 'hr' || draft.block.kind === 'table');
    return {
      ...draft,
      ...(alone && location && !isWhole && { start: location.startOffset, end: location.endOffset }),
      place: { ...draft.place, alone: alone || isWhole },
    };
  });
}
