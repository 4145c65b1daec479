import type { Address } from '../model/message';
import { type Call, codes, MailError, type Method, type Methods, type Parameters } from './call';

const addresses = (list: unknown): readonly Address[] =>
  Array.isArray(list) ? list.map((address) => ({ name: String(address), address: String(address) })) : [];

const html = ({ htmlBody }: Parameters): { readonly html: string } | undefined =>
  typeof htmlBody === 'string' ? { html: htmlBody } : undefined;

const reply = (name: string, since: string, all: boolean): Method => ({
  name,
  since,
  modes: 'read',
  fails: ['reply-fails', codes.internalError],
  run: (call: Call, parameters: Parameters) => {
    if (call.item.mode !== 'read') throw new MailError(codes.operationNotSupported);
    call.compose({ type: 'reply', mail: call.item.message, all, ...html(parameters) });
  },
});

const newMessage = (name: string, since: string): Method => ({
  name,
  since,
  modes: 'read',
  fails: ['reply-fails', codes.internalError],
  run: (call, parameters) =>
    call.compose({
      type: 'newMail',
      ...html(parameters),
      subject: typeof parameters.subject === 'string' ? parameters.subject : '',
      recipients: {
        to: addresses(parameters.toRecipients),
        cc: addresses(parameters.ccRecipients),
        bcc: addresses(parameters.bccRecipients),
      },
    }),
});

/** Windows that an add-in opens. The forms without `Async` give no answer to the add-in. */
export const formMethods: Methods = {
  10: reply('displayReplyForm(text)', '1.1', false),
  11: reply('displayReplyAllForm(text)', '1.1', true),
  30: reply('displayReplyForm(form)', '1.1', false),
  31: reply('displayReplyAllForm(form)', '1.1', true),
  44: newMessage('mailbox.displayNewMessageForm', '1.6'),
  178: newMessage('mailbox.displayNewMessageFormAsync', '1.9'),
  181: reply('displayReplyFormAsync(form)', '1.9', false),
  182: reply('displayReplyAllFormAsync(form)', '1.9', true),
  183: reply('displayReplyFormAsync(text)', '1.9', false),
  184: reply('displayReplyAllFormAsync(text)', '1.9', true),
};

/** Methods that office.js knows and the model doesn't play; they answer an error. */
export const unplayed: Readonly<Record<number, string>> = {
  2: 'mailbox.getUserIdentityTokenAsync',
  5: 'mailbox.makeEwsRequestAsync',
  12: 'mailbox.getCallbackTokenAsync',
  16: 'addFileAttachmentAsync',
  19: 'addItemAttachmentAsync',
  20: 'removeAttachmentAsync',
  24: 'start/end.getAsync',
  25: 'start/end.setAsync',
  26: 'location.getAsync',
  27: 'location.setAsync',
  40: 'mailbox.RegisterConsentAsync',
  41: 'close',
  42: 'mailbox.CloseApp',
  43: 'mailbox.displayPersonaCardAsync',
  45: 'mailbox.navigateToModuleAsync',
  99: 'getInitializationContextAsync',
  101: 'move',
  103: 'recurrence.getAsync',
  104: 'recurrence.setAsync',
  108: 'getSharedPropertiesAsync',
  148: 'addFileAttachmentFromBase64Async',
  150: 'getAttachmentContentAsync',
  154: 'enhancedLocation.getAsync',
  155: 'enhancedLocation.addAsync',
  156: 'enhancedLocation.removeAsync',
  157: 'categories.getAsync',
  158: 'categories.addAsync',
  159: 'categories.removeAsync',
  160: 'masterCategories.getAsync',
  161: 'masterCategories.addAsync',
  162: 'masterCategories.removeAsync',
  166: 'delayDeliveryTime.getAsync',
  167: 'delayDeliveryTime.setAsync',
  169: 'isAllDayEvent.getAsync',
  170: 'isAllDayEvent.setAsync',
  171: 'sensitivity.getAsync',
  172: 'sensitivity.setAsync',
  176: 'disableClientSignatureAsync',
};
