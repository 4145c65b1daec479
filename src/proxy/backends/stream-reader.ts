import { problemError } from '../../core/protocol';

/** Longest line and longest event of a stream in characters; a model server's frame has some hundred. */
const MAX_LINE = 1_000_000;

interface LineReader {
  push(bytes: Uint8Array): readonly string[];
  /** What no line end closed. */
  end(): readonly string[];
}

/**
 * Lines of a byte stream, however the network cut it: UTF-8 is decoded across chunks, a byte order mark is dropped, LF,
 * CRLF and CR end a line. The last line needs no end. Bytes that are no UTF-8, and a line longer than a million
 * characters, are a `stream-malformed`.
 */
function lineReader(): LineReader {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  /** The last character was a CR; a LF that follows belongs to it. */
  let afterCr = false;
  /** A line was too long; what stood before it still counts. */
  let isBroken = false;
  return {
    push(bytes) {
      if (isBroken) throw problemError('stream-malformed');
      let text = decode(decoder, bytes);
      if (text === '') return [];
      if (afterCr && text.startsWith('\n')) text = text.slice(1);
      afterCr = false;
      const lines: string[] = [];
      let start = 0;
      for (let end = lineEnd(text, start); end >= 0; end = lineEnd(text, start)) {
        const line = rest + text.slice(start, end);
        rest = '';
        isBroken = line.length > MAX_LINE;
        if (isBroken) return lines;
        lines.push(line);
        start = end + 1;
        if (text[end] !== '\r') continue;
        if (start === text.length) afterCr = true;
        else if (text[start] === '\n') start += 1;
      }
      rest += text.slice(start);
      isBroken = rest.length > MAX_LINE;
      return lines;
    },
    end() {
      if (isBroken) throw problemError('stream-malformed');
      rest += decode(decoder);
      return rest === '' ? [] : [rest];
    },
  };
}

/** The lines of a byte stream, one by one; see `lineReader`. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const lines of readChunks(bytes)) for (const line of lines) yield line;
}

/** The lines of each chunk together, so that a fast stream costs one step a chunk, not one a line. */
async function* readChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const reader = lineReader();
  for await (const chunk of bytes) yield reader.push(chunk);
  yield reader.end();
}

function lineEnd(text: string, from: number): number {
  const lf = text.indexOf('\n', from);
  // A CR can only matter before the next LF; streams without any are searched once.
  const cr = (lf < 0 ? text : text.slice(0, lf)).indexOf('\r', from);
  return cr < 0 ? lf : cr;
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw problemError('stream-malformed');
  }
}

/**
 * The JSON frames of an NDJSON stream, those of a chunk together. They are read while one goes through them, so that
 * what stands before a broken one counts. Each is checked by `parse`, which answers undefined for a form that it does
 * not know.
 */
export async function* readNdjson<T>(
  bytes: AsyncIterable<Uint8Array>,
  parse: (value: unknown) => T | undefined,
): AsyncGenerator<Iterable<T>> {
  for await (const lines of readChunks(bytes)) yield framesOf(lines, parse);
}

/** One by one, for a stream that is in no hurry. */
export async function* each<T>(chunks: AsyncIterable<Iterable<T>>): AsyncGenerator<T> {
  for await (const items of chunks) yield* items;
}

function* framesOf<T>(lines: readonly string[], parse: (value: unknown) => T | undefined): Generator<T> {
  for (const line of lines) if (line.trim() !== '') yield frame(line, parse);
}

/**
 * The JSON frames of server-sent events (WHATWG HTML, 9.2): the `data` lines of an event, with or without a space,
 * joined by LF; comments and other fields, known or not, are passed over. What is plainly something else, a web page or
 * bare JSON, is a `stream-malformed`, and so is a stream that has not a single field. An event that the end of the
 * stream cuts off is read, too: some servers leave its blank line away. Ends at `[DONE]`. An old llama.cpp says `error: {…}`; it is read as a frame.
 * Frames of a chunk come together, as in `readNdjson`.
 */
export async function* readSse<T>(
  bytes: AsyncIterable<Uint8Array>,
  parse: (value: unknown) => T | undefined,
): AsyncGenerator<Iterable<T>> {
  const reader = eventReader();
  let isDone = false;
  function* frames(events: Iterable<string>): Generator<T> {
    for (const data of events) {
      const text = data.trim();
      isDone = text === '[DONE]';
      if (isDone) return;
      if (text !== '') yield frame(text, parse);
    }
  }
  for await (const lines of readChunks(bytes)) {
    yield frames(reader.push(lines));
    if (isDone) return;
  }
  yield frames(reader.end());
}

/** A field of an event, or a comment. */
const FIELD = /^(?:data|error|event|id|retry)(?=:|$)|^(?=:)/;

interface EventReader {
  /** The data of each event that these lines complete. */
  push(lines: readonly string[]): Iterable<string>;
  /** What no blank line completed. */
  end(): Iterable<string>;
}

function eventReader(): EventReader {
  let data: string | undefined;
  /** Whether a field or comment of the standard came, and whether anything else did. */
  let isKnown = false;
  let isStrange = false;

  function* push(lines: readonly string[]): Generator<string> {
    for (const line of lines) {
      if (line === '') {
        if (data !== undefined) yield data;
        data = undefined;
        continue;
      }
      const field = FIELD.exec(line)?.[0];
      if (field === undefined && /^\s*[<{[]/.test(line)) throw problemError('stream-malformed');
      isKnown ||= field !== undefined;
      isStrange ||= field === undefined;
      if (field !== 'data' && field !== 'error') continue;
      const value = line.slice(field.length + 1).replace(/^ /, '');
      const own = field === 'error' ? `{"error":${value}}` : value.trim() === '[DONE]' ? value : undefined;
      // Some servers leave the blank lines away; then each line is a frame of its own.
      if (data !== undefined && (own !== undefined || (value.startsWith('{') && isFrame(data)))) {
        yield data;
        data = undefined;
      }
      if (own !== undefined) {
        yield own;
        continue;
      }
      data = data === undefined ? value : `${data}\n${value}`;
      if (data.length > MAX_LINE) throw problemError('stream-malformed');
    }
  }
  return {
    push,
    end() {
      if (isStrange && !isKnown) throw problemError('stream-malformed');
      return data === undefined ? [] : [data];
    },
  };
}

/** Asked of each line of a long event: what cannot be a whole object is not read to find that out. */
function isFrame(text: string): boolean {
  if (!text.trimEnd().endsWith('}')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function frame<T>(text: string, parse: (value: unknown) => T | undefined): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw problemError('stream-malformed');
  }
  const known = parse(value);
  if (known === undefined) throw problemError('stream-malformed');
  return known;
}
