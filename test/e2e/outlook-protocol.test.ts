import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { type MailDesk, type MailDeskOptions, openMail } from './mail-desk';
import { call, type Outcome, officePage } from './office-page';
import { type Started, startPlayground } from './playground';

/** An add-in's handlers: it stops a mail with the word STOP and marks each new one. */
const commands = officePage(`
  Office.actions.associate('onMessageSendHandler', (event) =>
    Office.context.mailbox.item.body.getAsync('text', ({ value }) =>
      event.completed({ allowEvent: !value.includes('STOP'), errorMessage: 'Hinweis fehlt.', cancelLabel: 'Ergänzen', commandId: 'pane' })));
  Office.actions.associate('onNewMessageComposeHandler', (event) =>
    Office.context.mailbox.item.internetHeaders.setAsync({ 'X-Neu': 'ja' }, () => event.completed()));`);
const pages = { '/pane.html': officePage(), '/commands.html': commands };

let browser: Browser;
let started: Started;
let desk: MailDesk;

beforeAll(async () => {
  [browser, started] = await Promise.all([launchBrowser(), startPlayground()]);
});

afterAll(async () => {
  await browser.close();
  await started.stop();
});

afterEach(async () => {
  expect(desk.foreign).toEqual([]);
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

const open = async (options: MailDeskOptions = {}): Promise<void> => {
  desk = await openMail(browser, started.address, { pages, mail: 'wohngeld', ...options });
};

const office = async (path: string, ...args: readonly unknown[]): Promise<Outcome> =>
  call(await desk.pane(), path, ...args);

const value = async (path: string, ...args: readonly unknown[]): Promise<unknown> => {
  const outcome = await office(path, ...args);
  if (!('code' in outcome) && !('thrown' in outcome)) return outcome.value;
  throw new Error(`${path}: ${JSON.stringify(outcome)}`);
};

const html = { coercionType: 'html' };
const code = (number: number) => expect.objectContaining({ code: number });

/** Opens a window over the chosen mail and waits until the add-in has seen it. */
const reply = () => desk.outlook((outlook) => outlook.reply());

describe('a received mail', () => {
  test('shows what its details say and gives its text in both forms', async () => {
    await open();
    const pane = await desk.pane();
    await pane.waitForFunction('window.ready');
    const item = await pane.evaluate(() => {
      const { item: read } = Office.context.mailbox;
      return {
        type: read?.itemType,
        subject: read?.subject,
        normalized: read?.normalizedSubject,
        from: read?.from.emailAddress,
        to: read?.to.map(({ emailAddress }) => emailAddress),
        attachments: read?.attachments.map(({ name, size }) => [name, size]),
        class: read?.itemClass,
        conversation: read?.conversationId,
        id: read?.itemId,
        user: Office.context.mailbox.userProfile.emailAddress,
        has: ['1.5', '1.8', '1.12', '1.14', '1.15'].map((version) =>
          Office.context.requirements.isSetSupported('Mailbox', version),
        ),
      };
    });
    expect(item).toEqual({
      type: 'message',
      subject: 'Re: Wohngeld - fehlende Unterlagen',
      normalized: 'Wohngeld - fehlende Unterlagen',
      from: 'j.tillmanns51@gmail.example',
      to: ['wohngeld@nettetal.example'],
      attachments: [
        ['Mietvertrag.pdf', 812_000],
        ['Rentenbescheid 2026.pdf', 344_000],
      ],
      class: 'IPM.Note',
      conversation: 'conversation-wohngeld',
      id: 'wohngeld',
      user: 'erika.demo@nettetal.example',
      has: [true, true, true, true, false],
    });
    expect(await value('item.body.getAsync', 'html')).toContain('<div dir="ltr" class="gmail_attr">');
    expect(await value('item.body.getAsync', 'text')).toContain('Hochachtungsvoll\nJürgen Tillmanns');
    expect(await value('item.getAllInternetHeadersAsync')).toContain('X-Mailer: Gmail\r\n');
  });

  test('keeps properties and notifications', async () => {
    await open();
    const pane = await desk.pane();
    await pane.waitForFunction('window.ready');
    await pane.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          Office.context.mailbox.item?.loadCustomPropertiesAsync(({ value: properties }) => {
            properties.set('ki', 'v1');
            properties.saveAsync((saved) => (saved.error ? reject(saved.error) : resolve()));
          });
        }),
    );
    expect(await value('item.loadCustomPropertiesAsync')).toEqual({ ki: 'v1' });
    const message = { type: 'errorMessage', message: 'Bitte prüfen' };
    await value('item.notificationMessages.addAsync', 'ki', message);
    expect(await office('item.notificationMessages.addAsync', 'ki', message)).toEqual(code(9023));
    await value('item.notificationMessages.replaceAsync', 'ki', { ...message, message: 'Neu' });
    expect(await desk.page.locator('#mail-notifications').textContent()).toBe('Neu');
    expect(await value('item.notificationMessages.getAllAsync')).toHaveLength(1);
    await value('item.notificationMessages.removeAsync', 'ki');
    expect(await office('item.notificationMessages.removeAsync', 'ki')).toEqual(code(9024));
  });

  test.each([
    ['item.displayReplyFormAsync', ['j.tillmanns51@gmail.example']],
    ['item.displayReplyAllFormAsync', ['j.tillmanns51@gmail.example', 'wohngeld@nettetal.example']],
    ['item.displayReplyForm', ['j.tillmanns51@gmail.example']],
  ])('opens a window by %s, with the text above the signature', async (method, to) => {
    await open();
    const pane = await desk.pane();
    await pane.waitForFunction('window.ready');
    // The form without `Async` has no callback.
    if (method.endsWith('Async')) await value(method, { htmlBody: '<p>Guten Tag</p>' });
    else await pane.evaluate(() => Office.context.mailbox.item?.displayReplyForm('<p>Guten Tag</p>'));
    await desk.page.waitForFunction(() => window.playgroundOutlook.active() !== 'read');
    const draft = await desk.outlook((outlook) => outlook.draft());
    expect(draft.to).toEqual(to);
    expect(draft.text).toMatch(/^Guten Tag\n[\s\S]*Erika Demo[\s\S]*Von: Jürgen Tillmanns/);
    expect(await value('item.getComposeTypeAsync')).toEqual({ composeType: 'reply', coercionType: 'html' });
  });

  test('opens a new mail, and refuses a reply of more than 32 KB', async () => {
    await open();
    const long = { htmlBody: 'x'.repeat(33_000) };
    expect(await office('item.displayReplyFormAsync', long)).toEqual({
      thrown: 'Sys.ArgumentOutOfRangeException',
    });
    await value('displayNewMessageFormAsync', {
      toRecipients: ['a@example.org'],
      subject: 'Abgabe',
      htmlBody: '<p>Notiz</p>',
    });
    await desk.page.waitForFunction(() => window.playgroundOutlook.active() !== 'read');
    expect(await desk.outlook((outlook) => outlook.draft())).toMatchObject({
      to: ['a@example.org'],
      subject: 'Abgabe',
      composeType: 'newMail',
    });
  });

  test('is followed by a pinned pane when another one is chosen', async () => {
    await open();
    const pane = await desk.pane();
    await pane.waitForFunction('window.ready');
    await pane.evaluate(
      () =>
        new Promise((resolve) => {
          const seen: unknown[] = [];
          Object.assign(window, { seen });
          Office.context.mailbox.addHandlerAsync(
            Office.EventType.ItemChanged,
            () => seen.push(Office.context.mailbox.item?.subject ?? null),
            resolve,
          );
        }),
    );
    await desk.outlook((outlook) => outlook.choose('termin'));
    await desk.outlook((outlook) => outlook.choose(null));
    await desk.outlook((outlook) => outlook.choose('kita'));
    await pane.waitForFunction('seen.length === 3');
    expect(await pane.evaluate('seen')).toEqual([
      'Ortstermin Spielplatz Rosental',
      null,
      'Re: Ihr Elternbeitragsbescheid',
    ]);
  });

  test('gives no text where it is protected', async () => {
    await open({ mail: 'verschluesselt' });
    expect(await office('item.body.getAsync', 'html')).toEqual(code(9017));
    const pane = await desk.pane();
    expect(await pane.evaluate(() => Office.context.mailbox.item?.itemClass)).toBe('IPM.Note.SMIME');
  });
});

describe('a mail that is being written', () => {
  test('is read and written where the selection stands, and nothing harmful gets in', async () => {
    await open();
    await reply();
    await desk.outlook((outlook) => outlook.setBody('<p>Guten <b>Tag</b>, alle.</p><p>Ende</p>'));
    await desk.outlook((outlook) => outlook.selectText('Tag, alle'));
    await (await desk.pane()).evaluate(() => window.focus());
    expect(await value('item.body.getTypeAsync')).toBe('html');
    expect(await value('item.getSelectedDataAsync', 'text')).toMatchObject({
      data: 'Tag, alle',
      sourceProperty: 'body',
    });
    expect(await value('item.getSelectedDataAsync', 'html')).toMatchObject({ data: '<b>Tag</b>, alle' });
    const trap = '<i onclick="a()">Morgen</i><script>b()</script><a href="javascript:c()">d</a>';
    await value('item.body.setSelectedDataAsync', trap, html);
    await value('item.body.prependAsync', 'Oben ', { coercionType: 'text' });
    expect(await desk.outlook((outlook) => outlook.draft().html)).toBe(
      'Oben <p>Guten <b></b><i>Morgen</i><a>d</a>.</p><p>Ende</p>',
    );
    await value('item.body.setAsync', '<p>Neu</p>', html);
    expect(await value('item.body.getAsync', 'text')).toBe('Neu');
    expect(await value('item.body.getAsync', 'html')).toContain('<body dir="ltr">\r\n<p>Neu</p>\r\n</body>');
    await value('item.setSelectedDataAsync', 'Text', { coercionType: 'text' });
    expect(await office('item.body.setAsync', 'x'.repeat(1_000_001), html)).toEqual({
      thrown: 'Sys.ArgumentOutOfRangeException',
    });
  });

  test('has subject, recipients, headers, properties and session data', async () => {
    await open();
    await reply();
    expect(await value('item.subject.getAsync')).toBe('AW: Wohngeld - fehlende Unterlagen');
    await value('item.subject.setAsync', 'Ihr Wohngeld');
    expect(await value('item.subject.getAsync')).toBe('Ihr Wohngeld');
    expect(await value('item.from.getAsync')).toMatchObject({ emailAddress: 'erika.demo@nettetal.example' });
    for (const field of ['to', 'cc', 'bcc']) {
      await value(`item.${field}.setAsync`, [{ displayName: 'A', emailAddress: `${field}@example.org` }]);
      await value(`item.${field}.addAsync`, ['b@nettetal.example']);
      expect(await value(`item.${field}.getAsync`)).toMatchObject([
        { displayName: 'A', emailAddress: `${field}@example.org`, recipientType: 'externalUser' },
        { emailAddress: 'b@nettetal.example', recipientType: 'user' },
      ]);
    }
    await value('item.internetHeaders.setAsync', { 'X-KI': 'v1' });
    expect(await value('item.internetHeaders.getAsync', ['X-KI', 'X-Neu', 'X-Fehlt'])).toEqual({
      'x-ki': 'v1',
      'x-neu': 'ja',
    });
    await value('item.internetHeaders.removeAsync', ['X-KI']);
    expect(await value('item.internetHeaders.getAsync', ['X-KI'])).toEqual({});
    expect(await office('item.sessionData.getAsync', 'a')).toEqual(code(9050));
    await value('item.sessionData.setAsync', 'a', '1');
    expect(await value('item.sessionData.getAsync', 'a')).toBe('1');
    expect(await value('item.sessionData.getAllAsync')).toEqual({ a: '1' });
    await value('item.sessionData.removeAsync', 'a');
    await value('item.sessionData.clearAsync');
    expect(await value('item.loadCustomPropertiesAsync')).toEqual({});
    expect(await value('item.getAttachmentsAsync')).toEqual([]);
    expect(await office('item.getItemIdAsync')).toEqual(code(9021));
    expect(await value('item.saveAsync')).toBe('saved-draft-1');
    expect(await value('item.getItemIdAsync')).toBe('saved-draft-1');
    expect(await office('item.disableClientSignatureAsync')).toEqual(code(5000));
  });

  test('refuses HTML where it is plain text', async () => {
    await open({ mail: 'hundesteuer' });
    await reply();
    expect(await value('item.body.getTypeAsync')).toBe('text');
    expect(await office('item.body.setAsync', '<p>x</p>', html)).toEqual(code(2006));
    await value('item.body.prependAsync', 'Guten Tag\n\n', { coercionType: 'text' });
    expect(await value('item.body.getAsync', 'text')).toMatch(/^Guten Tag\n\n\n\nMit freundlichen Grüßen/);
  });

  test.each([
    ['focus-lost', 'item.body.setSelectedDataAsync', 'success'],
    ['no-selection', 'item.body.setSelectedDataAsync', 5000],
    ['read-only', 'item.body.setSelectedDataAsync', 9038],
  ])('plays „%s“ on %s: %s', async (fault, method, result) => {
    await open({ switches: [fault] });
    await reply();
    await desk.outlook((outlook) => outlook.setBody('<p>Anfang</p><p>Ende</p>'));
    await desk.outlook((outlook) => outlook.placeCursor('Ende'));
    const outcome = await office(method, '<p class="x">Neu</p>', html);
    if (result === 'success') expect(await value('item.body.getAsync', 'text')).toMatch(/^Neu/);
    else expect(outcome).toEqual(code(result as number));
  });

  test('drops classes and styles where that is played', async () => {
    await open({ switches: ['classes-stripped', 'styles-stripped'] });
    await reply();
    await value('item.body.setAsync', '<p class="x" id="y" style="color:red">Neu</p>', html);
    expect(await desk.outlook((outlook) => outlook.draft().html)).toBe('<p>Neu</p>');
  });

  test('takes only three calls at a time where that is played', async () => {
    await open({ switches: ['three-calls'] });
    const pane = await desk.pane();
    await pane.waitForFunction('window.ready');
    // From inside the frame: calls of the test would come one after the other.
    const codes = await pane.evaluate(() => {
      const ask = () =>
        new Promise<number>((resolve) =>
          Office.context.mailbox.item?.body.getAsync('text', ({ error }) => resolve(error?.code ?? 0)),
        );
      return Promise.all([ask(), ask(), ask(), ask()]);
    });
    expect(codes).toEqual([0, 0, 0, 5100]);
  });
});

describe('sending', () => {
  test('asks the add-in, warns, and sends once with headers', async () => {
    await open();
    await reply();
    await desk.outlook((outlook) => {
      outlook.setBody('<p>STOP</p>');
      outlook.send();
      outlook.send();
    });
    await desk.page.locator('#alert[open]').waitFor();
    expect(await desk.page.locator('#alert-message').textContent()).toBe('Hinweis fehlt.');
    await desk.page.getByRole('button', { name: 'Ergänzen' }).click();
    expect(await desk.outlook((outlook) => [outlook.sent().length, outlook.drafts().length])).toEqual([0, 1]);
    await desk.outlook((outlook) => {
      outlook.setBody('<p>Fertig</p>');
      outlook.send();
    });
    await desk.page.waitForFunction(() => window.playgroundOutlook.sent().length === 1);
    expect(await desk.outlook((outlook) => outlook.sent())).toMatchObject([
      { html: '<p>Fertig</p>', headers: { 'x-neu': 'ja' }, to: ['j.tillmanns51@gmail.example'] },
    ]);
    expect(await desk.outlook((outlook) => [outlook.active(), outlook.drafts().length])).toEqual(['read', 0]);
  });

  test('goes on when the clerk wants it all the same', async () => {
    await open();
    await reply();
    await desk.outlook((outlook) => {
      outlook.setBody('<p>STOP</p>');
      outlook.send();
    });
    await desk.page.getByRole('button', { name: 'Trotzdem senden' }).click();
    await desk.page.waitForFunction(() => window.playgroundOutlook.sent().length === 1);
  });

  test('asks nobody in an Outlook that does not know the event', async () => {
    await open({ mailbox: '1.10' });
    await reply();
    await desk.outlook((outlook) => {
      outlook.setBody('<p>STOP</p>');
      outlook.send();
    });
    await desk.page.waitForFunction(() => window.playgroundOutlook.sent().length === 1);
  });
});

test('an Outlook with Mailbox 1.5 says so and fails what came later', async () => {
  await open({ mailbox: '1.5' });
  await reply();
  const pane = await desk.pane();
  await pane.waitForFunction('window.ready');
  expect(
    await pane.evaluate(() =>
      ['1.5', '1.8'].map((version) => Office.context.requirements.isSetSupported('Mailbox', version)),
    ),
  ).toEqual([true, false]);
  expect(await office('item.internetHeaders.setAsync', { 'X-KI': 'v1' })).toEqual(code(5000));
  expect(await value('item.body.getAsync', 'text')).toContain('Erika Demo');
});

test('nothing of a hostile mail runs or is loaded, neither when it is read nor under a reply', async () => {
  await open({ mail: 'veranstaltung' });
  const dialogs: string[] = [];
  desk.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const shown = desk.page.frameLocator('#mail-body iframe').locator('body');
  expect(await shown.innerText()).toContain('wir planen am Samstag');
  expect(await shown.innerText()).not.toContain('VERSTECKT-KLASSE');
  await reply();
  const { html: quoted } = await desk.outlook((outlook) => outlook.draft());
  for (const trap of ['<script', 'javascript:', '<form', '<iframe', 'onclick', 'pixel.gif'])
    expect(quoted).not.toContain(trap);
  expect(dialogs).toEqual([]);
});
