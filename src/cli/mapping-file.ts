import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { emptyMapping, formatMapping, type Mapping, parseMapping } from '../core/privacy';
import { UsageError } from './command';

/** Reads a mapping; the errors of its parsers quote values and are left out. */
export async function readMapping(file: string): Promise<Mapping> {
  const json = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`Die Zuordnungsdatei ${file} lässt sich nicht lesen.`);
  });
  try {
    return parseMapping(json);
  } catch {
    throw new UsageError(`Die Datei ${file} ist keine Zuordnungsdatei von Schreibkompass.`);
  }
}

/** The mapping of an earlier text, to be continued; an empty one where the file does not exist yet. */
export async function readMappingIfAny(file: string): Promise<Mapping> {
  const exists = await readFile(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw new UsageError(`Die Zuordnungsdatei ${file} lässt sich nicht lesen.`);
    },
  );
  return exists ? readMapping(file) : emptyMapping();
}

/** Writes a mapping that only its owner can read; never half a file. */
export async function writeMapping(file: string, mapping: Mapping): Promise<void> {
  const next = `${file}.neu`;
  try {
    await writeFile(next, formatMapping(mapping), { mode: 0o600 });
    await chmod(next, 0o600);
    await rename(next, file);
  } catch {
    throw new UsageError(`Die Zuordnungsdatei ${file} lässt sich nicht schreiben.`);
  }
}
