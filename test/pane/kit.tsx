import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import type { Block } from '../../src/core/content/block';
import { nettetal } from '../../src/core/policy';
import { analyze, selfTest } from '../../src/core/privacy';
import type {
  ActionInfo,
  EventRequest,
  ModelInfo,
  PaneConfig,
  RunRequest,
  StreamEvent,
} from '../../src/core/protocol';
import { problemError } from '../../src/core/protocol/problems';
import type { Client } from '../../src/pane/api/client';
import { App } from '../../src/pane/app';
import { type CheckParts, createAnswerer } from '../../src/pane/check/answerer';
import { type Checker, createChecker } from '../../src/pane/check/checker';
import { followText } from '../../src/pane/check/follow-text';
import type { CheckReply, CheckRequest } from '../../src/pane/check/messages';
import { createFlow, type Flow } from '../../src/pane/conversation/flow';
import type { Services } from '../../src/pane/conversation/services';
import { createStore } from '../../src/pane/conversation/store';
import type {
  DocumentMarks,
  Host,
  LabelRequest,
  LabelState,
  MailHeader,
  MailHost,
  NewMail,
  Passage,
  PassageNotice,
} from '../../src/pane/hosts/host';
import { addOutlookWords } from '../../src/pane/locales/outlook';
import { startI18n } from '../../src/pane/shared/i18n';
import { createPreferences } from '../../src/pane/shared/preferences';

export const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: [{ text }] });

export const passageOf = (texts: readonly string[], id = 'p1'): Passage => ({
  id,
  scope: 'selection',
  notices: [],
  blocks: texts.map((text) => ({
    block: paragraph(text),
    style: 'Standard',
    fragile: false,
    inTable: false,
  })),
});

export const LOCAL: ModelInfo = {
  id: 'llama',
  name: 'llama 3.3 70b',
  kind: 'ollama',
  place: 'local',
  generative: true,
  tasks: [
    'draft',
    'extend',
    'simplify',
    'summarise',
    'proofread',
    'rephrase',
    'translate',
    'free',
    'reply',
    'acknowledge',
    'handover',
  ],
  maxCharacters: 90_000,
  continues: true,
  repeatable: true,
  abilities: ['chat'],
  available: true,
  default: true,
  defaultFor: [],
};
/** What asks for a paragraph of the document to be simplified. */
export const simplifying = (text: string) => ({
  task: 'simplify' as const,
  options: {},
  origin: 'document' as const,
  model: LOCAL,
  passage: passageOf([text]),
  text,
});

export const INTERNET: ModelInfo = {
  ...LOCAL,
  id: 'gpt',
  name: 'ChatGPT-4o-mini',
  kind: 'openai',
  place: 'internet',
  tasks: ['free'],
  default: false,
};
export const RULES: ModelInfo = {
  ...LOCAL,
  id: 'rules',
  name: 'Regelwerk (ohne KI-Modell)',
  kind: 'rules',
  continues: false,
  generative: false,
  tasks: ['draft', 'simplify', 'summarise', 'proofread'],
  default: false,
};
/** A collection of documents that answers questions. */
export const DOCUMENTS: ModelInfo = {
  ...LOCAL,
  id: 'ragflow/rat',
  name: 'Ratsinformationen',
  kind: 'ragflow',
  continues: false,
  tasks: ['knowledge'],
  abilities: ['knowledge'],
  default: false,
};
export const LAW: ModelInfo = {
  ...INTERNET,
  id: 'noxtua/recht',
  name: 'Noxtua',
  tasks: ['legal'],
  abilities: ['law'],
};
/** Noxtua behind a workflow. */
export const LAW_WORKFLOW: ModelInfo = { ...LAW, kind: 'n8n', continues: false, repeatable: false };
/** A workflow behind an own action. */
export const WORKFLOW: ModelInfo = {
  ...LOCAL,
  id: 'n8n/vermerk',
  name: 'Vermerk',
  kind: 'n8n',
  continues: false,
  repeatable: false,
  tasks: ['workflow'],
  default: false,
};
export const ACTION: ActionInfo = {
  id: 'vermerk',
  name: 'Vermerk ablegen',
  description: 'Legt einen Vermerk in der Akte ab.',
  model: WORKFLOW.id,
  input: 'text',
  effect: 'created',
  options: [
    {
      key: 'amt',
      label: 'Amt',
      choices: [
        { value: '32', label: 'Ordnungsamt' },
        { value: '50', label: 'Sozialamt' },
      ],
    },
  ],
};

const { internetModels: _internetModels, mail: _mail, ...policy } = nettetal;
export const CONFIG: PaneConfig = {
  version: '0.1.0',
  tasks: [...LOCAL.tasks],
  models: [LOCAL, INTERNET, RULES],
  actions: [],
  policy: { ...policy, privacy: { ...policy.privacy, waivable: [...policy.privacy.waivable] } },
  limits: { text: 2_000_000, instruction: 10_000 },
};

export const RUN_ID = '7e3ac1f0-0e5e-4a8e-9b8e-0123456789ab';

/** The stream of a run that answers with `text`. */
export const answering = (...texts: string[]): StreamEvent[] => [
  { event: 'started', runId: RUN_ID, model: LOCAL.id },
  ...texts.map((text): StreamEvent => ({ event: 'delta', text })),
  { event: 'done', finishReason: 'stop' },
];

type Script = readonly StreamEvent[] | ((signal: AbortSignal) => AsyncGenerator<StreamEvent>);

export interface FakeClient extends Client {
  readonly requests: RunRequest[];
  readonly events: EventRequest[];
  /** Conversations that servers were told to forget. */
  readonly forgotten: string[];
  /** What the next runs answer, in order; the last one stays. */
  scripts: Script[];
}

export function fakeClient(...scripts: Script[]): FakeClient {
  const client: FakeClient = {
    requests: [],
    events: [],
    forgotten: [],
    scripts,
    config: async () => CONFIG,
    record: (event) => void client.events.push(event),
    forget: (conversation) => void client.forgotten.push(conversation),
    async *run(request, signal) {
      client.requests.push(request);
      const script = client.scripts.length > 1 ? client.scripts.shift() : client.scripts[0];
      if (typeof script === 'function') yield* script(signal);
      else
        for (const event of script ?? []) yield event.event === 'started' ? startedBy(request, event) : event;
    },
  };
  return client;
}

/** A proxy names the model that answers: the one that was asked, unless another stepped in. */
const startedBy = ({ model }: RunRequest, event: Extract<StreamEvent, { event: 'started' }>): StreamEvent =>
  model === undefined || event.insteadOf !== undefined ? event : { ...event, model };

/** Sends `events`, then waits until the clerk stops. */
export const hanging = (...events: StreamEvent[]) =>
  async function* (signal: AbortSignal): AsyncGenerator<StreamEvent> {
    yield* events;
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    throw problemError('cancelled');
  };

/** Makes a host one beside a received mail: what it reads is all of the mail, and answers open as mails. */
export function receivedMail(
  host: FakeHost,
  header: Partial<MailHeader> = {},
): FakeHost & { readonly opened: OpenedMail[] } {
  const opened: OpenedMail[] = [];
  const readDocument = async (): Promise<Passage> => ({
    ...passageOf(host.selection, 'mail'),
    scope: 'document',
    notices: host.notices,
  });
  return Object.assign(host, {
    opened,
    abilities: {
      tracking: false,
      application: 'outlook',
      content: 'mail-read',
      showsLabel: false,
      showsPlaces: false,
    } as const,
    readSelection: async () => passageOf([], 'none'),
    readDocument,
    mail: {
      readHeader: async (): Promise<MailHeader> => ({
        itemId: '1',
        kind: 'message',
        subject: 'Sperrmüll',
        sender: { name: 'Erika Mustermann', address: 'erika@example.org' },
        attachments: 0,
        hasThread: false,
        ...header,
      }),
      readThread: async (): Promise<Passage> => ({
        ...passageOf([...host.selection, 'Am Montag schrieb das Amt:'], 'thread'),
        scope: 'thread',
      }),
      readAnswered: readDocument,
      insertAtCursor: async () => {
        throw problemError('host-read-only');
      },
      open: async (passageId, blocks, how) => {
        if (host.failure) throw problemError(host.failure);
        opened.push({ passageId, blocks, ...how });
        return { id: 'o1', action: 'opened', edits: 1, tracked: false, leftAlone: [], dropped: [] };
      },
    } satisfies MailHost,
  });
}

export interface OpenedMail {
  readonly passageId: string | undefined;
  readonly blocks: readonly Block[];
  readonly as: NewMail;
  readonly label?: LabelRequest;
}

export interface FakeHost extends Host {
  notices: readonly PassageNotice[];
  selection: readonly string[];
  marks: DocumentMarks;
  label: LabelState;
  failure?: Parameters<typeof problemError>[0];
  readonly calls: string[];
  readonly inserted: (readonly Block[])[];
  readonly labels: LabelRequest[];
  select(texts: readonly string[]): void;
}

export function fakeHost(selection: readonly string[] = []): FakeHost {
  const listeners = new Set<() => void>();
  let reading = 0;
  const insert = (call: string, answer: readonly Block[], tracked: boolean) => {
    if (host.failure) throw problemError(host.failure);
    host.calls.push(call);
    host.inserted.push(answer);
    const action = call.startsWith('replace') ? ('replaced' as const) : ('inserted' as const);
    return { id: `i${host.calls.length}`, action, edits: 3, tracked, leftAlone: [], dropped: [] };
  };
  const host: FakeHost = {
    abilities: {
      tracking: true,
      application: 'word',
      content: 'document',
      showsLabel: true,
      showsPlaces: true,
    },
    selection,
    notices: [],
    marks: { texts: [], properties: [] },
    label: { kind: 'none', places: [], aiRecorded: false, required: 'none' },
    calls: [],
    inserted: [],
    labels: [],
    select(texts) {
      host.selection = texts;
      for (const listener of listeners) listener();
    },
    onSelectionChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readSelection: async () => passageOf(host.selection, `p${++reading}`),
    readDocument: async () => ({ ...passageOf(['Das ganze Dokument.'], `p${++reading}`), scope: 'document' }),
    readMarks: async () => host.marks,
    replace: async (id, answer, { track }) => insert(`replace ${id} ${track}`, answer, track),
    insertAfter: async (id, answer) => insert(`after ${id ?? 'end'}`, answer, false),
    takeBack: async (id) => void host.calls.push(`take back ${id}`),
    labelState: async () => host.label,
    async setLabel(request) {
      host.labels.push(request);
      host.label = {
        kind: request.kind,
        places: request.kind === 'none' ? [] : request.kind === 'created' ? ['footer-primary'] : ['body-end'],
        aiRecorded: request.property !== undefined,
        required: request.kind,
      };
      return { state: host.label, failed: [] };
    },
    showPlace: async (id, place) => {
      if (host.failure) throw problemError(host.failure);
      host.calls.push(`show ${place ? `${place.words} ${place.nth}` : 'all'} of ${id}`);
    },
    showLabel: async () => void host.calls.push('show label'),
  };
  return host;
}

/** The real check, asked in the same thread; `parts` play one that misses something. */
export function inlineChecker(parts: Partial<CheckParts> = {}): Checker {
  const spawn = () => {
    const answer = createAnswerer({ analyze, selfTest, followText, ...parts });
    const worker = {
      onmessage: null as ((event: MessageEvent<CheckReply>) => void) | null,
      onerror: null,
      onmessageerror: null,
      terminate: () => undefined,
      postMessage(request: CheckRequest) {
        queueMicrotask(() => worker.onmessage?.({ data: answer(request) } as MessageEvent<CheckReply>));
      },
    };
    return worker;
  };
  return createChecker({ spawn, rules: CONFIG.policy.privacy, seed: () => 1 });
}

export function memoryStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    clear: () => entries.clear(),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

export interface Kit {
  readonly host: FakeHost;
  readonly client: FakeClient;
  readonly services: Services;
  readonly flow: Flow;
  readonly storage: Storage;
}

export function kit(
  options: { host?: FakeHost; client?: FakeClient; checker?: Checker; config?: Partial<PaneConfig> } = {},
): Kit {
  const config: PaneConfig = { ...CONFIG, ...options.config };
  const host = options.host ?? fakeHost();
  const client = options.client ?? fakeClient(answering('Guten Tag.'));
  if (options.config) client.config = async () => config;
  const storage = memoryStorage();
  const services: Services = {
    host,
    client,
    checker: options.checker ?? inlineChecker(),
    config,
    preferences: createPreferences(() => storage),
    store: createStore(config.models),
    library: () => import('../../src/pane/conversation/library'),
    now: () => new Date('2026-11-23T09:00:00Z'),
  };
  return { host, client, services, flow: createFlow(services), storage };
}

/** The whole pane; the Kompass is confirmed unless said otherwise. */
export async function showPane(made: Kit, options: { confirmed?: boolean; language?: 'de' | 'en' } = {}) {
  if (options.confirmed !== false) made.services.preferences.set('kompass', '1.0 2026-11-01');
  const i18n = await startI18n(options.language ?? 'de');
  void made.services.checker.start();
  if (made.host.abilities.application === 'outlook') addOutlookWords(i18n);
  return render(
    <I18nextProvider i18n={i18n}>
      <App pane={{ ...made.services, flow: made.flow }} />
    </I18nextProvider>,
  );
}
