/** How a played model server sends: as a big model on two graphics cards does, or as fast as the reader takes it. */
export interface Rate {
  readonly name: string;
  /** Milliseconds between two chunks of a stream; 0 sends as fast as the reader takes them. */
  readonly everyMs: number;
  /** Chunks of one stream. */
  readonly chunks: number;
}

export const FIFTY_A_SECOND: Rate = { name: '50 tokens/s', everyMs: 20, chunks: 50 };
/** Short answers, with which all ways are warmed up. */
export const WARMING: Rate = { name: 'warming up', everyMs: 20, chunks: 4 };
export const FULL_SPEED: Rate = { name: 'full speed', everyMs: 0, chunks: 2_000 };
/** Streams started at once. */
export const AT_ONCE = [1, 32, 256] as const;
