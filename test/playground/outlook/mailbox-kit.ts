import { type BodyFormat, MailBody } from '../../../src/playground/outlook/model/body';
import { Mailbox } from '../../../src/playground/outlook/model/mailbox';
import type { MailData } from '../../../src/playground/outlook/model/message';
import type { Item } from '../../../src/playground/outlook/protocol/call';
import { createMailHost, type MailHost } from '../../../src/playground/outlook/protocol/execute';
import { defaultSwitches, type Switches } from '../../../src/playground/outlook/switches';

export const citizen = { name: 'Max Muster', address: 'max.muster@example.org' };

export const mailOf = (own: Partial<MailData> = {}): MailData => ({
  id: 'mail-1',
  folder: 'inbox',
  program: 'Test',
  subject: 'AW: Hundesteuer',
  from: citizen,
  to: [{ name: 'Steueramt', address: 'steueramt@nettetal.example' }],
  date: '2026-11-23T08:12:00+01:00',
  html: '<p>Mein Hund ist <b>verstorben</b>.</p>',
  ...own,
});

/** A field over the body of a document that the test environment has a selection for. */
export function bodyOf(html: string, format: BodyFormat = 'html'): MailBody {
  document.body.innerHTML = html;
  document.getSelection()?.removeAllRanges();
  return new MailBody(document, format);
}

/** A mailbox whose compose windows all write into the one document of the test environment. */
export const mailboxOf = (...mails: readonly MailData[]): Mailbox =>
  new Mailbox(
    mails,
    async (format) => bodyOf('', format),
    () => new Date('2026-11-25T09:00:00Z'),
  );

export function hostOf(mailbox: Mailbox, switches: Partial<Switches> = {}): MailHost {
  return createMailHost(mailbox, { ...defaultSwitches, ...switches }, (request) => {
    void mailbox.compose(request);
  });
}

export async function composeItem(mailbox: Mailbox): Promise<Extract<Item, { mode: 'compose' }>> {
  return { mode: 'compose', draft: await mailbox.compose({ type: 'newMail' }) };
}
