/** @jest-environment jsdom */
import type { Item } from '../../../src/playground/outlook/protocol/call';
import { methods } from '../../../src/playground/outlook/protocol/execute';
import { unplayed } from '../../../src/playground/outlook/protocol/form-methods';
import type { Fault, MailboxVersion } from '../../../src/playground/outlook/switches';
import { composeItem, hostOf, mailboxOf, mailOf } from './mailbox-kit';

const text = 0;
const html = 3;

function reading(...faults: readonly Fault[]) {
  const mailbox = mailboxOf(mailOf());
  const item: Item = { mode: 'read', message: mailbox.in('inbox')[0]! };
  return { mailbox, item, host: hostOf(mailbox, { faults: new Set(faults) }) };
}

async function writing(mailbox: MailboxVersion = '1.14', ...faults: readonly Fault[]) {
  const box = mailboxOf(mailOf());
  const item = await composeItem(box);
  return { item, draft: item.draft, host: hostOf(box, { mailbox, faults: new Set(faults) }) };
}

const failed = (errorCode: number) => ({ wasSuccessful: false, error: true, errorCode });

test('what is played and what is not never share a number', () => {
  expect(Object.keys(methods).filter((id) => id in unplayed)).toEqual([]);
});

test.each(Object.entries(unplayed))('%s (%s) answers an error, never a silent success', async (id) => {
  const { host, item } = await writing();
  expect(host.execute(item, Number(id), {})).toEqual(failed(5000));
});

const newer = Object.entries(methods).filter(([, { since }]) => Number(since.split('.')[1]) > 5);

test.each(newer.map(([id, { name, since }]) => [name, since, Number(id)] as const))(
  '%s of Mailbox %s fails in an Outlook with 1.5',
  async (_name, _since, id) => {
    const { host, item } = await writing('1.5');
    expect(host.execute(item, id, {})).toEqual(failed(5000));
  },
);

const writers = Object.entries(methods).filter(([, { writes, modes }]) => writes && modes !== 'read');

test.each(writers.map(([id, { name }]) => [name, Number(id)] as const))(
  '%s fails in a mailbox shared for reading',
  async (_name, id) => {
    const { host, item, draft } = await writing('1.14', 'read-only');
    const before = draft.body.inner();
    expect(host.execute(item, id, { data: 'x', coercionType: text })).toEqual(failed(9038));
    expect(draft.body.inner()).toBe(before);
  },
);

test('a received mail has no selection and no subject to ask for', () => {
  const { host, item } = reading();
  expect([28, 18, 38].map((id) => host.execute(item, id, { coercionType: text }))).toEqual(
    Array(3).fill(failed(5000)),
  );
});

test('without a chosen mail every call fails', () => {
  expect(reading().host.execute(undefined, 37, { coercionType: text })).toEqual(failed(5000));
});

test('the text of a protected mail is not given', () => {
  const { host, item } = reading('protected');
  expect(host.execute(item, 37, { coercionType: html })).toEqual(failed(9017));
});

test('a mail with a table comes empty as text when that is played, and whole as HTML', () => {
  const mailbox = mailboxOf(mailOf({ html: '<table><tr><td>Wort</td></tr></table>' }));
  const item: Item = { mode: 'read', message: mailbox.in('inbox')[0]! };
  const host = hostOf(mailbox, { faults: new Set<Fault>(['text-empty']) });
  expect(host.execute(item, 37, { coercionType: text }).data).toBe('');
  expect(host.execute(item, 37, { coercionType: html }).data).toContain('Wort');
});

test('HTML is refused for a mail in plain text', async () => {
  const { host, item, draft } = await writing();
  draft.body.convert('text');
  for (const id of [13, 23, 38])
    expect(host.execute(item, id, { data: '<p>x</p>', coercionType: html })).toEqual(failed(2006));
});

test('an insertion at the item goes into the subject when the cursor stands there', async () => {
  const { host, item, draft } = await writing();
  draft.focus = 'subject';
  host.execute(item, 29, { data: 'dringend', coercionType: text });
  expect(draft.subject).toBe('dringend');
});

test('names of headers come in lower case, and one that was removed stays away', async () => {
  const { host, item } = await writing();
  const get = () => host.execute(item, 151, { internetHeaderKeys: ['X-KI', 'X-Fehlt'] }).data;
  host.execute(item, 152, { internetHeaderNameValuePairs: { 'X-KI': '1' } });
  expect(get()).toEqual({ 'x-ki': '1' });
  host.execute(item, 153, { internetHeaderKeys: ['X-KI'] });
  host.execute(item, 152, { internetHeaderNameValuePairs: { 'X-KI': '2' } });
  expect(get()).toEqual({});
});

test('a sixth notification and a second one with the same key are refused', () => {
  const { host, item } = reading();
  const add = (key: string) => host.execute(item, 33, { key, type: 2, message: 'x' });
  for (const key of ['a', 'b', 'c', 'd', 'e']) expect(add(key).wasSuccessful).toBe(true);
  expect([add('a'), add('f')]).toEqual([failed(9023), failed(9025)]);
  expect(host.execute(item, 36, { key: 'z' })).toEqual(failed(9024));
});

test('calls are recorded with what became of them', () => {
  const { host, item } = reading();
  host.execute(item, 37, { coercionType: text });
  host.execute(item, 101, {});
  expect(host.traffic.map(({ name, code }) => [name, code])).toEqual([
    ['body.getAsync', 0],
    ['move', 5000],
  ]);
});
