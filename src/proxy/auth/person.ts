import type { IncomingMessage } from 'node:http';
import { PANE_HEADER } from '../../core/protocol';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Who asks, as the queue's key and for nothing else: never logged, recorded or sent. Until there is a sign-in, each pane
 * counts as a person by the random id that it sends; who sends none is counted by the connection's address (no header
 * of a proxy is believed).
 */
export function personOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string {
  const pane = headers[PANE_HEADER];
  return typeof pane === 'string' && UUID.test(pane)
    ? `pane ${pane.toLowerCase()}`
    : `address ${socket.remoteAddress ?? ''}`;
}
