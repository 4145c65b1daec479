import type { Block } from '../../../core/content/block';
import { problemError } from '../../../core/protocol/problems';
import type { LabelRequest, NewMail } from '../host';
import { ask } from './ask';
import { hasMailbox, type ReadItem } from './item';
import { newContent, paragraph } from './new-content';

/** What `displayReplyForm` takes, in bytes of UTF-8 (Outlook add-in limits: 32 KB). */
const LONGEST_FORM = 32 * 1024;

/** Opens a reply or a new mail with the answer in it. The clerk checks the recipients and sends it. */
export async function openMail(
  item: ReadItem,
  answer: readonly Block[],
  { as, label }: { readonly as: NewMail; readonly label?: LabelRequest },
): Promise<void> {
  const sentences = label && label.kind !== 'none' ? [label.text, label.translation ?? ''] : [];
  const blocks = [...answer, ...sentences.filter((text) => text !== '').map(paragraph)];
  const htmlBody = newContent(blocks, 'html');
  if (new TextEncoder().encode(htmlBody).length > LONGEST_FORM) throw problemError('reply-too-long');
  if (as === 'new') await openNew({ htmlBody, subject: `WG: ${item.subject}` });
  else await openReply(item, htmlBody, as === 'reply-all');
}

async function openReply(item: ReadItem, htmlBody: string, all: boolean): Promise<void> {
  if (hasMailbox('1.9')) {
    await ask<void>((done) =>
      all
        ? item.displayReplyAllFormAsync({ htmlBody }, done)
        : item.displayReplyFormAsync({ htmlBody }, done),
    );
    return;
  }
  await ask<void>((done) => {
    if (all) item.displayReplyAllForm({ htmlBody });
    else item.displayReplyForm({ htmlBody });
    done(opened);
  });
}

async function openNew(form: { readonly htmlBody: string; readonly subject: string }): Promise<void> {
  const { mailbox } = Office.context;
  if (hasMailbox('1.9')) {
    await ask<void>((done) => mailbox.displayNewMessageFormAsync(form, done));
    return;
  }
  if (!hasMailbox('1.6')) throw problemError('host-error');
  await ask<void>((done) => {
    mailbox.displayNewMessageForm(form);
    done(opened);
  });
}

/** Before Mailbox 1.9 a form opens without an answer; what is wrong is thrown. */
const opened = { status: 'succeeded', value: undefined } as unknown as Office.AsyncResult<void>;
