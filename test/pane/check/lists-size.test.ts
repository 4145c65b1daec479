import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LISTS = join(__dirname, '../../../src/core/privacy/lists');

/** What the pane may load for all lists of the check, gzip (`npm run bench:pane` measures the built file). */
const LIMIT = 300_000;

test('all lists of the check together stay within their budget', () => {
  const files = readdirSync(LISTS).filter((file) => file.endsWith('.ts'));
  expect(files).toContain('names.generated.ts');
  const source = Buffer.concat(files.map((file) => readFileSync(join(LISTS, file))));
  expect(gzipSync(source, { level: 9 }).length).toBeLessThan(LIMIT);
});
