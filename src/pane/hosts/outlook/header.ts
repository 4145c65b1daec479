import type { MailBody } from '../../../core/mail/mail';
import type { MailHeader } from '../host';
import { ask, OutlookError } from './ask';
import { type ComposeItem, hasMailbox, itemKey, type ReadItem } from './item';

const kindOf = (item: ReadItem | ComposeItem): MailHeader['kind'] =>
  item.itemType === Office.MailboxEnums.ItemType.Appointment ? 'appointment' : 'message';

const hasThread = (body: MailBody): boolean => body.parts.some(({ kind }) => kind === 'quote');

/** A received mail; the sender of an appointment is its organizer. */
export function receivedHeader(item: ReadItem, body: MailBody): MailHeader {
  const sender = 'organizer' in item ? item.organizer : item.from;
  return {
    itemId: itemKey(item),
    kind: kindOf(item),
    subject: item.subject,
    ...(sender && { sender: { name: sender.displayName, address: sender.emailAddress } }),
    attachments: item.attachments.filter(({ isInline }) => !isInline).length,
    hasThread: hasThread(body),
  };
}

export async function writtenHeader(item: ComposeItem, body: MailBody): Promise<MailHeader> {
  return {
    kind: kindOf(item),
    subject: await subjectOf(item),
    attachments: await attachmentsOf(item),
    hasThread: hasThread(body),
  };
}

export const subjectOf = (item: ComposeItem): Promise<string> => ask((done) => item.subject.getAsync(done));

async function attachmentsOf(item: ComposeItem): Promise<number> {
  if (!hasMailbox('1.8')) return 0;
  try {
    const list = await ask<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done));
    return list.filter(({ isInline }) => !isInline).length;
  } catch (error) {
    // Only a number on the card.
    if (error instanceof OutlookError) return 0;
    throw error;
  }
}
