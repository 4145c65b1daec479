/** @jest-environment jsdom */
import { clerk } from '../../../src/playground/outlook/model/reply';
import { citizen, mailboxOf, mailOf } from './mailbox-kit';

const others = [
  { name: 'Frau Nachbar', address: 'nachbar@example.org' },
  { name: clerk.name, address: clerk.address },
];

test('a reply goes to the sender, has one mark in its subject and quotes the mail under the signature', async () => {
  const mailbox = mailboxOf(mailOf());
  const draft = await mailbox.compose({
    type: 'reply',
    mail: mailbox.in('inbox')[0]!,
    html: '<p>Guten Tag</p>',
  });
  expect(draft.recipients.to).toEqual([citizen]);
  expect(draft.subject).toBe('AW: Hundesteuer');
  const html = draft.body.inner();
  const places = [
    'Guten Tag',
    'id="Signature"',
    'Erika Demo',
    'id="appendonsend"',
    '<hr',
    'id="divRplyFwdMsg"',
  ].map((each) => html.indexOf(each));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(draft.body.text()).toContain(
    'Von: Max Muster <max.muster@example.org>\nGesendet: Montag, 23. November 2026 08:12\nAn: Steueramt',
  );
});

test('a reply to all leaves the clerk out', async () => {
  const mailbox = mailboxOf(mailOf({ cc: others }));
  const draft = await mailbox.compose({ type: 'reply', all: true, mail: mailbox.in('inbox')[0]! });
  expect(draft.recipients.to.map(({ address }) => address)).toEqual([
    citizen.address,
    'steueramt@nettetal.example',
  ]);
  expect(draft.recipients.cc).toEqual([others[0]]);
});

test('a forward has nobody to go to and takes the attachments along', async () => {
  const attachments = [{ name: 'a.pdf', size: 1, contentType: 'application/pdf' }];
  const mailbox = mailboxOf(mailOf({ attachments }));
  const draft = await mailbox.compose({ type: 'forward', mail: mailbox.in('inbox')[0]! });
  expect([draft.recipients.to, draft.attachments, draft.subject]).toEqual([
    [],
    attachments,
    'WG: Hundesteuer',
  ]);
});

test('a mail in plain text is answered in plain text', async () => {
  const mailbox = mailboxOf(mailOf({ html: undefined, text: 'Zeile 1\nZeile 2' }));
  const draft = await mailbox.compose({
    type: 'reply',
    mail: mailbox.in('inbox')[0]!,
    html: '<p>Guten Tag</p>',
  });
  expect(draft.body.format).toBe('text');
  expect(draft.body.text()).toMatch(
    /^Guten Tag\n\nMit freundlichen Grüßen[\s\S]*\n_{32}\nVon: Max Muster[\s\S]*\n\nZeile 1\nZeile 2$/,
  );
});

test('the classic look has no ids to find the thread by', async () => {
  const mailbox = mailboxOf(mailOf());
  mailbox.threads = () => ({ look: 'classic', more: '' });
  const draft = await mailbox.compose({ type: 'reply', mail: mailbox.in('inbox')[0]! });
  expect(draft.body.inner()).not.toMatch(/divRplyFwdMsg|appendonsend/);
  expect(draft.body.inner()).toContain('border-top:solid #E1E1E1 1.0pt');
});

test('a mail is sent once, with its headers, properties and what is added on sending', async () => {
  const mailbox = mailboxOf(mailOf());
  const draft = await mailbox.compose({ type: 'newMail', html: '<p>Text</p>' });
  draft.headers.set('x-ki', '1');
  draft.properties = { ki: 'ja' };
  draft.appendOnSend = '<p>Am Ende</p>';
  const sent = mailbox.send(draft);
  expect(() => mailbox.send(draft)).toThrow('sent already');
  expect(mailbox.in('sent')).toEqual([sent]);
  expect(mailbox.drafts).toEqual([]);
  expect([sent.headers, sent.properties, sent.html?.endsWith('<p>Am Ende</p>')]).toEqual([
    { 'x-ki': '1' },
    { ki: 'ja' },
    true,
  ]);
});
