import type { Batch, Reply } from '../protocol/wire';

/** What Microsoft's Word file looks for as `_richApiNativeBridge` when it loads. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** Set by office.js. */
  onMessageFromHost?: (message: string) => void;
}

/** Takes batches in process, without a frame; for tests that need no browser. */
export function nativeBridge(execute: (batch: Batch) => Reply): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(message) {
      const { id, message: request } = JSON.parse(message);
      const batch: Batch = typeof request.body === 'string' ? JSON.parse(request.body) : request.body;
      // Through JSON, so that nothing but data crosses, as in a real host.
      const body = JSON.parse(JSON.stringify(execute(batch)));
      const reply = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
      queueMicrotask(() => bridge.onMessageFromHost?.(reply));
    },
  };
  return bridge;
}
