import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openStore, type Store, sqliteDialect } from '../../../src/proxy/store';

const DOCUMENT = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'privacy.md'), 'utf8');
const DAY = 86_400_000;

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

test('its way to delete old records leaves the newer ones', async () => {
  const ids = { old: crypto.randomUUID(), fresh: crypto.randomUUID() };
  for (const [id, startedAt] of [
    [ids.old, Date.now() - 91 * DAY],
    [ids.fresh, Date.now() - 89 * DAY],
  ] as const) {
    await store.recordRun({
      ...{ id, startedAt, task: 'free', model: 'rules', backend: 'rules', place: 'local', origin: 'typed' },
      ...{ masked: { PERSON: 1 }, waived: {} },
    });
    await store.recordEvent({ runId: id, outcome: 'copied', label: 'none', reviewed: true }, startedAt);
  }
  const statements = /```sql\n([^`]+)```/
    .exec(DOCUMENT)![1]!
    .split(';')
    .filter((one) => one.trim() !== '');
  expect(statements).toHaveLength(4);
  for (const statement of statements) await sql.raw(statement).execute(store.db);
  const left = async (table: 'runs' | 'run_findings' | 'run_events') =>
    (await store.db.selectFrom(table).selectAll().execute()).length;
  expect(await Promise.all([left('runs'), left('run_findings'), left('run_events')])).toEqual([1, 1, 1]);
  expect(await store.db.selectFrom('runs').select('id').execute()).toEqual([{ id: ids.fresh }]);
});
