import type { Recipients } from '../model/draft';
import type { Address, Attachment } from '../model/message';
import { codes, inCompose, MailError, type Methods, type Parameters, text } from './call';

const fields: readonly (keyof Recipients)[] = ['to', 'cc', 'bcc'];
/** Addresses that one field takes. */
const recipientLimit = 500;

function field({ recipientField }: Parameters): keyof Recipients {
  const found = fields[Number(recipientField)];
  if (!found) throw new MailError(codes.internalError);
  return found;
}

function addresses({ recipientArray }: Parameters): readonly Address[] {
  if (!Array.isArray(recipientArray) || recipientArray.length > recipientLimit)
    throw new MailError(codes.internalError);
  return recipientArray.map(({ address, name }) => ({ address: address ?? name, name: name ?? address }));
}

/** An address as office.js reads it; 3 is a person outside, 2 one of the own house. */
export const wireAddress = ({ name, address }: Address) => ({
  name,
  address,
  recipientType: address.endsWith('@nettetal.example') ? 2 : 3,
});

/** Only names and sizes: contents of attachments are nothing for an add-in that never reads them. */
export const wireAttachment = ({ name, size, contentType, isInline }: Attachment, index: number) => ({
  id: `attachment-${index + 1}`,
  attachmentType: 0,
  name,
  size,
  contentType,
  isInline: isInline ?? false,
});

/** Subject, recipients, sender, attachments and what names the item. */
export const envelopeMethods: Methods = {
  15: {
    name: 'to/cc/bcc.getAsync',
    since: '1.1',
    modes: 'compose',
    run: inCompose(({ recipients }, parameters) => recipients[field(parameters)].map(wireAddress)),
  },
  17: {
    name: 'subject.setAsync',
    since: '1.1',
    modes: 'compose',
    writes: true,
    run: inCompose((draft, parameters, call) => {
      draft.subject = text(parameters, 'subject');
      call.mailbox.changed();
    }),
  },
  18: { name: 'subject.getAsync', since: '1.1', modes: 'compose', run: inCompose(({ subject }) => subject) },
  21: {
    name: 'to/cc/bcc.setAsync',
    since: '1.1',
    modes: 'compose',
    writes: true,
    run: inCompose((draft, parameters, call) => {
      draft.recipients[field(parameters)] = addresses(parameters);
      call.mailbox.changed();
    }),
  },
  22: {
    name: 'to/cc/bcc.addAsync',
    since: '1.1',
    modes: 'compose',
    writes: true,
    run: inCompose((draft, parameters, call) => {
      const at = field(parameters);
      draft.recipients[at] = [...draft.recipients[at], ...addresses(parameters)];
      call.mailbox.changed();
    }),
  },
  32: {
    name: 'saveAsync',
    since: '1.3',
    modes: 'compose',
    writes: true,
    run: inCompose((draft, _parameters, call) => {
      draft.itemId ??= `saved-${draft.id}`;
      call.mailbox.changed();
      return draft.itemId;
    }),
  },
  107: {
    name: 'from.getAsync',
    since: '1.7',
    modes: 'compose',
    run: inCompose(({ from }) => wireAddress(from)),
  },
  149: {
    name: 'getAttachmentsAsync',
    since: '1.8',
    modes: 'compose',
    run: inCompose(({ attachments }) => attachments.map(wireAttachment)),
  },
  164: {
    name: 'getItemIdAsync',
    since: '1.8',
    modes: 'compose',
    run: inCompose(({ itemId }) => {
      if (itemId === undefined) throw new MailError(codes.saveFailed);
      return itemId;
    }),
  },
  174: {
    name: 'getComposeTypeAsync',
    since: '1.10',
    modes: 'compose',
    run: inCompose(({ composeType, body }) => ({ composeType, coercionType: body.format })),
  },
  175: {
    name: 'isClientSignatureEnabledAsync',
    since: '1.10',
    modes: 'compose',
    run: inCompose(() => true),
  },
};
