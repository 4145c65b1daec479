import type { MailBody } from '../../../core/mail/mail';
import type { DocumentMarks } from '../host';
import { ask, OutlookError } from './ask';
import { type ComposeItem, hasMailbox, type ReadItem } from './item';

/** All texts of a mail in which a classification mark counts: the whole thread, subject and categories. */
export async function marksOf(
  item: ReadItem | ComposeItem,
  body: MailBody,
  subject: string,
): Promise<DocumentMarks> {
  return {
    texts: [body.lines.map(({ text }) => text).join('\n')],
    properties: [subject, ...(await categories(item))],
  };
}

async function categories(item: ReadItem | ComposeItem): Promise<readonly string[]> {
  if (!hasMailbox('1.8') || !item.categories) return [];
  try {
    const list = await ask<Office.CategoryDetails[]>((done) => item.categories.getAsync(done));
    return (list ?? []).map(({ displayName }) => displayName);
  } catch (error) {
    // Shared mailboxes refuse the list; the mail itself was read.
    if (error instanceof OutlookError) return [];
    throw error;
  }
}
