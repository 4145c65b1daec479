import { readFile } from 'node:fs/promises';
import { type CommandIo, UsageError } from './command';

export interface NamedText {
  /** Undefined for standard input. */
  readonly file?: string;
  readonly text: string;
}

/** Texts of the named files, or of standard input where none is named. */
export async function readTexts(files: readonly string[], io: CommandIo): Promise<readonly NamedText[]> {
  if (files.length === 0) return [{ text: decode(await io.readInput(), 'Die Eingabe') }];
  return Promise.all(
    files.map(async (file) => ({ file, text: decode(await readNamed(file), `Die Datei ${file}`) })),
  );
}

export async function readNamed(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new UsageError(`Die Datei ${file} lässt sich nicht lesen.`);
  }
}

/** UTF-8 with its byte order mark kept, so that what goes out is byte for byte what came in. */
function decode(bytes: Buffer, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${what} ist kein Text in UTF-8.`);
  }
}
