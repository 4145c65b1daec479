import type { MailLine, MailPart } from './mail';
import { headerBlockEnd } from './split/header-block';
import { quotationStart } from './split/quoted-lines';
import type { ReadLine } from './split/read-line';
import { hasWords, nextShown, readLine } from './split/read-line';
import { splitMail } from './split-mail';

/** How many mails that only forward another are opened before it is left at that. */
const MAX_FORWARDS = 5;

/** Indexes of the lines that the sender of the mail wrote. */
export function newText(_: readonly MailLine[], parts: readonly MailPart[]): readonly number[] {
  return parts.filter((part) => part.kind === 'new').flatMap(indexesOf);
}

/**
 * What a mail is read for: its new text, or, where it only forwards, the text of the newest mail within, without
 * header lines and signature. For reading alone; what is written goes into the lines of `newText`.
 */
export function mainText(lines: readonly MailLine[], parts: readonly MailPart[]): readonly number[] {
  let main = newText(lines, parts);
  let inner: Quoted = { lines, parts, origin: lines.map((_, index) => index) };
  for (let opened = 0; opened < MAX_FORWARDS && !hasText(lines, main); opened++) {
    inner = newestQuoted(inner);
    main = newText(inner.lines, inner.parts).map((index) => inner.origin[index]!);
  }
  return main;
}

/** Line where the quoted thread begins, its introduction included; `lines.length` without one. */
export function threadStart(lines: readonly MailLine[], parts: readonly MailPart[]): number {
  return parts.find((part) => part.kind === 'quote')?.from ?? lines.length;
}

/**
 * Line before which a label goes, so that it stands at the end of the new text: beneath the writer's own signature,
 * above the quoted thread; after the last own line where the answers stand between or beneath the quoted lines.
 */
export function endOfNewText(lines: readonly MailLine[], parts: readonly MailPart[]): number {
  for (const part of [...parts].reverse()) {
    if (part.kind === 'quote') continue;
    for (let index = part.to - 1; index >= part.from; index--) if (isShown(lines[index]!)) return index + 1;
  }
  return threadStart(lines, parts);
}

/**
 * The mail that a reply answers: the new text of the newest quoted mail, without its header lines, its quotations and
 * its signature, the depths counted from its own. Empty where nothing is quoted.
 */
export function answeredMail(lines: readonly MailLine[], parts: readonly MailPart[]): readonly MailLine[] {
  const quoted = newestQuoted({ lines, parts, origin: [] });
  return trimmed(newText(quoted.lines, quoted.parts).map((index) => quoted.lines[index]!));
}

interface Quoted {
  readonly lines: readonly MailLine[];
  readonly parts: readonly MailPart[];
  /** Index of each line in the mail that it comes from. */
  readonly origin: readonly number[];
}

/** The newest quoted mail as a mail of its own. */
function newestQuoted({ lines, parts, origin }: Quoted): Quoted {
  const quoted = parts.filter((part) => part.kind === 'quote').flatMap(indexesOf);
  const inside = quoted.map((index) => lines[index]!);
  const read = inside.map(readLine);
  const body = bodyStart(read);
  const base = read[body]?.depth ?? 0;
  const inner: MailLine[] = [];
  const from: number[] = [];
  inside.forEach((line, index) => {
    if (index < body || (line.quote < base && read[index]!.text !== '')) return;
    inner.push(raised(line, base));
    from.push(origin[quoted[index]!] ?? quoted[index]!);
  });
  return { lines: inner, parts: splitMail(inner), origin: from };
}

/** First line beneath the introduction; Apple Mail sets the header lines of a forwarded mail one depth farther in. */
function bodyStart(lines: readonly ReadLine[]): number {
  const first = nextShown(lines, 0);
  if (first === lines.length) return first;
  const body = nextShown(lines, quotationStart(lines, first, true) ?? first);
  if (body === lines.length || body === first) return body;
  return nextShown(lines, headerBlockEnd(lines, body, true) ?? body);
}

/** A line with `base` less depth; the mark that began the quotation has said what it had to. */
function raised({ text, quote, mark }: MailLine, base: number): MailLine {
  const stays = mark !== undefined && !(mark === 'quote' && quote > 0 && quote <= base);
  return { text, quote: Math.max(0, quote - base), ...(stays && { mark }) };
}

function trimmed(lines: readonly MailLine[]): readonly MailLine[] {
  const first = lines.findIndex(isShown);
  if (first < 0) return [];
  return lines.slice(first, lines.findLastIndex(isShown) + 1);
}

function isShown(line: MailLine): boolean {
  return readLine(line).text !== '';
}

function hasText(lines: readonly MailLine[], indexes: readonly number[]): boolean {
  return indexes.some((index) => hasWords(lines[index]!.text));
}

function indexesOf({ from, to }: MailPart): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
