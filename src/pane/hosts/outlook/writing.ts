import { type Block, blockText } from '../../../core/content/block';
import type { MailBody } from '../../../core/mail/mail';
import { problemError } from '../../../core/protocol/problems';
import { ask } from './ask';
import { coercion, ownText, parseBody, textOf, threadText, writeBody, writtenBody } from './bodies';
import type { ComposeItem } from './item';

/** What a write left behind, read back. */
export interface Written {
  readonly after: MailBody;
  /** Blocks of the answer that Outlook did not take over. */
  readonly dropped: readonly Block[];
}

/** Writes the whole body and reads it back. Where the quoted thread suffered, the old body returns. */
export async function writeWhole(
  item: ComposeItem,
  before: MailBody,
  source: string,
  answer: readonly Block[],
): Promise<Written> {
  await writeBody(item, source, before.format);
  return checked(item, before, parseBody(source, before.format), answer);
}

/**
 * Writes at the selection or the cursor and reads back where it went: hosts insert at the top when the body has lost
 * the focus (office-js #6919), and the cursor may stand in the quoted thread.
 */
export async function writeAtSelection(
  item: ComposeItem,
  before: MailBody,
  content: string,
  { replaced, answer }: { readonly replaced: string; readonly answer: readonly Block[] },
): Promise<Written> {
  const { format } = before;
  const expected =
    replaced === '' ? undefined : expectedText(before, replaced, textOf(parseBody(content, format)));
  await ask<void>((done) =>
    item.body.setSelectedDataAsync(content, { coercionType: coercion(format) }, done),
  );
  const after = await writtenBody(item);
  const misplaced =
    threadText(after) !== threadText(before) ||
    (expected !== undefined && squeezed(ownText(after)) !== expected);
  if (misplaced) {
    await writeBody(item, before.source, format);
    throw problemError('mail-misplaced');
  }
  return { after, dropped: notTaken(after, answer) };
}

/** The mail's own text as it must read now; undefined where the replaced words stand in it twice. */
function expectedText(before: MailBody, replaced: string, next: string): string | undefined {
  const own = squeezed(ownText(before));
  const words = squeezed(replaced);
  const place = own.indexOf(words);
  if (place < 0) throw problemError('mail-quoted');
  if (own.indexOf(words, place + 1) >= 0) return undefined;
  return own.slice(0, place) + squeezed(next) + own.slice(place + words.length);
}

async function checked(
  item: ComposeItem,
  before: MailBody,
  wanted: MailBody,
  answer: readonly Block[],
): Promise<Written> {
  const after = await writtenBody(item);
  if (squeezed(threadText(after)) !== squeezed(threadText(wanted))) {
    await writeBody(item, before.source, before.format);
    throw problemError('host-error');
  }
  return { after, dropped: notTaken(after, answer) };
}

/** Without white space: hosts part and join lines as they like. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '');

function notTaken(after: MailBody, answer: readonly Block[]): readonly Block[] {
  const own = squeezed(ownText(after));
  return answer.filter((block) => {
    const lines = blockText(block)
      .split(/[\n\t]/)
      .map(squeezed);
    return !lines.every((line) => own.includes(line));
  });
}
