import { problemError } from '../../core/protocol';

/** Longest line of a stream; a model server's frame has some hundred characters. */
const MAX_LINE = 1_000_000;

/**
 * Lines of a byte stream, however the network cut it: UTF-8 is decoded across chunks, LF and CRLF end a line.
 * The last line needs no end. Bytes that are no UTF-8 are a `stream-malformed`.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of bytes) {
    rest += decode(decoder, chunk);
    let start = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', start)) {
      yield rest.slice(start, rest[end - 1] === '\r' && end > start ? end - 1 : end);
      start = end + 1;
    }
    rest = rest.slice(start);
    if (rest.length > MAX_LINE) throw problemError('stream-malformed');
  }
  rest += decode(decoder);
  if (rest) yield rest;
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw problemError('stream-malformed');
  }
}

/**
 * The JSON frames of an NDJSON stream.
 * Each frame is checked by `parse`, which answers undefined for a form that it does not know.
 */
export async function* readNdjson<T>(
  bytes: AsyncIterable<Uint8Array>,
  parse: (value: unknown) => T | undefined,
): AsyncGenerator<T> {
  for await (const line of readLines(bytes)) {
    if (line.trim() !== '') yield frame(line, parse);
  }
}

/**
 * The JSON frames of server-sent events (WHATWG HTML, 9.2) as model servers send them: one `data` line a frame,
 * with or without a space, comments and other fields between. Ends at `[DONE]`.
 * An old llama.cpp says `error: {…}`; it is read as a frame.
 */
export async function* readSse<T>(
  bytes: AsyncIterable<Uint8Array>,
  parse: (value: unknown) => T | undefined,
): AsyncGenerator<T> {
  for await (const line of readLines(bytes)) {
    const data = /^(?:data|error):/.exec(line);
    if (!data) {
      if (line === '' || /^(?::|event|id|retry)/.test(line)) continue;
      throw problemError('stream-malformed');
    }
    const text = line.slice(data[0].length).trim();
    if (text === '[DONE]') return;
    if (text !== '') yield frame(data[0] === 'error:' ? `{"error":${text}}` : text, parse);
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
