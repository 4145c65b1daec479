import type { Browser, Frame, Locator, Page } from 'playwright-core';
import type { OutlookInspection } from '../../src/playground/outlook/page/inspection';

declare global {
  interface Window {
    playgroundOutlook: OutlookInspection;
  }
}

export interface MailDeskOptions {
  /** Id of the mail that is open. */
  readonly mail?: string;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly mailbox?: string;
  readonly switches?: readonly string[];
  /** Pages that stand in for those of the service, by path. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** A clerk's desk: the simulated Outlook with the unmodified pane in each of its windows. */
export interface MailDesk {
  readonly page: Page;
  /** Requests that left for another origin. */
  readonly foreign: readonly string[];
  /** Addresses and bodies of all requests that the browser sent. */
  readonly sent: readonly string[];
  /** Errors and warnings of page and panes. */
  readonly complaints: readonly string[];
  /** The pane of the window in front. */
  pane(): Promise<Frame>;
  button(name: string | RegExp): Promise<Locator>;
  text(words: string | RegExp): Promise<Locator>;
  /** Calls a function of the inspected mailbox. */
  outlook<T>(look: (playground: OutlookInspection) => T): Promise<Awaited<T>>;
  /** Opens the clerk's own reply and waits for its pane. */
  reply(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the playground's Outlook and, where the pane is ours, confirms the Kompass. */
export async function openMail(
  browser: Browser,
  address: string,
  options: MailDeskOptions = {},
): Promise<MailDesk> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    colorScheme: options.theme ?? 'light',
    locale: 'de-DE',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  for (const [path, body] of Object.entries(options.pages ?? {}))
    await page.route(`${address}${path}`, (route) => route.fulfill({ contentType: 'text/html', body }));
  const foreign: string[] = [];
  const sent: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(?:blob|data|about):/.test(request.url()))
      foreign.push(request.url());
    sent.push(`${request.url()}\n${request.postData() ?? ''}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));

  const query = new URLSearchParams({ width: String(options.width ?? 350) });
  if (options.mail) query.set('mail', options.mail);
  if (options.mailbox) query.set('mailbox', options.mailbox);
  if (options.switches) query.set('switches', options.switches.join(','));
  await page.goto(`${address}/playground/outlook.html?${query}`);

  const pane = async (): Promise<Frame> => {
    const frame = page.locator('#pane-frame');
    await frame.waitFor();
    const element = await frame.elementHandle();
    const content = await element?.contentFrame();
    if (!content) throw new Error('The pane has no frame.');
    return content;
  };
  const button = async (name: string | RegExp): Promise<Locator> =>
    (await pane()).getByRole('button', { name, exact: typeof name === 'string' });
  if (!options.pages?.['/pane.html']) await (await button('Gelesen und verstanden')).click();
  return {
    page,
    foreign,
    sent,
    complaints,
    pane,
    button,
    text: async (words) => (await pane()).getByText(words).first(),
    outlook: (look) => page.evaluate(`(${look.toString()})(window.playgroundOutlook)`) as Promise<never>,
    async reply() {
      await page.evaluate(() => window.playgroundOutlook.reply());
      await (await button('Vereinfachen')).waitFor();
    },
    close: () => context.close(),
  };
}
