import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, type Store, sqliteDialect } from '../../../src/proxy/store';

const DOCUMENT = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'privacy.md'), 'utf8');

let store: Store;
beforeEach(async () => {
  store = await openStore(sqliteDialect(':memory:'));
});
afterEach(() => store.close());

test('docs/privacy.md names every column that is recorded', async () => {
  const rows = DOCUMENT.split('\n').filter((line) => /^\| `(?:runs|run_findings|run_events)\./.test(line));
  const named = rows.flatMap((row) => {
    const first = row.split('|')[1]!;
    const [table] = /\w+(?=\.)/.exec(first)!;
    return [...first.matchAll(/`(?:\w+\.)?(\w+)`/g)].map((match) => `${table}.${match[1]}`);
  });
  const recorded = (await store.db.introspection.getTables()).flatMap(({ name, columns }) =>
    columns.map((column) => `${name}.${column.name}`),
  );
  expect(named.sort()).toEqual(recorded.sort());
});
