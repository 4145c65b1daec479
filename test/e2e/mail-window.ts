import type { Browser, Frame, Page } from 'playwright-core';

/** The mail that a compose window holds, as the test wants it. */
export interface Draft {
  readonly html?: string;
  /** A plain-text mail. */
  readonly text?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, string>>;
  /** Requirement set of the client. */
  readonly mailbox?: string;
  /** Calls that fail, or are never answered, by their dispatch id in office.js. */
  readonly failing?: readonly number[];
  readonly hanging?: readonly number[];
}

/** Dispatch ids of office.js's Outlook file. */
export const CALL = {
  loadProperties: 3,
  saveProperties: 4,
  bodyType: 14,
  recipients: 15,
  body: 37,
  headers: 151,
  setHeaders: 152,
} as const;

/** What the handler told Outlook, and what became of the mail. */
export interface Outcome {
  readonly completed: readonly Readonly<Record<string, unknown>>[];
  readonly headers: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
  /** Most calls that waited for an answer at one time. */
  readonly mostAtOnce: number;
  readonly calls: readonly number[];
}

/** What office.js gives with a call. */
interface Given {
  readonly coercionType?: number;
  readonly recipientField?: number;
  readonly internetHeaderNameValuePairs?: Readonly<Record<string, string>>;
  readonly customProperties?: Readonly<Record<string, string>>;
}

interface Window_ {
  outcome(): Outcome;
  /** Office.js asked for the events that handlers answer to; what is raised before is lost. */
  isListening(): boolean;
  fire(handler: string): void;
}

/** Office.js trusts a page around it that is https on the same host name. */
const ORIGIN = 'https://localhost:44300';

/** A compose window with the service's own commands page in it, spoken to as Outlook on the web does. */
export interface MailWindow {
  readonly frame: Frame;
  /** Requests for anything but this service. */
  readonly foreign: readonly string[];
  readonly complaints: readonly string[];
  /** Requests that were made since the page was loaded. */
  requests(): number;
  /** Raises the event through office.js and waits until its handler has completed it. */
  raise(handler: 'onMessageSendHandler' | 'onNewMessageComposeHandler'): Promise<Outcome>;
  outcome(): Promise<Outcome>;
  close(): Promise<void>;
}

export async function openMailWindow(browser: Browser, service: string, draft: Draft): Promise<MailWindow> {
  const context = await browser.newContext({ locale: 'de-DE' });
  const foreign: string[] = [];
  const complaints: string[] = [];
  let requests = 0;
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    // Office.js loads parts of its own when it likes.
    if (!url.pathname.startsWith('/office/')) requests++;
    if (url.origin !== ORIGIN) {
      foreign.push(url.href);
      return route.abort();
    }
    if (url.pathname === '/outlook')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Outlook</title>' });
    return route.fulfill({ response: await route.fetch({ url: `${service}${url.pathname}` }) });
  });
  const page: Page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${ORIGIN}/outlook`);
  await page.evaluate(playOutlook, draft);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The commands page has no frame.');
  await frame.waitForFunction(() => typeof Office !== 'undefined' && Office.context?.mailbox?.item);
  await page.waitForFunction(() => (window as unknown as Window_).isListening());
  const loaded = requests;
  const outcome = () => page.evaluate(() => (window as unknown as Window_).outcome());
  return {
    frame,
    foreign,
    complaints,
    requests: () => requests - loaded,
    outcome,
    raise: async (handler) => {
      await page.evaluate((name) => (window as unknown as Window_).fire(name), handler);
      await page.waitForFunction(() => (window as unknown as Window_).outcome().completed.length > 0);
      return outcome();
    },
    close: async () => {
      await context.unrouteAll({ behavior: 'wait' });
      await context.close();
    },
  };
}

/** Runs in the page: a compose window with one mail, speaking office.js's messages. Nothing outside is in reach. */
function playOutlook(draft: Draft): void {
  const HTML = 3;
  const completed: Record<string, unknown>[] = [];
  const calls: number[] = [];
  const headers: Record<string, string> = { ...draft.headers };
  let properties: Record<string, string> = { ...draft.properties };
  let open = 0;
  let mostAtOnce = 0;
  let listening = false;
  const fields = [draft.to, draft.cc, draft.bcc];
  const people = (field: readonly string[] = []) =>
    field.map((address) => ({ address, name: address, recipientType: 1 }));

  const item = {
    permissionLevel: 2,
    itemType: 4,
    userDisplayName: 'Erika Demo',
    userEmailAddress: 'erika.demo@nettetal.de',
    userTimeZone: 'W. Europe Standard Time',
    userProfileType: 'enterprise',
    hostVersion: '16.0.0.0',
    owaView: 'ThreeColumns',
    extensionId: 'addin-1',
    ewsUrl: '',
    restUrl: '',
    isRestIdSupported: true,
    timeZoneOffsets: [],
  };
  const done = (data?: unknown) => ({ wasSuccessful: true, data });
  const plain = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent;

  function execute(id: number, given: Given): object {
    const { coercionType, recipientField, internetHeaderNameValuePairs, customProperties } = given;
    if (draft.failing?.includes(id)) return { error: true, errorCode: 5001, wasSuccessful: false };
    switch (id) {
      case 14:
        return done(draft.text === undefined ? 'html' : 'text');
      case 37:
        if (draft.text !== undefined && coercionType === HTML)
          return { error: true, errorCode: 5001, wasSuccessful: false };
        return done(coercionType === HTML ? (draft.html ?? '') : (draft.text ?? plain(draft.html ?? '')));
      case 15:
        return done(people(fields[recipientField ?? 0]));
      case 151:
        return done(headers);
      case 152:
        Object.assign(headers, internetHeaderNameValuePairs);
        return done();
      case 3:
        return { wasSuccessful: true, customProperties: JSON.stringify(properties) };
      case 4:
        properties = { ...customProperties };
        return done();
      default:
        return { error: true, errorCode: 5001, wasSuccessful: false };
    }
  }

  const frame = document.createElement('iframe');
  frame.name = JSON.stringify({
    baseFrameName: 'commands',
    hostInfo: 'Outlook|Web|16.01|de-DE|corr-1|',
    xdmInfo: `conv-1|addin-1|${location.origin}`,
    serializerVersion: 1,
    flights: '[]',
    disabledChangeGates: '[]',
  });
  const post = (message: object) =>
    frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: 1,
        _origin: location.href,
        _errorCode: 0,
        _serializerVersion: 1,
        ...message,
      }),
      '*',
    );
  const context = {
    _id: 'addin-1',
    _appName: 64,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: 'de-DE',
    _dataLocale: 'de-DE',
    _docUrl: '',
    _clientMode: 1,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'corr-1',
    _appInstanceId: 'addin-1',
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.0.0',
    _clientWindowHeight: 800,
    _clientWindowWidth: 400,
    _addinName: 'Schreibkompass',
    _appDomains: [],
    _requirementMatrix: JSON.stringify({ mailbox: draft.mailbox ?? '1.14' }),
  };

  window.addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    const message = JSON.parse(data);
    if (message._messageType !== 0) return;
    const { _actionName, _conversationId, _correlationId, _data } = message;
    const reply = (answer: unknown) =>
      post({ _responseType: 0, _actionName, _conversationId, _correlationId, _data: answer });
    if (message._actionType === 1 || message._actionType === 2) {
      listening = message._actionType === 1 && _actionName === 'appCommandInvoked';
      return reply({ Error: 0 });
    }
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return reply(context);
      case 'ContextActivationManager_notifyHost':
        return;
      case 'GetInitialData':
        return reply(item);
      case 'executeMethod':
        if (_data.DdaMethod?.DispatchId === 94)
          completed.push(JSON.parse(_data['2'])?.completedContext ?? {});
        return reply({ Version: 1, Error: 0 });
      case 'ExecuteMethod': {
        const id: number = _data.MethodData.DispatchId;
        calls.push(id);
        mostAtOnce = Math.max(mostAtOnce, ++open);
        if (draft.hanging?.includes(id)) return;
        // Answered later, as a server does, so that calls can pile up.
        setTimeout(() => {
          open--;
          reply(execute(id, _data.ApiParams ?? {}));
        }, 5);
      }
    }
  });

  Object.assign(window, {
    outcome: () => ({ completed, headers, properties, mostAtOnce, calls }),
    isListening: () => listening,
    fire: (handler: string) =>
      post({
        _responseType: 1,
        _actionName: 'appCommandInvoked',
        _conversationId: 'conv-1',
        _correlationId: -1,
        _data: ['command-1', handler, '{"source":{"id":"send"}}'],
      }),
  });
  frame.src = '/commands.html';
  document.body.append(frame);
}
