import type { ServerResponse } from 'node:http';
import type { StreamEvent } from '../../core/protocol';

/** A comment as often as this keeps proxies and browsers from giving up a quiet stream. */
const KEEP_ALIVE_MS = 15_000;

/** Characters that leave at once, however long the turn lasts. */
const MOST_GATHERED = 16_384;

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
 * Opens server-sent events (WHATWG HTML, 9.2) on a response. What a turn of the event loop brings, the headers among it,
 * leaves together at its end; nothing else is collected.
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

  /** Events of this turn of the event loop; they leave together, so that a fast model costs one write, not hundreds. */
  let gathered = '';
  let isOpen = false;
  const flush = (): boolean => {
    const text = gathered;
    gathered = '';
    if (response.destroyed) return true;
    if (!isOpen) {
      isOpen = true;
      if (text === '') response.flushHeaders();
    }
    return text === '' || response.write(text);
  };
  setImmediate(flush);

  return {
    send(event) {
      if (response.destroyed) return undefined;
      if (gathered === '') setImmediate(flush);
      gathered += written(event);
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
