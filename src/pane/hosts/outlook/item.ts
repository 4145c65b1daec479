import { problemError } from '../../../core/protocol/problems';

export type ReadItem = Office.MessageRead | Office.AppointmentRead;
export type ComposeItem = Office.MessageCompose | Office.AppointmentCompose;

/** Whether the host knows a version of the requirement set Mailbox; the baseline is 1.5. */
export const hasMailbox = (version: '1.6' | '1.8' | '1.9' | '1.10' | '1.13') =>
  Office.context.requirements.isSetSupported('Mailbox', version);

/** The mail beside the pane; undefined while a pinned pane has none, or one that the directory hides. */
export function currentItem(): ReadItem | ComposeItem | undefined {
  return (Office.context.mailbox.item as ReadItem | ComposeItem | null | undefined) ?? undefined;
}

/** While a mail is being written its subject is an object that is asked; a received mail has a plain one. */
export function isCompose(item: ReadItem | ComposeItem): item is ComposeItem {
  return typeof item.subject !== 'string';
}

export function readItem(): ReadItem {
  const item = currentItem();
  if (!item || isCompose(item)) throw problemError('mail-changed');
  return item;
}

export function composeItem(): ComposeItem {
  const item = currentItem();
  if (!item || !isCompose(item)) throw problemError('mail-changed');
  return item;
}

/**
 * Tells two received mails apart; on-premises Exchange and shared mailboxes have ids too.
 * Empty where Outlook gives none.
 */
export const itemKey = (item: ReadItem): string => item.itemId ?? '';

/** Encrypted (S/MIME) and rights-protected messages, whose body Outlook doesn't hand out (MS-OXOSMIME, 2.1). */
export function isProtected(item: ReadItem): boolean {
  return (
    /^IPM\.Note\.(?:SMIME|rpmsg|Secure)/i.test(item.itemClass ?? '') &&
    !/MultipartSigned/i.test(item.itemClass)
  );
}
