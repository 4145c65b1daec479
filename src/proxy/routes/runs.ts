import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { problemError } from '../../core/protocol';
import type { ProxyContext } from '../context';
import { openEventStream } from '../http/event-stream';
import { entry, errorFields } from '../log';
import { type AcceptedRun, acceptRun } from '../runs/accept-run';
import { type RunEnd, runEvents } from '../runs/run-events';
import type { SecondCheckReport } from '../second-check';

/** `POST /api/v1/runs`: checks a request and streams the answer as server-sent events. */
export function runsRoute(app: FastifyInstance, context: ProxyContext): void {
  const { config, registry, check, checkWatch, now, running } = context;
  app.post('/api/v1/runs', async (request, reply) => {
    checkWatch.refuseIfLocked();
    const controller = new AbortController();
    reply.raw.once('close', () => {
      controller.abort();
      running.delete(controller);
    });
    // The pane may have gone while the request was read; that event is past.
    if (reply.raw.destroyed) controller.abort();
    running.add(controller);

    const run = await acceptRun(request.body, {
      registry,
      policy: config.policy,
      actions: config.actions,
      check,
      second: context.second,
      signal: controller.signal,
      report: (report) => logSecondCheck(request.log, report),
    });
    const startedAt = now();
    await recordStart(context, run, startedAt, request.log);

    reply.hijack();
    const stream = openEventStream(reply.raw, context.headers);
    try {
      const events = runEvents(run, config.timeouts, controller.signal, now);
      for (;;) {
        const next = await events.next();
        if (next.done) {
          await recordEnd(context, run, next.value, now() - startedAt, request.log);
          break;
        }
        await stream.send(next.value);
      }
    } finally {
      running.delete(controller);
      stream.end();
    }
  });
}

function logSecondCheck(log: FastifyBaseLogger, { status, ...report }: SecondCheckReport): void {
  const level = report.outcome === 'failed' ? 'warn' : 'info';
  log[level](entry({ event: 'second-check', ...report, upstreamStatus: status }));
}

/** Nothing is sent that could not be recorded. */
async function recordStart(
  { store }: ProxyContext,
  { id, request, offered, checked, backendRequest }: AcceptedRun,
  startedAt: number,
  log: FastifyBaseLogger,
): Promise<void> {
  try {
    await store.recordRun({
      id,
      startedAt,
      task: request.task,
      model: offered.id,
      backend: offered.backend.kind,
      place: offered.model.place,
      origin: request.origin,
      // A picture is accepted only with its confirmation.
      ...(backendRequest.picture && { pictureConfirmed: true as const }),
      ...checked,
    });
  } catch (error) {
    log.error(entry({ event: 'store-failed', runId: id, ...errorFields(error) }));
    throw problemError('store-unavailable');
  }
  log.info(entry({ event: 'run-started', runId: id, task: request.task, model: offered.id }));
}

async function recordEnd(
  { store }: ProxyContext,
  { id, request, offered }: AcceptedRun,
  { finish, problem, upstreamStatus, firstWordMs, unexpected }: RunEnd,
  durationMs: number,
  log: FastifyBaseLogger,
): Promise<void> {
  log.info(
    entry({
      event: 'run-ended',
      runId: id,
      task: request.task,
      model: offered.id,
      finish,
      code: problem,
      upstreamStatus,
      ms: Math.round(durationMs),
    }),
  );
  if (unexpected !== undefined)
    log.error(entry({ event: 'unexpected', runId: id, ...errorFields(unexpected) }));
  try {
    await store.finishRun(id, { finish, problem, upstreamStatus, firstWordMs, durationMs });
  } catch (error) {
    // The answer has been given; the beginning of the run is on record.
    log.error(entry({ event: 'store-failed', runId: id, ...errorFields(error) }));
  }
}
