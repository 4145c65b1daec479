import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fastify, { type FastifyInstance, type FastifyPluginAsync, LogController } from 'fastify';
import type { DestinationStream } from 'pino';
import { analyze, selfTest } from '../core/privacy';
import { LIMITS, problem, problemError } from '../core/protocol';
import { type Backend, type BackendReport, createBackends, modelRegistry } from './backends';
import { backendHealth } from './backends/health';
import { type SelfTest, watchCheck } from './check-watch';
import type { Config } from './config';
import type { ProxyContext } from './context';
import { findUp } from './find-up';
import { guardHost, guardPost } from './http/guards';
import { answerWithProblems, problemOf, sendProblem } from './http/problem-answers';
import { securityHeaders } from './http/security-headers';
import { serveFiles } from './http/static-files';
import { closeWithServer, listenOnLoopback } from './listen';
import { createLogger, entry } from './log';
import { createMetrics } from './metrics';
import { modelLabels } from './model-label';
import { memoryQueue } from './queue';
import { commandsRoute } from './routes/commands';
import { configRoute } from './routes/config';
import { conversationsRoute } from './routes/conversations';
import { eventsRoute } from './routes/events';
import { healthRoutes } from './routes/health';
import { landingRoute } from './routes/landing';
import { metricsRoute } from './routes/metrics';
import { openapiRoute } from './routes/openapi';
import { RUNS_PATH, runsRoute } from './routes/runs';
import { scanRoute } from './routes/scan';
import type { Check } from './runs/check-fields';
import { runsInProgress } from './runs/in-progress';
import { createSecondCheck } from './second-check';
import { keepFor, openStore, type Store, sqliteDialect } from './store';

export interface ServerOptions {
  readonly config: Config;
  /** The built pane, the icons, and the script of Outlook's launch events. */
  readonly folders: { readonly pane: string; readonly assets: string; readonly commands?: string };
  /** Opened here from the configuration unless given. */
  readonly store?: Store;
  /** Beside the configured ones. */
  readonly moreBackends?: readonly Backend[];
  /** Routes of whoever starts the server, such as the playground; they get no guard less. */
  readonly plugins?: readonly FastifyPluginAsync[];
  /** Where `/` leads; unsaid, it says what this is. */
  readonly home?: string;
  /** Whether pages may show frames of our own (playground). */
  readonly ownFrames?: boolean;
  readonly logLevel?: string;
  readonly logTo?: DestinationStream;
  readonly check?: Check;
  readonly selfTest?: SelfTest;
  /** Seeds of the self-tests; from the system's random numbers unless given. */
  readonly selfTestSeed?: () => number;
  /** Milliseconds between two self-tests; an hour unless given. */
  readonly selfTestMs?: number;
  readonly now?: () => number;
  /** How long a list of models holds, in milliseconds. */
  readonly modelListMs?: number;
  /** The first pause before a model that failed is asked again, in milliseconds; half a second unless given. */
  readonly retryMs?: number;
  /** Failures in a row until a model server is left alone for a while; five unless given. */
  readonly restAfter?: number;
}

export interface ProxyServer {
  readonly app: FastifyInstance;
  readonly context: ProxyContext;
  /** Listens as configured and gives the address for a browser, such as `http://localhost:3000`. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Builds the proxy; it does not listen yet. Throws where the store cannot be opened. Where the check's self-test fails
 * it starts all the same, locked, so that `/readyz` and the pane can say why.
 */
export async function buildServer(options: ServerOptions): Promise<ProxyServer> {
  const { config, now = Date.now } = options;
  const tls = readTls(config);
  const headers = securityHeaders({
    frameAncestors: config.frameAncestors,
    officeCdn: config.officeJs.source === 'cdn',
    ownFrames: options.ownFrames ?? false,
  });
  const store = options.store ?? (await openStore(sqliteDialect(config.store.url)));
  const logger = createLogger(options.logLevel ?? 'info', options.logTo);
  const checkWatch = watchCheck({
    rules: config.policy.privacy,
    selfTest: options.selfTest ?? selfTest,
    seed: options.selfTestSeed ?? (() => randomInt(SEEDS)),
    everyMs: options.selfTestMs ?? HOUR,
    report: (level, fields) => logger[level](entry(fields)),
  });
  const { keepDays } = config.store;
  const retention =
    keepDays === undefined
      ? undefined
      : keepFor({
          ...{ store, keepDays, now, everyMs: HOUR },
          report: (level, fields) => logger[level](entry(fields)),
        });
  const report: BackendReport = {
    sessionLeft(backend, reason) {
      metrics.sessionLeft(backend, reason);
      logger.warn(entry({ event: 'session-left', backend, reason }));
    },
  };
  const backends = [...(options.moreBackends ?? []), ...createBackends(config, report)];
  const queue = memoryQueue({ limits: config.queue, now });
  const health = backendHealth(now, options.restAfter);
  const modelLabel = modelLabels(config);
  const metrics = createMetrics({
    label: modelLabel,
    backends: backends.map(({ name }) => name),
    queue,
    health,
  });
  const context: ProxyContext = {
    config,
    backends,
    queue,
    health,
    metrics,
    modelLabel,
    retryMs: options.retryMs ?? 500,
    store,
    headers,
    now,
    check: options.check ?? analyze,
    checkWatch,
    registry: modelRegistry({
      backends,
      rests: health.rests,
      policy: config.policy,
      defaultModel: config.defaultModel,
      defaultModels: config.defaultModels,
      maxAgeMs: options.modelListMs,
      now,
    }),
    running: runsInProgress(),
    second:
      config.secondCheck &&
      createSecondCheck({ config: config.secondCheck, rules: config.policy.privacy, now }),
  };

  const app = fastify({
    ...(tls ? { https: tls } : {}),
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.body,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, _request, reply) => {
      reply.headers(headers);
      sendProblem(reply, problemOf(error));
    },
    clientErrorHandler(_error, socket) {
      if (socket.writable) socket.end(rawProblem());
    },
  }) as unknown as FastifyInstance;

  app.removeContentTypeParser('text/plain');
  answerWithProblems(app, (route, code) => {
    if (route === RUNS_PATH) metrics.refused(code);
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    guardHost(request);
    guardPost(request);
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      entry({
        event: 'request',
        route: request.routeOptions.url ?? 'none',
        method: request.method,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      }),
    );
  });
  app.addHook('preClose', async () => {
    await context.running.endAll(problemError('stream-broken'), ENDING);
  });
  closeWithServer(app);
  app.addHook('onClose', async () => {
    checkWatch.stop();
    await retention?.stop();
    await Promise.all(backends.map((backend) => backend.close?.()));
    if (!options.store) await store.close();
  });

  landingRoute(app, options.home);
  configRoute(app, context);
  scanRoute(app, context);
  runsRoute(app, context);
  conversationsRoute(app, context);
  eventsRoute(app, context);
  healthRoutes(app, context);
  metricsRoute(app, context);
  openapiRoute(app);
  commandsRoute(app, config.policy, options.folders.commands);
  for (const plugin of options.plugins ?? []) await app.register(plugin);
  await serveFiles(app, { ...options.folders, office: officeFolder(config) });

  return {
    app,
    context,
    async listen() {
      const address = await listenOnLoopback(app, { ...config.listen, tls });
      app.log.info(entry({ event: 'listening', address }));
      return address;
    },
    close: () => app.close(),
  };
}

const HOUR = 3_600_000;
/** How long runs may take to end when the server closes, in milliseconds. */
const ENDING = 2_000;
/** Seeds are whole numbers below this. */
const SEEDS = 2 ** 31;

/** office.js of the npm package, of a folder, or none where Microsoft's address is used. */
function officeFolder({ officeJs }: Config): string | undefined {
  if (officeJs.source === 'cdn') return undefined;
  if (officeJs.source === 'directory') return officeJs.directory;
  const installed = findUp('node_modules/@microsoft/office-js/dist');
  if (!installed) throw new Error('office.js is not installed');
  return installed;
}

function readTls({ listen }: Config): { cert: Buffer; key: Buffer } | undefined {
  if (!listen.tls) return undefined;
  return { cert: readFileSync(listen.tls.certFile), key: readFileSync(listen.tls.keyFile) };
}

/** The answer to what is no HTTP at all. */
function rawProblem(): string {
  const body = JSON.stringify(problem('invalid-request'));
  return `HTTP/1.1 400 Bad Request\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`;
}
