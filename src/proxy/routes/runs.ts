import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemError } from '../../core/protocol';
import { personOf } from '../auth/person';
import type { OfferedModel } from '../backends';
import type { ProxyContext } from '../context';
import { type EventStream, openEventStream } from '../http/event-stream';
import { entry, errorFields } from '../log';
import type { Ticket } from '../queue';
import { type AcceptedRun, acceptRun } from '../runs/accept-run';
import { followParts } from '../runs/follow-parts';
import { followRun, type RunEnd, type RunEnvironment, type Tell } from '../runs/follow-run';
import { takeSeat } from '../runs/seat';
import { turns } from '../runs/turns';
import type { SecondCheckReport } from '../second-check';

export const RUNS_PATH = '/api/v1/runs';

/** `POST /api/v1/runs`: checks a request, queues it and streams the answer as server-sent events. */
export function runsRoute(app: FastifyInstance, context: ProxyContext): void {
  const { config, registry, check, checkWatch, now, running, queue, metrics } = context;
  const environment: RunEnvironment = { ...context, deadlines: config.timeouts };
  const beginnings = turns();
  app.post(RUNS_PATH, async (request, reply) => {
    checkWatch.refuseIfLocked();
    const controller = new AbortController();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) controller.abort();
    });
    // The pane may have gone while the request was read; that event is past.
    if (reply.raw.destroyed) controller.abort();
    running.add(controller);
    try {
      await beginnings.next();
      await serve(request, reply, controller.signal);
    } finally {
      running.delete(controller);
    }
  });

  async function serve(request: FastifyRequest, reply: FastifyReply, signal: AbortSignal): Promise<void> {
    const run = await acceptRun(request.body, {
      registry,
      policy: config.policy,
      actions: config.actions,
      check,
      second: context.second,
      signal,
      report: (report) => logSecondCheck(request.log, report),
    });
    if (run.first.offered.id !== run.offered.id) metrics.fellBack(run.offered);
    const startedAt = now();
    const person = personOf(request.raw);
    const seat = await takeSeat(queue, run.first.offered, (offered) =>
      ticketFor(offered, run, person, context),
    );
    try {
      await recordStart(context, run, startedAt, request.log);

      let stream: EventStream | undefined;
      const open = (): EventStream => {
        stream ??= openStream(run, request.log, reply);
        return stream;
      };
      try {
        const follow = run.first.parts.length > 1 ? followParts : followRun;
        const tell: Tell = (event) => open().send(event);
        const following = follow(run, seat, environment, signal, tell);
        // When the request is on its way to the model, and whether or not there is something to tell.
        setImmediate(open);
        const followed = await following;
        const end =
          'to' in followed ? await followParts(run, seat, environment, signal, tell, followed) : followed;
        open();
        metrics.ended(end.candidate.offered, end);
        await recordEnd(context, run, end, now() - startedAt, request.log);
      } finally {
        open().end();
      }
    } finally {
      seat.leave();
    }
  }

  function openStream(
    { id, request: { task }, offered }: AcceptedRun,
    log: FastifyBaseLogger,
    reply: FastifyReply,
  ): EventStream {
    reply.hijack();
    log.info(entry({ event: 'run-started', runId: id, task, model: context.modelLabel(offered) }));
    return openEventStream(reply.raw, context.headers, {
      unreadMs: config.timeouts.unreadSeconds * 1000,
      onUnread() {
        metrics.unread();
        log.info(entry({ event: 'run-unread', runId: id }));
      },
    });
  }
}

/** What a run asks the queue for; Regelwerk works in this process and is not queued. */
function ticketFor(
  { id, backend, model }: OfferedModel,
  { request }: AcceptedRun,
  person: string,
  { config }: ProxyContext,
): Ticket | undefined {
  if (backend.kind === 'rules') return undefined;
  const { text, instruction = '', history = [] } = request;
  return {
    person,
    backend: {
      name: backend.name,
      parallel: config.backends.find(({ name }) => name === backend.name)?.parallel,
    },
    model: { name: id, parallel: model.parallel },
    characters: history.reduce((sum, turn) => sum + turn.text.length, text.length + instruction.length),
  };
}

function logSecondCheck(log: FastifyBaseLogger, { status, ...report }: SecondCheckReport): void {
  const level = report.outcome === 'failed' ? 'warn' : 'info';
  log[level](entry({ event: 'second-check', ...report, upstreamStatus: status }));
}

/** Nothing is sent that could not be recorded. */
async function recordStart(
  { store }: ProxyContext,
  { id, request, offered, first, checked }: AcceptedRun,
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
      ...(first.request.picture && { pictureConfirmed: true as const }),
      ...checked,
    });
  } catch (error) {
    log.error(entry({ event: 'store-failed', runId: id, ...errorFields(error) }));
    throw problemError('store-unavailable');
  }
}

async function recordEnd(
  { store, modelLabel }: ProxyContext,
  { id, request, offered }: AcceptedRun,
  { finish, problem, upstreamStatus, candidate, waitedMs, firstWordMs, unexpected }: RunEnd,
  durationMs: number,
  log: FastifyBaseLogger,
): Promise<void> {
  const other = candidate.offered.id === offered.id ? undefined : candidate.offered;
  log.info(
    entry({
      event: 'run-ended',
      runId: id,
      task: request.task,
      model: modelLabel(offered),
      answeredBy: other && modelLabel(other),
      finish,
      code: problem,
      upstreamStatus,
      waitedMs: Math.round(waitedMs),
      ms: Math.round(durationMs),
    }),
  );
  if (unexpected !== undefined)
    log.error(entry({ event: 'unexpected', runId: id, ...errorFields(unexpected) }));
  try {
    await store.finishRun(id, {
      finish,
      problem,
      upstreamStatus,
      answeredBy: other?.id,
      waitedMs,
      firstWordMs,
      durationMs,
    });
  } catch (error) {
    // The answer has been given; the beginning of the run is on record.
    log.error(entry({ event: 'store-failed', runId: id, ...errorFields(error) }));
  }
}
