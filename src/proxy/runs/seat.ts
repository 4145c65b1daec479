import type { OfferedModel } from '../backends/registry';
import type { Place, Position, Queue, Ticket } from '../queue';

/** A run's place at the server that it uses now; a run has one at a time. */
export interface Seat {
  /** See `Place.waiting`. */
  waiting(signal: AbortSignal): AsyncGenerator<Position, void>;
  /** Leaves this server and queues for another one's model; never refused. */
  change(offered: OfferedModel): Promise<void>;
  /** See `Place.leave`. */
  leave(how?: 'unused'): void;
}

/** `ticketFor` gives undefined for what is not queued (Regelwerk). Throws what `Queue.join` throws. */
export async function takeSeat(
  queue: Queue,
  offered: OfferedModel,
  ticketFor: (offered: OfferedModel) => Ticket | undefined,
): Promise<Seat> {
  const ticket = ticketFor(offered);
  let place: Place | undefined = ticket && (await queue.join(ticket));
  return {
    async *waiting(signal) {
      if (place) yield* place.waiting(signal);
    },
    async change(next) {
      place?.leave('unused');
      const ticket = ticketFor(next);
      place = ticket && (await queue.join({ ...ticket, readmitted: true }));
    },
    leave: (how) => place?.leave(how),
  };
}
