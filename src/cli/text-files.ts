import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { type CommandIo, UsageError } from './command';

export interface NamedText {
  /** Undefined for standard input. */
  readonly file?: string;
  readonly text: string;
}

/** A text that comes piece by piece; no piece ends inside a character. */
export interface TextSource {
  readonly file?: string;
  readonly pieces: AsyncIterable<string>;
}

/** Texts of the named files, or of standard input where none is named. */
export async function readTexts(files: readonly string[], io: CommandIo): Promise<readonly NamedText[]> {
  const sources = await openTexts(files, io);
  return Promise.all(sources.map(async ({ file, pieces }) => ({ file, text: await joined(pieces) })));
}

/** The same texts in pieces, for constant memory. That a file can't be read is said before any is. */
export async function openTexts(files: readonly string[], io: CommandIo): Promise<readonly TextSource[]> {
  if (files.length === 0) return [{ pieces: decode(io.input(), 'Die Eingabe') }];
  for (const file of files)
    await access(file, constants.R_OK).catch(() => fail(unreadable(`Die Datei ${file}`)));
  return files.map((file) => ({ file, pieces: decode(createReadStream(file), `Die Datei ${file}`) }));
}

/** UTF-8 with its byte order mark kept, so that what goes out is byte for byte what came in. */
async function* decode(bytes: AsyncIterable<Uint8Array>, what: string): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const text = (piece?: Uint8Array): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw new UsageError(`${what} ist kein Text in UTF-8.`);
    }
  };
  const reader = bytes[Symbol.asyncIterator]();
  for (;;) {
    const piece = await reader.next().catch(() => fail(unreadable(what)));
    if (piece.done) break;
    yield text(piece.value);
  }
  yield text();
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

function unreadable(what: string): UsageError {
  return new UsageError(`${what} lässt sich nicht lesen.`);
}

function fail(error: UsageError): never {
  throw error;
}
