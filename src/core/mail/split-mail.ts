import type { MailLine, MailPart, MailPartKind } from './mail';
import { noticesIn } from './split/notices';
import { quotedLines } from './split/quoted-lines';
import type { ReadLine } from './split/read-line';
import { hasWords, readLine } from './split/read-line';
import { isBareSignature, signatureIn } from './split/signature';

/**
 * Tells what the sender of a mail wrote from signature, notices and earlier mails. The parts cover all lines in order;
 * neighbours differ in kind. Empty lines belong to the part above them.
 *
 * - Where it is unsure, a line is `new`: a summary that holds too much does less harm than one that lost a question.
 * - Closing formula and the name beneath it are `new`, since the answer greets by them; so are the citizen's own
 *   numbers (Kundennummer, Aktenzeichen). Address, telephone and firm beneath are `signature`.
 * - A text that was forwarded is `quote`, also where the mail holds nothing else: nobody but `mainText` looks into it.
 * - Marks of the mail program count unless nothing new would be left. A mail that is quoted as a whole without a line
 *   that introduces it is read as if it were not.
 *
 * Linear in the length of the mail.
 */
export function splitMail(lines: readonly MailLine[]): readonly MailPart[] {
  const read = lines.map(readLine);
  const attempts = [
    () => kindsOf(read, true),
    () => kindsOf(read, false),
    () => kindsOf(withoutCommonDepth(read), false),
    () => signatureAsNew(kindsOf(withoutCommonDepth(read), false)),
  ];
  let kinds: MailPartKind[] = [];
  for (const attempt of attempts) {
    kinds = attempt();
    if (hasNew(read, kinds) || isBareForward(read, kinds)) break;
  }
  return partsOf(kinds);
}

function hasNew(lines: readonly ReadLine[], kinds: readonly MailPartKind[]): boolean {
  return kinds.some((kind, index) => kind === 'new' && hasWords(lines[index]!.text));
}

/** Nothing but the sender's signature above a thread. */
function isBareForward(lines: readonly ReadLine[], kinds: readonly MailPartKind[]): boolean {
  const signature = lines.filter((_, index) => kinds[index] === 'signature').map(({ text }) => text);
  return kinds.includes('quote') && isBareSignature(signature);
}

function kindsOf(lines: readonly ReadLine[], trusted: boolean): MailPartKind[] {
  const quoted = quotedLines(lines, trusted);
  const kinds: MailPartKind[] = quoted.map((isQuote) => (isQuote ? 'quote' : 'new'));
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && quoted[to] === quoted[from]) to++;
    if (!quoted[from]) fillOwn(lines, from, to, trusted, kinds);
    from = to;
  }
  for (let index = 1; index < lines.length; index++) {
    if (lines[index]!.text === '') kinds[index] = kinds[index - 1]!;
  }
  return kinds;
}

/** The kinds of lines that the mail's own sender put there. */
function fillOwn(
  lines: readonly ReadLine[],
  from: number,
  to: number,
  trusted: boolean,
  kinds: MailPartKind[],
): void {
  const notices = noticesIn(lines, from, to);
  for (const index of signatureIn(lines, from, to, notices, trusted)) kinds[index] = 'signature';
  for (const index of notices) kinds[index] = 'disclaimer';
}

/** The depths of a mail whose every line is quoted, counted from its least. One with an introduction stays as it is. */
function withoutCommonDepth(lines: readonly ReadLine[]): readonly ReadLine[] {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) if (line.text !== '') least = Math.min(least, line.depth);
  if (least === 0 || least === Number.POSITIVE_INFINITY) return lines;
  return lines.map((line) => ({ ...line, depth: Math.max(0, line.depth - least) }));
}

/** A mail that is nothing but a signature is what its sender wrote. */
function signatureAsNew(kinds: MailPartKind[]): MailPartKind[] {
  if (kinds.includes('quote')) return kinds;
  return kinds.map((kind) => (kind === 'signature' ? 'new' : kind));
}

function partsOf(kinds: readonly MailPartKind[]): MailPart[] {
  const parts: MailPart[] = [];
  kinds.forEach((kind, index) => {
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = { ...last, to: index + 1 };
    else parts.push({ kind, from: index, to: index + 1 });
  });
  return parts;
}
