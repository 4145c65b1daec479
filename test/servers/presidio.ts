import { type Answer, type ModelServer, pause, startModelServer, type Wire } from './model-server';

/** What the played recognizers know: every place of the words is found. */
export interface Known {
  readonly entity: string;
  readonly words: string;
  readonly score?: number;
}

export interface PresidioServer extends ModelServer {
  knows: readonly Known[];
  /** Languages with recognizers; others are an error. */
  languages: readonly string[];
  /** What `POST /analyze` does to a correct request; by default it answers with what it knows. */
  analyze: Answer;
  /** Texts that it was asked about. */
  texts(): readonly string[];
}

interface PresidioState {
  knows: readonly Known[];
  languages: readonly string[];
  analyze: Answer;
}

/**
 * Speaks the wire format of Presidio's analyzer: offsets in code points, keys in order, everything outside ASCII
 * escaped as Python's `json.dumps` does, errors as `{"error": "…"}`.
 */
export async function startPresidio(knows: readonly Known[] = [], port = 0): Promise<PresidioServer> {
  const state: PresidioState = { knows, languages: ['en', 'de'], analyze: (wire) => answers(state)(wire) };
  const server = await startModelServer(presidioAnswer(state), port);
  return {
    ...server,
    texts: () =>
      server.requests.filter(({ path }) => path === '/analyze').map(({ body }) => JSON.parse(body).text),
    get knows() {
      return state.knows;
    },
    set knows(next) {
      state.knows = next;
    },
    get languages() {
      return state.languages;
    },
    set languages(next) {
      state.languages = next;
    },
    get analyze() {
      return state.analyze;
    },
    set analyze(next) {
      state.analyze = next;
    },
  };
}

const NO_RECOGNIZER = 'No matching recognizers were found to serve the request.';

function presidioAnswer(state: PresidioState): Answer {
  return (wire) => {
    const { method, path, body, headers } = wire.request;
    const url = new URL(path, 'http://presidio');
    if (method === 'GET' && url.pathname === '/health') {
      wire.head(200, { 'content-type': 'text/html; charset=utf-8' });
      return wire.raw('Presidio Analyzer service is up').then(wire.end);
    }
    if (method === 'GET' && url.pathname === '/supportedentities')
      return state.languages.includes(url.searchParams.get('language') ?? 'en')
        ? sendPython(wire, 200, ['PERSON', 'LOCATION', 'EMAIL_ADDRESS'])
        : sendPython(wire, 500, { error: NO_RECOGNIZER });
    if (url.pathname !== '/analyze')
      return sendPython(wire, 404, { error: 'The requested URL was not found.' });
    if (method !== 'POST') return sendPython(wire, 405, { error: 'The method is not allowed.' });
    if (!headers['content-type']?.startsWith('application/json'))
      return sendPython(wire, 415, { error: 'Did not attempt to load JSON data.' });
    const request = JSON.parse(body);
    if (!request.text) return sendPython(wire, 500, { error: 'No text provided' });
    if (!request.language) return sendPython(wire, 500, { error: 'No language provided' });
    if (!state.languages.includes(request.language)) return sendPython(wire, 500, { error: NO_RECOGNIZER });
    if (/\p{Surrogate}/u.test(request.text))
      return sendPython(wire, 500, { error: "'utf-8' codec can't encode character: surrogates not allowed" });
    return state.analyze(wire);
  };
}

/** Answers with every place of what is known, after a pause. */
export function answers(state: Pick<PresidioState, 'knows'>, afterMs = 0): Answer {
  return async (wire) => {
    if (afterMs > 0) await pause(afterMs, wire.closed);
    const { text } = JSON.parse(wire.request.body) as { text: string };
    await sendPython(
      wire,
      200,
      state.knows.flatMap(({ entity, words, score = 0.85 }) =>
        placesOf(text, words).map(({ start, end }) => result(entity, start, end, score)),
      ),
    );
  };
}

/** A finding as it goes over the wire. */
export const result = (entity: unknown, start: unknown, end: unknown, score: unknown = 0.85): object => ({
  analysis_explanation: null,
  end,
  entity_type: entity,
  score,
  start,
});

/** Answers with exactly this, as JSON. */
export const says =
  (value: unknown, status = 200): Answer =>
  (wire) =>
    sendPython(wire, status, value);

/** Answers with exactly these bytes. */
export const bytes =
  (body: string | Uint8Array, status = 200, headers: Readonly<Record<string, string>> = {}): Answer =>
  async (wire) => {
    wire.head(status, { 'content-type': 'application/json', ...headers });
    await wire.raw(body);
    wire.end();
  };

/** Never answers, until the caller goes. */
export const hangs: Answer = (wire) => pause(60_000, wire.closed);

/** Begins an answer and never ends it. */
export const stalls: Answer = async (wire) => {
  wire.head(200, { 'content-type': 'application/json' });
  await wire.raw('[');
  await pause(60_000, wire.closed);
};

/** Begins an answer and closes the connection. */
export const breaksOff: Answer = (wire) => {
  wire.head(200, { 'content-type': 'application/json' });
  wire.cut();
};

function placesOf(text: string, words: string): { start: number; end: number }[] {
  const points = Array.from(text);
  const wanted = Array.from(words);
  return points.flatMap((_, start) =>
    wanted.every((point, index) => points[start + index] === point)
      ? [{ start, end: start + wanted.length }]
      : [],
  );
}

async function sendPython(wire: Wire, status: number, value: unknown): Promise<void> {
  const json = JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  wire.head(status, { 'content-type': 'application/json' });
  await wire.raw(json);
  wire.end();
}
