import { readFileSync } from 'node:fs';
import { findUp } from './find-up';

/** Version of the package that this code belongs to. */
export const VERSION: string = readVersion(findUp('package.json'));

function readVersion(file: string | undefined): string {
  return file ? String(JSON.parse(readFileSync(file, 'utf8')).version) : '0.0.0';
}
