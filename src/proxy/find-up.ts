import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest `path` in this folder or one above it, whether this code is built or not. */
export function findUp(path: string, folder: string = __dirname): string | undefined {
  const here = join(folder, path);
  if (existsSync(here)) return here;
  const parent = dirname(folder);
  return parent === folder ? undefined : findUp(path, parent);
}
