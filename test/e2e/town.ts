import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ActionInfo, ModelInfo, PaneConfig, RunRequest, StreamEvent } from '../../src/core/protocol';

/** One run, answered by a test event by event. */
export interface PlayedRun {
  readonly request: RunRequest;
  send(...events: readonly StreamEvent[]): void;
  end(): void;
  /** Whether the pane closed the connection. */
  isClosed(): boolean;
  /** Once it has. */
  readonly closed: Promise<void>;
}

export interface Town {
  readonly address: string;
  /** Runs in the order in which they came. */
  readonly runs: readonly PlayedRun[];
  /** Conversations that the pane asked to forget. */
  readonly forgotten: readonly string[];
  /** The run with this number, from 0, once it has come. */
  run(number: number): Promise<PlayedRun>;
  stop(): Promise<void>;
}

/**
 * A town with further models and actions before the playground: its proxy answers all but the list of models and the
 * runs, which a test answers by the contract (`src/core/protocol`).
 */
export async function startTown(
  playground: string,
  further: { readonly models: readonly ModelInfo[]; readonly actions: readonly ActionInfo[] },
): Promise<Town> {
  const runs: PlayedRun[] = [];
  const forgotten: string[] = [];
  const waiting = new Map<number, (run: PlayedRun) => void>();

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = incoming.url ?? '/';
    if (incoming.method === 'GET' && path === '/api/v1/config') {
      const real = (await (await fetch(`${playground}${path}`)).json()) as PaneConfig;
      const models = [
        ...further.models,
        ...real.models.map((model) => ({ ...model, default: false, defaultFor: [] })),
      ];
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ...real, models, actions: further.actions }));
    } else if (incoming.method === 'POST' && path === '/api/v1/runs') {
      const played = playRun(JSON.parse(await bodyOf(incoming)) as RunRequest, response);
      runs.push(played);
      waiting.get(runs.length - 1)?.(played);
    } else if (incoming.method === 'DELETE' && path.startsWith('/api/v1/conversations/')) {
      forgotten.push(path.split('/').at(-1) ?? '');
      response.writeHead(204).end();
    } else forward(playground, incoming, response);
  }

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    runs,
    forgotten,
    run: (number) => {
      const run = runs[number];
      return run ? Promise.resolve(run) : new Promise((resolve) => waiting.set(number, resolve));
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function playRun(asked: RunRequest, response: ServerResponse): PlayedRun {
  let closed = false;
  const gone = new Promise<void>((resolve) => {
    response.once('close', () => {
      closed = !response.writableFinished;
      if (closed) resolve();
    });
  });
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  return {
    request: asked,
    send(...events) {
      for (const { event, ...data } of events)
        response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    end: () => response.end(),
    isClosed: () => closed,
    closed: gone,
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function forward(to: string, incoming: IncomingMessage, response: ServerResponse): void {
  const { host, ...headers } = incoming.headers;
  const origin = headers.origin === `http://${host}` ? { origin: to } : {};
  const passed = request(
    `${to}${incoming.url}`,
    { method: incoming.method, headers: { ...headers, ...origin } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  passed.once('error', () => response.destroy());
  incoming.pipe(passed);
}
