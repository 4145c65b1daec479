/** Something that does only so many runs at once; `parallel` unsaid means without limit. */
export interface Capacity {
  readonly name: string;
  readonly parallel?: number;
}

/** What a run asks a place for. */
export interface Ticket {
  /** Key of whoever asks; lives in the queue and nowhere else. */
  readonly person: string;
  readonly backend: Capacity;
  readonly model: Capacity;
  /** Characters that the model has to read: long runs let short ones pass. */
  readonly characters: number;
  /** The run had a place before, and another model takes over: it is never refused any more. */
  readonly readmitted?: boolean;
}

export interface Position {
  /** From 1. */
  readonly position: number;
  /** Estimated seconds until the run starts, once runs have ended at that server. */
  readonly seconds?: number;
}

/** A run's place in the queue, and then at its server. */
export interface Place {
  /** The position, now and whenever it has changed; ends when the run may start. Throws `signal`'s reason. */
  waiting(signal: AbortSignal): AsyncGenerator<Position, void>;
  /**
   * Gives the place to others, also while waiting; from the second call on it does nothing. `unused`: the server did
   * no work, so the time says nothing about its pace.
   */
  leave(how?: 'unused'): void;
}

export interface Load {
  readonly waiting: number;
  readonly running: number;
}

/** Shares the servers among the persons. A form for several proxies keeps the same promises elsewhere. */
export interface Queue {
  /** Throws `person-limit` or `queue-full` where the run would have to wait and may not. */
  join(ticket: Ticket): Promise<Place>;
  /** Runs at each server that was ever asked, by its name. */
  load(): ReadonlyMap<string, Load>;
}

/** The configuration's `queue`; unsaid means without limit. */
export interface QueueLimits {
  readonly runningPerPerson?: number;
  readonly waitingPerPerson?: number;
  readonly waiting?: number;
}
