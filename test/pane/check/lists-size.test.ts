import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const CHECK = join(__dirname, '../../../src/core/privacy');
const LISTS = join(CHECK, 'lists');
const WEIGHTS = join(CHECK, 'tagger/weights.learned.ts');

/** What the pane may load for all lists of the check and the weights of its tagger, gzip (`npm run bench:pane` measures the built file). */
const LIMIT = 300_000;

test('all lists and weights of the check together stay within their budget', () => {
  const files = readdirSync(LISTS).filter((file) => file.endsWith('.ts'));
  expect(files).toContain('names.generated.ts');
  const source = Buffer.concat(
    [...files.map((file) => join(LISTS, file)), WEIGHTS].map((file) => readFileSync(file)),
  );
  expect(gzipSync(source, { level: 9 }).length).toBeLessThan(LIMIT);
});
