import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { FinishReason, ProblemCode } from '../core/protocol';
import type { Health, HealthState } from './backends/health';
import type { OfferedModel } from './backends/registry';
import type { LeftReason } from './backends/session-book';
import type { ModelLabel } from './model-label';
import type { Queue } from './queue';

/** What is counted: enumerations and names from the configuration are the only labels; no text, no person. */
export interface Metrics {
  /** In Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
  /** A run was refused before its stream opened. */
  refused(code: ProblemCode): void;
  retried(backend: string): void;
  /** Another model took over from this one. */
  fellBack(from: OfferedModel): void;
  ended(model: OfferedModel, end: RunFigures): void;
  /** A stream was ended since nobody read it. */
  unread(): void;
  /** A session of a conversation stays at its server. */
  sessionLeft(backend: string, reason: LeftReason): void;
}

export interface RunFigures {
  readonly finish: FinishReason | 'failed';
  readonly problem?: ProblemCode;
  readonly waitedMs: number;
  readonly firstWordMs?: number;
}

export interface MetricsOptions {
  readonly label: ModelLabel;
  /** Names of all model servers. */
  readonly backends: readonly string[];
  readonly queue: Queue;
  readonly health: Health;
}

/** Seconds: from an answer at once to a 70B model that has to be loaded first. */
const BUCKETS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 60, 120, 300, 600, 900];
const STATES: readonly HealthState[] = ['closed', 'half-open', 'open'];
const PREFIX = 'schreibkompass_';

export function createMetrics({ label, backends, queue, health }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];

  function gauge<L extends string>(
    name: string,
    help: string,
    labelNames: L[],
    collect: (self: Gauge<L>) => void,
  ) {
    new Gauge({
      name: PREFIX + name,
      help,
      labelNames,
      registers,
      collect() {
        this.reset();
        collect(this);
      },
    });
  }
  const counter = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Counter({ name: PREFIX + name, help, labelNames, registers });
  const histogram = (name: string, help: string) =>
    new Histogram({ name: PREFIX + name, help, labelNames: ['model'], buckets: BUCKETS, registers });

  gauge('runs_waiting', 'Runs that wait for a place', ['backend'], (self) => {
    for (const [backend, { waiting }] of queue.load()) self.set({ backend }, waiting);
  });
  gauge('runs_running', 'Runs that have a place at their model server', ['backend'], (self) => {
    for (const [backend, { running }] of queue.load()) self.set({ backend }, running);
  });
  gauge(
    'backend_circuit',
    'State of the circuit breaker of each model server',
    ['backend', 'state'],
    (self) => {
      for (const backend of backends)
        for (const state of STATES) self.set({ backend, state }, Number(health.state(backend) === state));
    },
  );
  const waited = histogram('waited_seconds', 'Time in the queue');
  const firstWord = histogram('first_word_seconds', 'Time to the first word, without the queue');
  const ended = counter('runs_ended_total', 'Ended runs by reason: how they finished, or the problem', [
    'reason',
  ]);
  const refused = counter('runs_refused_total', 'Runs refused before anything was sent, by problem', [
    'code',
  ]);
  const retries = counter('retries_total', 'Runs sent once more to the same model server', ['backend']);
  const fallbacks = counter('fallbacks_total', 'Runs that another model took over, by the first one', [
    'model',
  ]);
  const left = counter(
    'sessions_left_total',
    'Sessions of conversations that could not be deleted at their model server',
    ['backend', 'reason'],
  );
  const unread = counter('unread_total', 'Streams ended because nobody read them', []);

  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    refused: (code) => refused.inc({ code }),
    retried: (backend) => retries.inc({ backend }),
    fellBack: (from) => fallbacks.inc({ model: label(from) }),
    unread: () => unread.inc(),
    sessionLeft: (backend, reason) => left.inc({ backend, reason }),
    ended(offered, { finish, problem, waitedMs, firstWordMs }) {
      const model = label(offered);
      ended.inc({ reason: problem ?? finish });
      waited.observe({ model }, waitedMs / 1000);
      if (firstWordMs !== undefined) firstWord.observe({ model }, firstWordMs / 1000);
    },
  };
}
