import { expression } from '../expression';
import { closingIn, isName, leadsToName } from './closing';
import type { ReadLine } from './read-line';
import { hasWords, nextShown } from './read-line';

/** What stands in a signature and hardly elsewhere: numbers to call, addresses, a firm's legal details. */
const CONTACT: readonly RegExp[] = [
  /^\W{0,3}(?:tel(?:efon)?|fon|fax|telefax|mobil|mobile|handy|phone|t|m|f|e|e-?mail|mail|web|www|internet|homepage|durchwahl|büro|privat)\b[.: ]{1,4}\s?\S/iu,
  expression(
    String.raw`(?:^|[^\p{L}\p{N}])(?:\+|00)\d{1,3}[\d ()/.-]{6,24}|^\(?0\d{2,5}\)?[ /.-]{0,3}\d[\d /.-]{3,20}$`,
    'u',
  ),
  /^<?[^\s@<>]{1,64}@[^\s@<>]{3,80}>?$|^(?:https?:\/\/|www\.)\S{3,200}$/iu,
  expression(String.raw`(?:^|\D)(?:D-?)?\d{5} \p{Lu}\p{L}{2,}`, 'u'),
  expression(String.raw`^(?:[\p{Lu}][\p{L}.-]{1,40} ){0,4}[\p{L}.-]{2,40} \d{1,4} ?[a-z]?(?:,|$)`, 'u'),
  expression(
    String.raw`^postfach \d|(?:^|[^\p{L}])(?:hrb|hra|amtsgericht|registergericht|geschäftsführer(?:in)?:|vorstand:|vorsitzender?:|ust-?id|steuer-?nr)(?!\p{Ll})`,
    'iu',
  ),
];
/** The citizen's own numbers are what an office needs to answer: they stay with the text. */
const REFERENCE = expression(
  String.raw`^\W{0,3}(?:(?:mein|unser|ihr)e? )?(?:kunden|vertrags|mitglieds|wohngeld|vorgangs|bg|akten|kassen|buchungs|geschäfts|ticket|personal|antrags|zähler|steuer|kd|az)[\p{L}.]{0,12}[ .-]{0,2}(?:nummer|nr\.?|zeichen)?\W{0,3}\s?[\p{L}\d]`,
  'iu',
);
const REFERENCE_WORD = /nummer|nr|zeichen|az\.|ticket/iu;
const POSTSCRIPT = expression(
  String.raw`^(?:p\. ?s\.?|ps|nb|n\. ?b\.|nachtrag|anlagen?|anhang|anhänge)(?![\p{L}])`,
  'iu',
);
/** A delimiter with more shown lines beneath it separates text, no signature. */
const MAX_SIGNATURE = 20;
const MAX_LINE = 200;

function isContact(text: string): boolean {
  return text.split('\n').some((row) => CONTACT.some((pattern) => pattern.test(row.trim())));
}

/** Whether lines hold the details of a signature and no sentence: what a forwarder's program sets above the thread. */
export function isBareSignature(texts: readonly string[]): boolean {
  return texts.some(isContact) && !texts.some(isProse);
}

/** Whether a line is a sentence of the writer rather than a detail of a signature. */
function isProse(text: string): boolean {
  if (POSTSCRIPT.test(text)) return true;
  if (text.length > MAX_LINE) return true;
  const words = text.split(/\s+/u).length;
  return (/[.!:…]$/u.test(text) && words >= 5) || (text.includes('?') && words >= 3) || words > 18;
}

function isReference(text: string): boolean {
  return /\d/.test(text) && REFERENCE.test(text) && REFERENCE_WORD.test(text);
}

/**
 * Which of the lines `from` to `to` of one writer's text are signature; `notices` are marked already. The closing
 * formula and the name beneath it stay with the text, since the answer greets by them.
 * `trusted` says whether the mark of the mail program counts.
 */
export function signatureIn(
  lines: readonly ReadLine[],
  from: number,
  to: number,
  notices: ReadonlySet<number>,
  trusted: boolean,
): ReadonlySet<number> {
  const start = signatureStart(lines, from, to, notices, trusted);
  const found = new Set<number>();
  for (let index = start; index < to; index++) found.add(index);
  const closing = lastClosing(lines, from, start, to);
  if (closing === undefined) return found;
  const kept = [closing, ...nameBeneath(lines, closing, to, notices)];
  for (const index of kept) found.delete(index);
  const after = kept.at(-1)! + 1;
  const details = detailsEnd(lines, after, start, notices);
  for (let index = after; index < details; index++) {
    if (!isReference(lines[index]!.text)) found.add(index);
  }
  return found;
}

/** Line where the signature's mark stands, the program's or `--`; `to` without one. */
function signatureStart(
  lines: readonly ReadLine[],
  from: number,
  to: number,
  notices: ReadonlySet<number>,
  trusted: boolean,
): number {
  const marked = trusted ? markedAt(lines, from, to) : to;
  let start = marked;
  let shown = 0;
  let beneath = marked < to;
  for (let index = marked - 1; index >= from && shown <= MAX_SIGNATURE; index--) {
    const { text } = lines[index]!;
    if (text === '') continue;
    // A delimiter with nothing beneath separates nothing.
    if (isDelimiter(text)) {
      if (beneath) start = index;
    } else if (!notices.has(index)) {
      if (isWriters(text) || (closingIn(text) && beneath && !isDelimiter(textAbove(lines, index)))) break;
      shown++;
    }
    beneath = true;
  }
  return start;
}

function markedAt(lines: readonly ReadLine[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (lines[index]!.mark === 'signature') return index;
  return to;
}

function isDelimiter(text: string): boolean {
  return text === '--' || text === '—' || text === '–';
}

/** What nobody writes into a signature: a question, a postscript, a paragraph. */
function isWriters(text: string): boolean {
  return text.length > MAX_LINE || text.endsWith('?') || POSTSCRIPT.test(text);
}

function textAbove(lines: readonly ReadLine[], at: number): string {
  let above = at - 1;
  while (above >= 0 && lines[above]!.text === '') above--;
  return lines[above]?.text ?? '';
}

/** The last closing formula above the signature, or the one that the signature begins with. */
function lastClosing(
  lines: readonly ReadLine[],
  from: number,
  start: number,
  to: number,
): number | undefined {
  let first = nextShown(lines, start);
  if (isDelimiter(lines[first]?.text ?? '')) first = nextShown(lines, first + 1);
  if (first < to && closingIn(lines[first]!.text)) return first;
  for (let index = Math.min(start, to) - 1; index >= from; index--) {
    if (closingIn(lines[index]!.text)) return index;
  }
  return undefined;
}

/** Lines of the name beneath a closing formula, with "i. A." or a firm between. */
function nameBeneath(
  lines: readonly ReadLine[],
  closing: number,
  to: number,
  notices: ReadonlySet<number>,
): number[] {
  if (closingIn(lines[closing]!.text)?.named) return [];
  const name: number[] = [];
  for (let at = closing, steps = 0; steps < 4; steps++) {
    at = nextShown(lines, at + 1);
    if (at >= to || notices.has(at)) break;
    const { text } = lines[at]!;
    if (isDelimiter(text)) continue;
    const leads = leadsToName(text);
    if (!leads && !isName(text)) break;
    name.push(at);
    if (!leads) break;
  }
  return name;
}

/** Where the details beneath the name end: after the last one that can be told for one. */
function detailsEnd(
  lines: readonly ReadLine[],
  from: number,
  to: number,
  notices: ReadonlySet<number>,
): number {
  let end = from;
  for (let index = from, shown = 0; index < to && shown <= MAX_SIGNATURE; index++) {
    const { text } = lines[index]!;
    if (!hasWords(text) || notices.has(index)) continue;
    if (isProse(text) || closingIn(text)) break;
    shown++;
    if (isContact(text)) end = index + 1;
  }
  return end;
}
