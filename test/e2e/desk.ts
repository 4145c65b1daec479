import type { Browser, BrowserContext, Frame, Locator, Page, Route } from 'playwright-core';
import type { Inspection } from '../../src/playground/page/inspection';

declare global {
  interface Window {
    playground: Inspection;
  }
}

export interface DeskOptions {
  readonly doc?: 'bescheid' | 'stichworte' | 'brief' | 'radverkehr' | 'leer';
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly wordapi?: string;
  readonly switches?: readonly string[];
  /** Leaves the first start to the test. */
  readonly unconfirmed?: boolean;
  /** Requests that the test answers itself. */
  readonly routes?: readonly (readonly [RegExp, (route: Route) => Promise<void>])[];
}

/** A clerk's desk: the simulated Word with the unmodified pane beside it, in a browser of its own. */
export interface Desk {
  readonly page: Page;
  readonly pane: Frame;
  readonly context: BrowserContext;
  /** Requests that left for another origin. */
  readonly foreign: readonly string[];
  /** Bodies of all requests that the browser sent. */
  readonly sent: readonly string[];
  /** Errors and warnings of page and pane. */
  readonly complaints: readonly string[];
  button(name: string | RegExp): Locator;
  text(words: string | RegExp): Locator;
  /** Calls a function of the inspected document. */
  word<T>(look: (playground: Inspection) => T): Promise<T>;
  selectText(words: string): Promise<void>;
  selectParagraphs(first: number, last: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens the playground and, unless told otherwise, confirms the Kompass. */
export async function sitDown(browser: Browser, address: string, options: DeskOptions = {}): Promise<Desk> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    colorScheme: options.theme ?? 'light',
    locale: 'de-DE',
    reducedMotion: 'reduce',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  for (const [address, answer] of options.routes ?? []) await context.route(address, answer);
  const page = await context.newPage();
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

  const query = new URLSearchParams({ doc: options.doc ?? 'brief', width: String(options.width ?? 350) });
  if (options.theme) query.set('theme', options.theme);
  if (options.wordapi) query.set('wordapi', options.wordapi);
  if (options.switches) query.set('switches', options.switches.join(','));
  await page.goto(`${address}/playground/?${query}`);
  const element = await page.waitForSelector('iframe');
  const pane = await element.contentFrame();
  if (!pane) throw new Error('The pane has no frame.');

  const button = (name: string | RegExp): Locator =>
    pane.getByRole('button', { name, exact: typeof name === 'string' });
  if (!options.unconfirmed) await button('Gelesen und verstanden').click();
  return {
    page,
    pane,
    context,
    foreign,
    sent,
    complaints,
    button,
    text: (words) => pane.getByText(words),
    word: (look) => page.evaluate(`(${look.toString()})(window.playground)`) as Promise<never>,
    selectText: async (words) => {
      const found = await page.evaluate((text) => window.playground.selectText(text), words);
      if (!found) throw new Error(`The document does not hold „${words}“.`);
    },
    selectParagraphs: (first, last) =>
      page.evaluate(([from, to]) => window.playground.selectParagraphs(from!, to!), [first, last]),
    close: () => context.close(),
  };
}
