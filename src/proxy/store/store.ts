import { randomUUID } from 'node:crypto';
import { type CompiledQuery, type Dialect, Kysely, Migrator, sql } from 'kysely';
import type { FindingType } from '../../core/privacy';
import type { EventRequest, KindCounts } from '../../core/protocol';
import { inBatches } from './in-batches';
import { MIGRATIONS } from './migrations';
import type { RunFindingTable, RunTable, Tables } from './tables';

/** A run as it is recorded before anything is sent. */
export interface RunRecord extends Pick<RunTable, 'id' | 'task' | 'model' | 'backend' | 'place' | 'origin'> {
  readonly startedAt: number;
  /** The clerk confirmed that the run's picture shows nothing personal; left out where there is none. */
  readonly pictureConfirmed?: true;
  readonly masked: KindCounts;
  readonly waived: KindCounts;
}

export interface RunEndRecord {
  readonly finish: NonNullable<RunTable['finish']>;
  readonly problem?: RunTable['problem'];
  readonly upstreamStatus?: number;
  /** Left out where it is the model that was asked. */
  readonly answeredBy?: string;
  readonly waitedMs: number;
  readonly firstWordMs?: number;
  readonly durationMs: number;
}

/** The record of what was done, never of what was written. */
export interface Store {
  recordRun(run: RunRecord): Promise<void>;
  finishRun(id: string, end: RunEndRecord): Promise<void>;
  /** False where the run is not known. */
  recordEvent(event: EventRequest, at: number): Promise<boolean>;
  /**
   * Deletes runs that began before a time (milliseconds since 1970), the oldest first and at most so many, with all that
   * belongs to them. Gives how many it deleted.
   */
  deleteBefore(time: number, most: number): Promise<number>;
  /** Throws where the store cannot be read. */
  check(): Promise<void>;
  close(): Promise<void>;
  /** For evaluation and tests. */
  readonly db: Kysely<Tables>;
}

/** Opens the store on any dialect of Kysely and brings its tables up to date. */
export async function openStore(dialect: Dialect): Promise<Store> {
  const db = new Kysely<Tables>({ dialect });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    await db.destroy();
    throw error;
  }

  const inserts = new Map<number, CompiledQuery>();
  function insertRuns(count: number): CompiledQuery {
    const known = inserts.get(count);
    if (known) return known;
    const rows = Array.from({ length: count }, () => runRow(SOME_RUN));
    const made = db.insertInto('runs').values(rows).compile();
    if (count <= KEPT_ROWS) inserts.set(count, made);
    return made;
  }
  const updateOne = db.updateTable('runs').set(endRow(SOME_END)).where('id', '=', '').compile();

  async function recordRuns(runs: readonly RunRecord[]): Promise<void> {
    const findings = runs.flatMap(({ id, masked, waived }) => [
      ...findingRows(id, 'masked', masked),
      ...findingRows(id, 'waived', waived),
    ]);
    const write = async (on: Kysely<Tables>): Promise<void> => {
      await on.executeQuery(again(insertRuns(runs.length), runs.map(runRow)));
      if (findings.length > 0) await on.insertInto('run_findings').values(findings).execute();
    };
    await (findings.length === 0 ? write(db) : db.transaction().execute(write));
  }

  async function finishRuns(ends: readonly Ended[]): Promise<void> {
    const write = async (on: Kysely<Tables>): Promise<void> => {
      for (const { id, end } of ends) await on.executeQuery(again(updateOne, [{ ...endRow(end), id }]));
    };
    await (ends.length === 1 ? write(db) : db.transaction().execute(write));
  }

  const finishOne = inBatches(finishRuns);

  return {
    db,
    recordRun: inBatches(recordRuns),
    finishRun: (id, end) => finishOne({ id, end }),
    async recordEvent({ runId, outcome, label, reviewed }, at) {
      const run = await db.selectFrom('runs').select('id').where('id', '=', runId).executeTakeFirst();
      if (!run) return false;
      await db
        .insertInto('run_events')
        .values({ id: randomUUID(), run_id: runId, at, outcome, label, reviewed: reviewed ? 1 : 0 })
        .execute();
      return true;
    },
    deleteBefore: (time, most) =>
      db.transaction().execute(async (on) => {
        const old = await on
          .selectFrom('runs')
          .select('id')
          .where('started_at', '<', time)
          .orderBy('started_at')
          .limit(most)
          .execute();
        const ids = old.map(({ id }) => id);
        if (ids.length === 0) return 0;
        await on.deleteFrom('run_events').where('run_id', 'in', ids).execute();
        await on.deleteFrom('run_findings').where('run_id', 'in', ids).execute();
        await on.deleteFrom('runs').where('id', 'in', ids).execute();
        return ids.length;
      }),
    async check() {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}

interface Ended {
  readonly id: string;
  readonly end: RunEndRecord;
}

/** Rows of the longest statement that is kept: few batches have more, and all of them together take tens of megabytes. */
const KEPT_ROWS = 32;

/** What the two statements of every run are compiled from. */
const SOME_RUN: RunRecord = {
  ...{ id: '', startedAt: 0, task: 'free', model: '', backend: 'rules', place: 'local', origin: 'typed' },
  ...{ masked: {}, waived: {} },
};
const SOME_END: RunEndRecord = { finish: 'stop', waitedMs: 0, durationMs: 0 };

/** The same statement with other values: to build one anew takes Kysely as long as it takes SQLite to write. */
function again(statement: CompiledQuery, rows: readonly object[]): CompiledQuery {
  return { ...statement, parameters: rows.flatMap((row) => Object.values(row)) };
}

/** The order of the columns is that of the statement's values. */
function runRow({ id, startedAt, task, model, backend, place, origin, pictureConfirmed }: RunRecord) {
  return {
    ...{ id, started_at: startedAt, task, model, backend, place, origin },
    picture_confirmed: pictureConfirmed ? (1 as const) : null,
  };
}

function endRow(end: RunEndRecord) {
  return {
    finish: end.finish,
    problem: end.problem ?? null,
    upstream_status: end.upstreamStatus ?? null,
    answered_by: end.answeredBy ?? null,
    waited_ms: Math.round(end.waitedMs),
    first_word_ms: end.firstWordMs === undefined ? null : Math.round(end.firstWordMs),
    duration_ms: Math.round(end.durationMs),
  };
}

function findingRows(
  runId: string,
  treatment: RunFindingTable['treatment'],
  counts: KindCounts,
): readonly RunFindingTable[] {
  return Object.entries(counts).map(([type, number]) => ({
    run_id: runId,
    treatment,
    type: type as FindingType,
    number,
  }));
}
