import type { ServerResponse } from 'node:http';
import type { StreamEvent } from '../../core/protocol';

/** A comment as often as this keeps proxies and browsers from giving up a quiet stream. */
const KEEP_ALIVE_MS = 15_000;

/** Characters that leave at once, however much is still to come. */
const MOST_GATHERED = 16_384;
/** How long an event that can wait does, in milliseconds. */
const HELD_MS = 5;
/** The news that a model is asked waits for its first word, the last event for the end of the stream. */
const CAN_WAIT: ReadonlySet<StreamEvent['event']> = new Set(['started', 'done', 'error']);

export interface EventStream {
  /** Writes one event; a promise where the reader is slower than the model, kept when it has caught up or is gone. */
  send(event: StreamEvent): Promise<void> | undefined;
  end(): void;
}

export interface EventStreamOptions {
  readonly keepAliveMs?: number;
  /** A reader who takes nothing for so long is cut off; unsaid, never. */
  readonly unreadMs?: number;
  /** Told before the cut. */
  readonly onUnread?: () => void;
}

/**
 * Opens server-sent events (WHATWG HTML, 9.2) on a response. What one read from the model brings leaves in one write,
 * so that a fast model costs one, not hundreds; headers and the events in `CAN_WAIT` wait a moment for company. Nothing
 * else is collected.
 */
export function openEventStream(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  { keepAliveMs = KEEP_ALIVE_MS, unreadMs, onUnread }: EventStreamOptions = {},
): EventStream {
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.socket?.setNoDelay(true);
  const keepAlive = setInterval(() => {
    if (!response.destroyed && !response.writableNeedDrain) response.write(':\n\n');
  }, keepAliveMs);
  keepAlive.unref();
  response.once('close', () => clearInterval(keepAlive));

  let gathered = '';
  /** A write follows at the end of this turn's promises. */
  let isLeaving = false;
  /** What came last can wait a moment for company. */
  let canWait = true;
  let isOpen = false;
  let held: NodeJS.Timeout | undefined = setTimeout(flush, HELD_MS);

  function flush(): boolean {
    const text = gathered;
    gathered = '';
    clearTimeout(held);
    held = undefined;
    if (response.destroyed) return true;
    if (!isOpen) {
      isOpen = true;
      if (text === '') response.flushHeaders();
    }
    return text === '' || response.write(text);
  }
  function leave(): void {
    isLeaving = false;
    if (!canWait) flush();
  }

  return {
    send(event) {
      if (response.destroyed) return undefined;
      gathered += written(event);
      canWait = CAN_WAIT.has(event.event);
      if (canWait) held ??= setTimeout(flush, HELD_MS);
      else if (!isLeaving) {
        isLeaving = true;
        process.nextTick(leave);
      }
      const flowing = gathered.length < MOST_GATHERED ? !response.writableNeedDrain : flush();
      return flowing ? undefined : drained(response, unreadMs, onUnread);
    },
    end() {
      clearInterval(keepAlive);
      flush();
      response.end();
    },
  };
}

/** Words are thousands, the other events a few. */
function written(told: StreamEvent): string {
  if (told.event === 'delta' || told.event === 'reasoning')
    return `event: ${told.event}\ndata: {"text":${JSON.stringify(told.text)}}\n\n`;
  const { event, ...data } = told;
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Resolves when the reader has caught up or is gone. */
function drained(response: ServerResponse, unreadMs?: number, onUnread?: () => void): Promise<void> {
  return new Promise((resolve) => {
    const cut = (): void => {
      onUnread?.();
      response.destroy();
    };
    const timer = unreadMs === undefined ? undefined : setTimeout(cut, unreadMs);
    const settle = (): void => {
      clearTimeout(timer);
      response.off('drain', settle).off('close', settle);
      resolve();
    };
    response.once('drain', settle).once('close', settle);
  });
}
