import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
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

/**
 * Writes a mapping that only its owner can read; never half a file. The values stand first under a name beside it
 * that nobody can foresee and that must not exist yet (`O_EXCL` follows no link); a link of the file's own name is
 * replaced, not written through.
 */
export async function writeMapping(file: string, mapping: Mapping): Promise<void> {
  const next = `${file}.${randomUUID()}.neu`;
  try {
    const created = await open(next, 'wx', 0o600);
    try {
      await created.writeFile(formatMapping(mapping));
      await created.close();
      await rename(next, file);
    } catch (error) {
      await created.close();
      await rm(next, { force: true });
      throw error;
    }
  } catch {
    throw new UsageError(`Die Zuordnungsdatei ${file} lässt sich nicht schreiben.`);
  }
}
