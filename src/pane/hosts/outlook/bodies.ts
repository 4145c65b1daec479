import { findHidden } from '../../../core/mail/html/hidden';
import type { BodyFormat, BodyLine, MailBody, MailPartKind } from '../../../core/mail/mail';
import { readBody } from '../../../core/mail/read-body';
import { problemError } from '../../../core/protocol/problems';
import { ask, OutlookError } from './ask';
import { type ComposeItem, isProtected, type ReadItem } from './item';

const COERCION = { html: 'html', text: 'text' } as const satisfies Record<BodyFormat, string>;
export const coercion = (format: BodyFormat) => COERCION[format] as Office.CoercionType;

/** Longer bodies make `setAsync` throw (office-js #6263), in UTF-16 code units. */
const LONGEST_BODY = 1_000_000;

/** Reads a body as its reader sees it; hidden text is left out and counted. */
export const parseBody = (source: string, format: BodyFormat): MailBody =>
  readBody(source, format, findHidden);

/** A received mail is read as HTML: its plain text is unreliable on the web (office-js #4587). */
export async function receivedBody(item: ReadItem): Promise<MailBody> {
  if (isProtected(item)) throw problemError('mail-protected');
  return parseBody(await receivedHtml(item), 'html');
}

async function receivedHtml(item: ReadItem): Promise<string> {
  try {
    return await ask((done) => item.body.getAsync(coercion('html'), done));
  } catch (error) {
    if (!(error instanceof OutlookError) || error.code === 0) throw error;
    // Outlook gives no reason; what it refuses to hand out is protected in one way or another.
    throw problemError('mail-protected');
  }
}

/** The body of a mail that is being written, in its own format: HTML in a plain-text mail is refused. */
export async function writtenBody(item: ComposeItem): Promise<MailBody> {
  const format = await formatOf(item);
  return parseBody(await ask((done) => item.body.getAsync(coercion(format), done)), format);
}

export async function formatOf(item: ComposeItem): Promise<BodyFormat> {
  const type = await ask((done) => item.body.getTypeAsync(done));
  return type === Office.CoercionType.Text ? 'text' : 'html';
}

/** Writes the whole body. The quoted thread goes back as it came, byte for byte. */
export async function writeBody(item: ComposeItem, source: string, format: BodyFormat): Promise<void> {
  if (source.length > LONGEST_BODY) throw problemError('text-too-long');
  await ask((done) => item.body.setAsync(source, { coercionType: coercion(format) }, done));
}

const words = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Text for comparing two readings: hosts change white space and markup, not words. */
function textOfLines(lines: readonly BodyLine[]): string {
  return lines
    .map(({ text }) => words(text))
    .filter((text) => text !== '')
    .join('\n');
}

export const textOf = (body: MailBody, from = 0, to = body.lines.length): string =>
  textOfLines(body.lines.slice(from, to));

/** What the writer of the mail wrote, signature included. */
export const ownText = (body: MailBody): string => textOfLines(linesOf(body, (kind) => kind !== 'quote'));
/** The earlier mails. */
export const threadText = (body: MailBody): string => textOfLines(linesOf(body, (kind) => kind === 'quote'));

const linesOf = (body: MailBody, wanted: (kind: MailPartKind) => boolean): readonly BodyLine[] =>
  body.parts.filter(({ kind }) => wanted(kind)).flatMap(({ from, to }) => body.lines.slice(from, to));
