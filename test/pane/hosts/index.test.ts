import { pickHost } from '../../../src/pane/hosts';

const withMailbox = (item: object | null): void => {
  Object.assign(globalThis, { Office: { context: { mailbox: { item } } } });
};
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('picking a host', () => {
  it('takes Word for a document', async () => {
    expect((await pickHost({ host: 'Word' }))?.abilities.content).toBe('document');
  });

  it.each([
    ['a received mail, whose subject is a text', { subject: 'Sperrmüll' }, 'mail-read'],
    [
      'a mail that is being written, whose subject is asked',
      { subject: { getAsync: () => undefined } },
      'mail-compose',
    ],
    ['a pinned pane beside no mail', null, 'mail-read'],
  ])('in Outlook knows %s', async (_, item, content) => {
    withMailbox(item);
    expect((await pickHost({ host: 'Outlook' }))?.abilities.content).toBe(content);
  });

  it('knows no other application', async () => {
    for (const host of ['Excel', null]) expect(await pickHost({ host })).toBeNull();
  });
});
