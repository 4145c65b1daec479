import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nativeBridge } from '../../src/playground/frame/bridge';
import { WordDocument } from '../../src/playground/model/document';
import { createWordHost, type WordHost } from '../../src/playground/protocol/execute';
import { defaultSwitches, requirementMatrix, type Switches } from '../../src/playground/protocol/switches';

/** Microsoft's own Word API over a played Word, in one process. */
export interface PlayedWord {
  readonly Word: typeof globalThis.Word;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  readonly Office: typeof globalThis.Office;
}

let host: WordHost | undefined;
let loaded: PlayedWord | undefined;

const current = (): WordHost => {
  if (!host) throw new Error('Call playWord() before Word.run().');
  return host;
};

/**
 * Loads Microsoft's unmodified word-web-16.00.js (once), sets `Word`, `Office` and `OfficeExtension` as globals and
 * lets their batches run over the document. Gives the host, whose `document`, `switches` and `traffic` tests look at.
 */
export function playWord(
  document = new WordDocument(),
  switches: Partial<Switches> = {},
): WordHost & PlayedWord {
  host = createWordHost(document, { ...defaultSwitches, ...switches });
  loaded ??= load();
  Object.assign(globalThis, loaded);
  return Object.assign(host, loaded);
}

/** Fires what `Office.context.document.addHandlerAsync` was given for DocumentSelectionChanged. */
export function fireSelectionChanged(): void {
  for (const handler of selectionHandlers) handler({ type: 'documentSelectionChanged' });
}

const selectionHandlers = new Set<(event: unknown) => void>();

function load(): PlayedWord {
  const file = path.join(
    path.dirname(require.resolve('@microsoft/office-js/package.json')),
    'dist/word-web-16.00.js',
  );
  const nothing = () => undefined;
  const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const page = {
    addEventListener: nothing,
    getElementsByTagName: () => [],
    createElement: element,
    cookie: '',
    body: {},
    head: {},
    readyState: 'complete',
  };
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
  };
  const scope: Record<string, unknown> = {
    location,
    document: page,
    navigator: { userAgent: 'node' },
    addEventListener: nothing,
    removeEventListener: nothing,
    setTimeout,
    clearTimeout,
    Promise,
    _richApiNativeBridge: nativeBridge((batch) => current().execute(batch)),
  };
  for (const name of ['window', 'self', 'top', 'parent']) scope[name] = scope;
  const source = readFileSync(file, 'utf8');
  // The file expects a browser's global object; `with` gives it one without touching ours.
  const run = new Function(
    'window',
    `with (window) { ${source}\n; return { Word, OfficeExtension, Office }; }`,
  );
  const made = run(scope) as PlayedWord;
  const requirements = {
    isSetSupported(name: string, version = '1.1') {
      const highest = requirementMatrix(current().switches)[name.toLowerCase()];
      if (highest === undefined) return false;
      const [major = 0, minor = 0] = highest.split('.').map(Number);
      const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
      return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
    },
  };
  const officeDocument = {
    addHandlerAsync(_type: unknown, handler: (event: unknown) => void, callback?: (result: unknown) => void) {
      selectionHandlers.add(handler);
      callback?.({ status: 'succeeded' });
    },
    removeHandlerAsync(
      _type: unknown,
      options: { handler?: (event: unknown) => void },
      callback?: (result: unknown) => void,
    ) {
      if (options.handler) selectionHandlers.delete(options.handler);
      else selectionHandlers.clear();
      callback?.({ status: 'succeeded' });
    },
  };
  const context = { requirements, document: officeDocument, host: 'Word', platform: 'OfficeOnline' };
  const Office = Object.create(made.Office, { context: { value: context } }) as typeof made.Office;
  scope.Office = Office;
  return { ...made, Office };
}
