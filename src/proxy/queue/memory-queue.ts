import { CHARACTERS_A_PAGE } from '../../core/content/page';
import { problemError } from '../../core/protocol';
import { type Line, line, type Waiter } from './line';
import { type Pace, pace } from './pace';
import type { Capacity, Load, Place, Position, Queue, QueueLimits, Ticket } from './queue';
import { tally } from './tally';

/** Characters from which on a run is long: five standard pages (Normseiten). */
export const LONG_FROM = 5 * CHARACTERS_A_PAGE;
/** Positions are told at once and then at most this often, in milliseconds: each end changes hundreds of them. */
const TELL_EVERY = 200;
/** What a refused run is told where nothing has ended yet to estimate from, in seconds. */
const USUAL_WAIT = 30;

interface Entry extends Waiter {
  readonly ticket: Ticket;
  readonly lane: Lane;
  state: 'waiting' | 'running' | 'gone';
  startedAt: number;
  position?: number;
  /** Lets `waiting` look again. */
  wake?: () => void;
}

/** One server with its line. */
interface Lane extends Capacity {
  readonly line: Line<Entry>;
  readonly pace: Pace;
  running: number;
}

export interface MemoryQueueOptions {
  readonly limits: QueueLimits;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The queue of a single proxy, in its memory. */
export function memoryQueue({ limits, now }: MemoryQueueOptions): Queue {
  const lanes = new Map<string, Lane>();
  const runningOfModel = tally();
  const runningOf = tally();
  const waitingOf = tally();
  const changed = new Set<Lane>();
  let telling: NodeJS.Timeout | undefined;

  function laneOf({ name, parallel }: Capacity): Lane {
    const known = lanes.get(name);
    if (known) return known;
    const lane: Lane = { name, parallel, line: line(), pace: pace(), running: 0 };
    lanes.set(name, lane);
    return lane;
  }

  const hasPlace = ({ running, parallel = Number.POSITIVE_INFINITY }: Lane): boolean => running < parallel;

  /** Nobody who may start ever waits, so a new one that may start passes nobody. */
  function mayStart({ ticket: { model, person }, lane }: Entry): boolean {
    return (
      hasPlace(lane) &&
      runningOfModel.of(model.name) < (model.parallel ?? Number.POSITIVE_INFINITY) &&
      runningOf.of(person) < (limits.runningPerPerson ?? Number.POSITIVE_INFINITY)
    );
  }

  function start(entry: Entry): void {
    entry.state = 'running';
    entry.startedAt = now();
    entry.lane.running += 1;
    runningOfModel.add(entry.ticket.model.name, 1);
    runningOf.add(entry.person, 1);
    entry.wake?.();
  }

  /** A freed place may help in another lane, too: the person's own limit holds for all. */
  function startNext(): void {
    for (const lane of lanes.values()) {
      while (hasPlace(lane)) {
        const next = lane.line.next(now(), mayStart);
        if (!next) break;
        waitingOf.add(next.person, -1);
        start(next);
        tell(lane);
      }
    }
  }

  function tell(lane: Lane): void {
    changed.add(lane);
    if (telling) return;
    for (const one of changed) numberAnew(one);
    changed.clear();
    telling = setTimeout(() => {
      telling = undefined;
      const [next] = changed;
      if (next) tell(next);
    }, TELL_EVERY);
    telling.unref();
  }

  function numberAnew(lane: Lane): void {
    lane.line.order(now()).forEach((entry, index) => {
      if (entry.position === index + 1) return;
      entry.position = index + 1;
      entry.wake?.();
    });
  }

  function estimate(count: number, { ticket: { model }, lane }: Entry): number | undefined {
    const places = Math.min(
      lane.parallel ?? Number.POSITIVE_INFINITY,
      model.parallel ?? Number.POSITIVE_INFINITY,
    );
    return lane.pace.secondsUntil(count, Number.isFinite(places) ? places : 1);
  }

  function refuseBeyondLimits(entry: Entry): void {
    if (waitingOf.of(entry.person) >= (limits.waitingPerPerson ?? Number.POSITIVE_INFINITY))
      throw problemError('person-limit', {}, { retryAfterSeconds: estimate(1, entry) ?? USUAL_WAIT });
    const waiting = [...lanes.values()].reduce((sum, { line }) => sum + line.size(), 0);
    if (waiting < (limits.waiting ?? Number.POSITIVE_INFINITY)) return;
    const waitSeconds = estimate(entry.lane.line.size() + 1, entry);
    throw problemError('queue-full', { waitSeconds }, { retryAfterSeconds: waitSeconds ?? USUAL_WAIT });
  }

  function leave(entry: Entry, how?: 'unused'): void {
    const { state, lane, person, ticket } = entry;
    if (state === 'gone') return;
    entry.state = 'gone';
    if (state === 'waiting') {
      lane.line.remove(entry);
      waitingOf.add(person, -1);
      tell(lane);
      return;
    }
    lane.running -= 1;
    runningOfModel.add(ticket.model.name, -1);
    runningOf.add(person, -1);
    if (how !== 'unused') lane.pace.ended(now() - entry.startedAt);
    startNext();
  }

  async function* waiting(entry: Entry, signal: AbortSignal): AsyncGenerator<Position, void> {
    signal.throwIfAborted();
    if (entry.state !== 'waiting') return;
    let told: number | undefined;
    const wake = (): void => entry.wake?.();
    signal.addEventListener('abort', wake, { once: true });
    try {
      while (entry.state === 'waiting') {
        signal.throwIfAborted();
        const { position } = entry;
        if (position !== undefined && position !== told) {
          told = position;
          yield { position, seconds: estimate(position, entry) };
        } else {
          await new Promise<void>((resolve) => {
            entry.wake = resolve;
          });
        }
      }
      signal.throwIfAborted();
    } finally {
      entry.wake = undefined;
      signal.removeEventListener('abort', wake);
    }
  }

  return {
    async join(ticket): Promise<Place> {
      const lane = laneOf(ticket.backend);
      const isLong = ticket.characters >= LONG_FROM;
      const { person } = ticket;
      const entry: Entry = { ticket, lane, person, isLong, since: now(), state: 'waiting', startedAt: 0 };
      if (mayStart(entry)) start(entry);
      else {
        if (!ticket.readmitted) refuseBeyondLimits(entry);
        lane.line.add(entry);
        waitingOf.add(person, 1);
        tell(lane);
      }
      return {
        waiting: (signal) => waiting(entry, signal),
        leave: (how) => leave(entry, how),
      };
    },
    load: () =>
      new Map(
        [...lanes].map(([name, { line, running }]): [string, Load] => [
          name,
          { waiting: line.size(), running },
        ]),
      ),
  };
}
