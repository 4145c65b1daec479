// What the pane loads, gzip: first the page with its scripts, then everything that follows beside the first paint.
// Run after `npm run build`; office.js is Microsoft's and not counted.
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

console.log(`first load: ${kilobytes(gzipSync(page).length + sum(first))} gzip (${first.join(', ')})`);
console.log(`all that follows: ${kilobytes(sum(later))} gzip in ${later.length} files`);
