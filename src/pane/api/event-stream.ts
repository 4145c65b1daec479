import type { StreamEvent } from '../../core/protocol';
import { problemError } from '../../core/protocol/problems';
import { streamEventSchema } from '../../core/protocol/run';

/** Server-sent events (WHATWG HTML, 9.2.6), each validated. A comment line keeps the connection alive. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let held = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      held += done ? decoder.decode() : decoder.decode(value, { stream: true });
      // A carriage return at the very end may be half of a line end.
      const usable = done || !held.endsWith('\r') ? held.length : held.length - 1;
      const frames = held.slice(0, usable).split(/\r\n\r\n|\n\n|\r\r/);
      held = (frames.pop() ?? '') + held.slice(usable);
      for (const frame of frames) {
        const event = parseFrame(frame);
        if (event) yield event;
      }
      if (done) return;
    }
  } finally {
    // The stream may have failed already; then there is nothing left to cancel.
    await reader.cancel().catch(() => undefined);
  }
}

function parseFrame(frame: string): StreamEvent | undefined {
  let name = 'message';
  const data: string[] = [];
  for (const line of frame.split(/\r\n|\r|\n/)) {
    const colon = line.indexOf(':');
    if (line === '' || colon === 0) continue;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
  }
  if (data.length === 0) return undefined;
  try {
    return streamEventSchema.parse({ ...(JSON.parse(data.join('\n')) as object), event: name });
  } catch {
    // The parser's message may hold a piece of the answer: only the code goes on.
    throw problemError('stream-malformed');
  }
}
