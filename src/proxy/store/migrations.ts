import type { Kysely, Migration } from 'kysely';

/** Every change of the tables since the first, by name in the order in which they are applied; only ever added to. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-runs': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('runs')
        .addColumn('id', 'varchar(36)', (column) => column.primaryKey())
        .addColumn('started_at', 'bigint', (column) => column.notNull())
        .addColumn('task', 'varchar(20)', (column) => column.notNull())
        .addColumn('model', 'varchar(200)', (column) => column.notNull())
        .addColumn('backend', 'varchar(20)', (column) => column.notNull())
        .addColumn('place', 'varchar(10)', (column) => column.notNull())
        .addColumn('origin', 'varchar(10)', (column) => column.notNull())
        .addColumn('finish', 'varchar(20)')
        .addColumn('problem', 'varchar(40)')
        .addColumn('upstream_status', 'integer')
        .addColumn('first_word_ms', 'integer')
        .addColumn('duration_ms', 'integer')
        .execute();
      await db.schema.createIndex('runs_started_at').on('runs').column('started_at').execute();
      await db.schema
        .createTable('run_findings')
        .addColumn('run_id', 'varchar(36)', (column) => column.notNull().references('runs.id'))
        .addColumn('treatment', 'varchar(10)', (column) => column.notNull())
        .addColumn('type', 'varchar(30)', (column) => column.notNull())
        .addColumn('number', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('run_findings_key', ['run_id', 'treatment', 'type'])
        .execute();
      await db.schema
        .createTable('run_events')
        .addColumn('id', 'varchar(36)', (column) => column.primaryKey())
        .addColumn('run_id', 'varchar(36)', (column) => column.notNull().references('runs.id'))
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('outcome', 'varchar(20)', (column) => column.notNull())
        .addColumn('label', 'varchar(30)', (column) => column.notNull())
        .addColumn('reviewed', 'smallint', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('run_events_run_id').on('run_events').column('run_id').execute();
    },
  },
  '002-queue-and-pictures': {
    async up(db: Kysely<unknown>) {
      for (const [column, type] of [
        ['picture_confirmed', 'smallint'],
        ['answered_by', 'varchar(200)'],
        ['waited_ms', 'integer'],
      ] as const)
        await db.schema.alterTable('runs').addColumn(column, type).execute();
    },
  },
};
