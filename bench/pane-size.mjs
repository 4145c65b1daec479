// What the pane loads, gzip: first the page with its scripts, then everything that follows beside the first paint, and
// of that the check with its lists. Run after `npm run build`; office.js is Microsoft's and not counted. Ends with 1
// where a limit is passed.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../dist/pane/', import.meta.url));
const page = readFileSync(join(folder, 'pane.html'), 'utf8');
const first = [...page.matchAll(/src="\/?([^"]+\.js)"/g)]
  .map((match) => match[1])
  .filter((name) => !name.startsWith('office/'));
const size = (name) => statSync(join(folder, `${name}.gz`)).size;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const sum = (names) => names.reduce((total, name) => total + size(name), 0);
const later = readdirSync(folder).filter((name) => name.endsWith('.js') && !first.includes(name));
const called = (...names) => later.filter((file) => names.includes(file.split('.')[0]));

/** Bytes of gzip, in thousands as above. */
const LIMITS = { first: 250_000, lists: 300_000 };

function print(what, bytes, limit, detail) {
  const over = limit !== undefined && bytes > limit;
  if (over) process.exitCode = 1;
  const bound = limit === undefined ? '' : ` of ${kilobytes(limit)}${over ? ', TOO MUCH' : ''}`;
  console.log(`${what}: ${kilobytes(bytes)} gzip${bound} (${detail})`);
}

print('first load', gzipSync(page).length + sum(first), LIMITS.first, first.join(', '));
print('all that follows', sum(later), undefined, `${later.length} files`);
const worker = called('check-worker', 'check', 'check-packages');
print('  the check worker', sum(worker), undefined, worker.join(', '));
const lists = called('lists');
print('  its lists', sum(lists), LIMITS.lists, lists.join(', '));
