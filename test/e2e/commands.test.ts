import type { Browser } from 'playwright-core';
import { HEADER_NAME, PROPERTY_KEY } from '../../src/core/disclosure/record';
import { nettetal } from '../../src/core/policy';
import { launchBrowser } from './browser';
import { CALL, type Draft, type MailWindow, type Outcome, openMailWindow } from './mail-window';
import { type Started, startService } from './playground';

const LABEL = nettetal.disclosure.created;
const RECORD = 'v1;created;2026-11-23;reply';
const RECORDED = { [HEADER_NAME]: RECORD };
const OUTSIDE = ['erika.muster@beispiel-post.de'];
const INSIDE = ['bauamt@nettetal.de'];
const OWN = '<p>Guten Tag,</p><p>Ihr Antrag liegt vor.</p>';
const QUOTED = `<blockquote type="cite"><p>Von: Erika Muster</p><p>${LABEL}</p><p>[PERSON_1]</p></blockquote>`;

let browser: Browser;
let service: Started;
let lenient: Started;
let window_: MailWindow | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
  service = await startService({ backends: [] });
  lenient = await startService({ backends: [], policy: { mail: { onSendFailure: 'allow' } } });
}, 120_000);
afterEach(async () => {
  await window_?.close();
  window_ = undefined;
});
afterAll(async () => {
  await browser.close();
  await service.stop();
  await lenient.stop();
});

async function raise(
  handler: Parameters<MailWindow['raise']>[0],
  draft: Draft,
  at: Started = service,
): Promise<Outcome> {
  window_ = await openMailWindow(browser, at.address, draft);
  return window_.raise(handler);
}

const send = (draft: Draft, at?: Started) => raise('onMessageSendHandler', draft, at);

/** What Outlook was told, once. */
function told({ completed }: Outcome): Readonly<Record<string, unknown>> {
  expect(completed).toHaveLength(1);
  return completed[0]!;
}

describe('on sending', () => {
  test.each<[string, Draft]>([
    ['a mail without AI', { html: OWN, to: OUTSIDE }],
    ['AI content with its label', { html: `${OWN}<p>${LABEL}</p>${QUOTED}`, to: OUTSIDE, headers: RECORDED }],
    [
      'a plain-text mail with its label, wrapped',
      { text: `Guten Tag\r\n\r\n${LABEL.replace(' von ', '\r\nvon ')}`, to: OUTSIDE, headers: RECORDED },
    ],
    ['AI content to colleagues', { html: OWN, to: INSIDE, cc: ['a@kita.nettetal.de'], headers: RECORDED }],
    ['marks that stand in the quoted mail alone', { html: OWN + QUOTED, to: OUTSIDE }],
    [
      'a simplified text without notice',
      { html: OWN, to: OUTSIDE, headers: { [HEADER_NAME]: 'v1;simplified;2026-11-23;simplify' } },
    ],
    ['an empty mail', { html: '', to: OUTSIDE }],
  ])('%s goes out', async (_name, draft) => {
    expect(told(await send(draft))).toEqual({ allowEvent: true });
  });

  test.each<[string, Draft]>([
    ['AI content without label', { html: OWN, to: OUTSIDE, headers: RECORDED }],
    [
      'AI content that only the property tells of',
      { html: OWN, to: OUTSIDE, properties: { [PROPERTY_KEY]: RECORD } },
    ],
    ['a plain-text mail', { text: 'Guten Tag', to: OUTSIDE, headers: RECORDED }],
    ['the label in the quoted mail alone', { html: OWN + QUOTED, to: OUTSIDE, headers: RECORDED }],
    ['somebody outside in the blind copy', { html: OWN, to: INSIDE, bcc: OUTSIDE, headers: RECORDED }],
    ['a header name in capitals', { html: OWN, to: OUTSIDE, headers: { 'X-Schreibkompass-KI': RECORD } }],
  ])('%s is stopped with the offer to add it', async (_name, draft) => {
    expect(told(await send(draft))).toEqual({
      allowEvent: false,
      errorMessage: expect.stringMatching(/KI.*Hinweis/),
      cancelLabel: 'Hinweis ergänzen',
      commandId: 'Schreibkompass.Compose',
    });
  });

  test('a client before Mailbox 1.14 is told in words alone', async () => {
    const answer = told(await send({ html: OWN, to: OUTSIDE, headers: RECORDED, mailbox: '1.12' }));
    expect(Object.keys(answer).sort()).toEqual(['allowEvent', 'errorMessage']);
  });

  test.each<[string, string]>([
    ['a placeholder', '<p>Guten Tag Frau [PERSON_1],</p>'],
    ['a mark for an answer', `<p>[hier antworten]</p><p>${LABEL}</p>`],
  ])('%s is stopped, also to colleagues', async (_name, html) => {
    const answer = told(await send({ html, to: INSIDE }));
    expect(answer).toEqual({ allowEvent: false, errorMessage: expect.stringContaining('eine Stelle offen') });
  });

  test.each(Object.entries(CALL).filter(([name]) => !/^(?:save|set)/.test(name)))(
    'where %s fails the writer is asked, or not, as the policy says',
    async (_name, id) => {
      const draft: Draft = { html: OWN, to: INSIDE, failing: [id] };
      expect(told(await send(draft))).toEqual({
        allowEvent: false,
        errorMessage: expect.stringContaining('nicht prüfen'),
      });
      await window_?.close();
      expect(told(await send(draft, lenient))).toEqual({ allowEvent: true });
    },
  );

  test('a call that is never answered ends in a warning, once', async () => {
    window_ = await openMailWindow(browser, service.address, {
      html: OWN,
      to: OUTSIDE,
      hanging: [CALL.body],
    });
    const answer = told(await window_.raise('onMessageSendHandler'));
    expect(answer).toEqual({ allowEvent: false, errorMessage: expect.stringContaining('nicht prüfen') });
  });

  test('the answer needs no request, no other server, and at most three calls at a time', async () => {
    const outcome = await send({ html: OWN + QUOTED, to: OUTSIDE, headers: RECORDED });
    expect(window_!.requests()).toBe(0);
    expect(window_!.foreign).toEqual([]);
    expect(window_!.complaints).toEqual([]);
    expect(outcome.mostAtOnce).toBe(3);
    expect(outcome.headers).toEqual(RECORDED);
  });

  test('a mail of two megabytes is answered in time', async () => {
    const html = `${OWN}<div>${'<p>Noch eine Zeile.</p>'.repeat(90_000)}</div>`;
    const outcome = await send({ html, to: OUTSIDE, headers: RECORDED });
    expect(told(outcome).errorMessage).toMatch(/KI/);
  });
});

describe('on a new mail', () => {
  const today = /^v1;created;\d{4}-\d{2}-\d{2};/;
  const compose = (draft: Draft) => raise('onNewMessageComposeHandler', draft);

  test('the label in a reply is recorded in header and property', async () => {
    const outcome = await compose({ html: `${OWN}<p>${LABEL}</p>${QUOTED}` });
    expect(told(outcome)).toEqual({});
    expect(outcome.headers[HEADER_NAME]).toMatch(/^v1;created;\d{4}-\d{2}-\d{2};reply$/);
    expect(outcome.properties[PROPERTY_KEY]).toBe(outcome.headers[HEADER_NAME]);
    expect(outcome.mostAtOnce).toBeLessThanOrEqual(3);
  });

  test('a stronger record stays, with the tasks of both', async () => {
    const stronger = { [HEADER_NAME]: 'v1;created;2099-01-01;draft' };
    const outcome = await compose({ html: `<p>${nettetal.disclosure.simplified}</p>`, headers: stronger });
    expect(outcome.headers[HEADER_NAME]).toBe('v1;created;2099-01-01;draft,reply');
  });

  test.each<[string, Draft]>([
    ['a quoted mail with the label', { html: OWN + QUOTED }],
    ['an empty mail', { html: '' }],
    ['a mail whose body fails', { html: `<p>${LABEL}</p>`, failing: [CALL.body] }],
  ])('%s leaves it as it is', async (_name, draft) => {
    const outcome = await compose(draft);
    expect(told(outcome)).toEqual({});
    expect(outcome.headers).toEqual({});
    expect(outcome.calls).not.toContain(CALL.saveProperties);
  });

  test('a property that a forwarded mail brought along goes, for it tells of the quoted text', async () => {
    const { properties } = await compose({
      html: OWN + QUOTED,
      properties: { [PROPERTY_KEY]: RECORD, a: 'b' },
    });
    expect(properties).toEqual({ a: 'b' });
  });

  test('what was recorded is what the check on sending reads', async () => {
    const { headers, properties } = await compose({ html: `<p>${LABEL}</p>` });
    expect(headers[HEADER_NAME]).toMatch(today);
    await window_?.close();
    expect(told(await send({ html: OWN, to: OUTSIDE, headers, properties })).allowEvent).toBe(false);
  });
});
