import fc from 'fast-check';
import { ProblemError } from '../../../src/core/protocol';
import { each, readLines, readNdjson, readSse } from '../../../src/proxy/backends/stream-reader';

async function* bytes(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const any = (value: unknown): unknown => value;

/** The code of the problem that reading ends with. */
async function codeOf(reading: AsyncIterable<unknown>): Promise<string | undefined> {
  try {
    await all(reading);
  } catch (error) {
    if (error instanceof ProblemError) return JSON.stringify(error.problem);
    throw error;
  }
  return undefined;
}

/** Cuts bytes into chunks at the given places. */
function cut(whole: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [...new Set(places.map((place) => place % (whole.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((start, index) => whole.subarray(start, at[index] ?? whole.length));
}

test('however the network cuts the bytes, the lines are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' '))),
      fc.array(fc.nat()),
      fc.constantFrom('\n', '\r\n'),
      async (lines, places, end) => {
        const whole = Buffer.from(lines.map((line) => `${line}${end}`).join(''));
        expect(await all(readLines(bytes(...cut(whole, places))))).toEqual(lines);
      },
    ),
  );
});

test('however the network cuts them, NDJSON frames are the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), fc.array(fc.nat()), async (values, places) => {
      const whole = Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
      const frames = await all(each(readNdjson(bytes(...cut(whole, places)), any)));
      expect(JSON.stringify(frames)).toBe(JSON.stringify(values));
    }),
  );
});

test.each([
  ['with a space', 'data: {"a":1}\n\n'],
  ['without a space', 'data:{"a":1}\n\n'],
  ['with CRLF', 'data: {"a":1}\r\n\r\n'],
  ['without a blank line after it', 'data: {"a":1}\n'],
  ['without an end', 'data: {"a":1}'],
  ['after a comment', ': keep-alive\n\ndata: {"a":1}\n\n'],
  ['with event, id and retry beside it', 'event: message\nid: 7\nretry: 3\ndata: {"a":1}\n\n'],
  ['with a field that nobody knows beside it', 'x-trace: 1\ndata: {"a":1}\n\nwords without a colon\n\n'],
  ['before [DONE] and whatever follows', 'data: {"a":1}\n\ndata: [DONE]\n\nrubbish'],
])('a server-sent frame is read %s', async (_name, text) => {
  expect(await all(each(readSse(bytes(text), any)))).toEqual([{ a: 1 }]);
});

test("an old llama.cpp's error line is a frame with an error", async () => {
  expect(await all(each(readSse(bytes('error: {"code":500}\n\n'), any)))).toEqual([{ error: { code: 500 } }]);
});

test.each([
  ['half a frame of NDJSON', each(readNdjson(bytes('{"message":{"content":"Musterm'), any))],
  ['a line that is no JSON', each(readNdjson(bytes('Erika Mustermann\n'), any))],
  ['half a server-sent frame', each(readSse(bytes('data: {"choices":[{"delta":{"content":"Musterm'), any))],
  ['a web page instead of frames', each(readSse(bytes('<html>Mustermann</html>\n'), any))],
  ['a web page behind an empty line', each(readSse(bytes('\n  <!doctype html>\n'), any))],
  ['bare JSON instead of events', each(readSse(bytes('{"error":"Mustermann"}\n'), any))],
  ['bare JSON behind an event', each(readSse(bytes('data: 1\n\n{"error":"Mustermann"}\n'), any))],
  ['words instead of events', each(readSse(bytes('Mustermann failed\n'), any))],
  ['bytes that are no UTF-8', readLines(bytes(Uint8Array.of(0x4d, 0xff, 0xfe)))],
  ['a character cut off at the end', readLines(bytes(Uint8Array.of(0x4d, 0xc3)))],
  ['a line without end', readLines(bytes('x'.repeat(600_000), 'x'.repeat(600_000)))],
  ['a frame of a form that nobody knows', each(readNdjson(bytes('{"Mustermann":1}\n'), () => undefined))],
])('%s is a malformed stream, told without its text', async (_name, reading) => {
  const told = await codeOf(reading);
  expect(told).toContain('stream-malformed');
  expect(told).not.toMatch(/Musterm|html/);
});

test('a long event of many data lines is read without keeping everybody else waiting', async () => {
  const value = { list: Array.from({ length: 30_000 }, () => 'ein Wort von vielen') };
  const event = JSON.stringify(value, null, 1).replace(/^/gm, 'data: ');
  expect(await all(each(readSse(bytes(`${event}\n\n`), any)))).toEqual([value]);
});
