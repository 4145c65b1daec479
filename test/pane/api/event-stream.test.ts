/** @jest-environment node */
import fc from 'fast-check';
import type { StreamEvent } from '../../../src/core/protocol';
import { readEvents } from '../../../src/pane/api/event-stream';

function streamOf(text: string, cuts: readonly number[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return new ReadableStream({
    start(controller) {
      for (const [index, end] of at.slice(1).entries()) controller.enqueue(bytes.slice(at[index], end));
      controller.close();
    },
  });
}

async function all(stream: ReadableStream<Uint8Array>): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of readEvents(stream)) events.push(event);
  return events;
}

const frame = (name: string, data: unknown, end = '\n'): string =>
  `event: ${name}${end}data: ${JSON.stringify(data)}${end}${end}`;

test('events are the same wherever the network cuts the bytes', async () => {
  const text = `: still here\n\n${frame('queued', { position: 2 })}${frame('delta', { text: 'Grüße aus 🏛 Nettetal' })}${frame('done', { finishReason: 'stop' })}`;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(400), { maxLength: 12 }), async (cuts) => {
      expect(await all(streamOf(text, cuts))).toEqual([
        { event: 'queued', position: 2 },
        { event: 'delta', text: 'Grüße aus 🏛 Nettetal' },
        { event: 'done', finishReason: 'stop' },
      ]);
    }),
    { numRuns: 60 },
  );
});

test.each(['\n', '\r\n', '\r'])('line ends %j are understood', async (end) => {
  expect(await all(streamOf(frame('delta', { text: 'a' }, end), [3, 9]))).toEqual([
    { event: 'delta', text: 'a' },
  ]);
});

test.each([
  ['broken JSON', 'event: delta\ndata: {"text":\n\n'],
  ['an unknown event', frame('surprise', { text: 'a' })],
  ['a wrong type', frame('delta', { text: 7 })],
])('%s is a problem without the text', async (_name, text) => {
  await expect(all(streamOf(text, []))).rejects.toMatchObject({
    message: 'stream-malformed',
    problem: { code: 'stream-malformed' },
  });
});

test('a frame that never ends is no event', async () => {
  expect(await all(streamOf('event: delta\ndata: {"text":"halb', []))).toEqual([]);
});
