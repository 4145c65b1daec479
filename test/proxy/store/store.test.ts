import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type RunRecord, type Store } from '../../../src/proxy/store';
import { DIALECTS } from './dialects';

describe.each(DIALECTS)('the store on $name', ({ start }) => {
  let database: Awaited<ReturnType<typeof start>>;
  let folder: string;
  let store: Store;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'schreibkompass-'));
    database = await start(folder);
    store = await openStore(database.dialect());
  }, 60_000);

  afterAll(async () => {
    await store.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const record = (more: Partial<RunRecord> = {}): RunRecord => ({
    id: randomUUID(),
    startedAt: Date.UTC(2026, 0, 2, 3, 4, 5, 6),
    task: 'simplify',
    model: 'rathaus/llama3.3:70b',
    backend: 'ollama',
    place: 'local',
    origin: 'document',
    masked: {},
    waived: {},
    ...more,
  });

  test('records that come together are all there, and one that fails takes none with it', async () => {
    const runs = Array.from({ length: 700 }, () => record({ masked: { PERSON: 1 } }));
    const [first, ...others] = runs;
    const twice = record({ id: first!.id });
    const outcomes = await Promise.allSettled([...runs, twice].map((run) => store.recordRun(run)));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    const ids = [first!, ...others].map(({ id }) => id);
    const kept = await store.db.selectFrom('runs').select('id').where('id', 'in', ids).execute();
    expect(kept).toHaveLength(700);
  });

  test('what began before a time is deleted, the oldest first, with all that belongs to it', async () => {
    const at = (year: number) => Date.UTC(year, 0, 1);
    const runs = [2001, 2003, 2002].map((year) => record({ startedAt: at(year), masked: { PERSON: 1 } }));
    const [oldest, newest] = runs;
    for (const run of runs) await store.recordRun(run);
    const event = { outcome: 'copied', label: 'none', reviewed: true } as const;
    for (const { id } of runs) await store.recordEvent({ runId: id, ...event }, 0);
    const ids = runs.map(({ id }) => id);
    const left = async (): Promise<readonly unknown[][]> => {
      const { db } = store;
      return Promise.all([
        db.selectFrom('runs').select('id').where('id', 'in', ids).execute(),
        db.selectFrom('run_findings').select('run_id').where('run_id', 'in', ids).execute(),
        db.selectFrom('run_events').select('run_id').where('run_id', 'in', ids).execute(),
      ]);
    };
    expect(await store.deleteBefore(at(2001), 5)).toBe(0);
    expect(await store.deleteBefore(at(2003), 1)).toBe(1);
    expect((await left()).map((rows) => rows.length)).toEqual([2, 2, 2]);
    expect(JSON.stringify(await left())).not.toContain(oldest!.id);
    expect(await store.deleteBefore(at(2003), 5)).toBe(1);
    expect(await left()).toEqual([[{ id: newest!.id }], [{ run_id: newest!.id }], [{ run_id: newest!.id }]]);
    expect(await store.deleteBefore(at(2003), 5)).toBe(0);
  });

  test('a run is recorded with the kinds and numbers of its findings', async () => {
    const run = record({ masked: { PERSON: 2, IBAN: 1 }, waived: { PERSON: 3 } });
    await store.recordRun(run);
    const row = await store.db
      .selectFrom('runs')
      .selectAll()
      .where('id', '=', run.id)
      .executeTakeFirstOrThrow();
    expect(Number(row.started_at)).toBe(run.startedAt);
    expect(row).toMatchObject({ task: 'simplify', backend: 'ollama', finish: null, duration_ms: null });
    const findings = await store.db
      .selectFrom('run_findings')
      .select(['treatment', 'type', 'number'])
      .where('run_id', '=', run.id)
      .orderBy('treatment')
      .orderBy('type')
      .execute();
    expect(findings.map(({ treatment, type, number }) => [treatment, type, number])).toEqual([
      ['masked', 'IBAN', 1],
      ['masked', 'PERSON', 2],
      ['waived', 'PERSON', 3],
    ]);
  });

  test('its end is added', async () => {
    const run = record();
    await store.recordRun(run);
    await store.finishRun(run.id, {
      finish: 'failed',
      problem: 'model-busy',
      upstreamStatus: 503,
      answeredBy: 'rathaus/llama3.2',
      waitedMs: 7.4,
      firstWordMs: 12.6,
      durationMs: 99.4,
    });
    const row = await store.db
      .selectFrom('runs')
      .selectAll()
      .where('id', '=', run.id)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      finish: 'failed',
      problem: 'model-busy',
      upstream_status: 503,
      answered_by: 'rathaus/llama3.2',
      waited_ms: 7,
      first_word_ms: 13,
      duration_ms: 99,
    });
  });

  test('what became of it is recorded as often as it changes', async () => {
    const run = record();
    await store.recordRun(run);
    const event = { runId: run.id, label: 'created', reviewed: true } as const;
    expect(await store.recordEvent({ ...event, outcome: 'inserted' }, 1)).toBe(true);
    expect(await store.recordEvent({ ...event, outcome: 'undone', label: 'none' }, 2)).toBe(true);
    const rows = await store.db
      .selectFrom('run_events')
      .select(['outcome', 'label', 'reviewed'])
      .where('run_id', '=', run.id)
      .orderBy('at')
      .execute();
    expect(rows.map(({ outcome, label, reviewed }) => [outcome, label, reviewed])).toEqual([
      ['inserted', 'created', 1],
      ['undone', 'none', 1],
    ]);
  });

  test('an event of an unknown run is not recorded', async () => {
    const event = { runId: randomUUID(), outcome: 'copied', label: 'none', reviewed: false } as const;
    expect(await store.recordEvent(event, 1)).toBe(false);
  });

  test('a run without its findings is not recorded either', async () => {
    const run = record({ masked: { PERSON: null as unknown as number } });
    await expect(store.recordRun(run)).rejects.toThrow();
    expect(await store.db.selectFrom('runs').select('id').where('id', '=', run.id).execute()).toEqual([]);
  });

  test('many runs at a time are all recorded', async () => {
    const runs = Array.from({ length: 100 }, () => record({ masked: { EMAIL: 1 } }));
    await Promise.all(runs.map((run) => store.recordRun(run)));
    const ids = runs.map(({ id }) => id);
    const rows = await store.db.selectFrom('runs').select('id').where('id', 'in', ids).execute();
    expect(rows).toHaveLength(100);
  });

  test('it answers that it works', async () => {
    await expect(store.check()).resolves.toBeUndefined();
  });

  test('opened again it keeps what it had and changes no table', async () => {
    const run = record();
    await store.recordRun(run);
    await store.close();
    store = await openStore(database.dialect());
    const rows = await store.db.selectFrom('runs').select('id').where('id', '=', run.id).execute();
    expect(rows).toHaveLength(1);
  });
});
