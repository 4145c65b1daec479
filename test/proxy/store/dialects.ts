import { join } from 'node:path';
import type { Dialect } from 'kysely';
import { sqliteDialect } from '../../../src/proxy/store';
import { startPostgres } from './postgres';

export interface TestDatabase {
  dialect(): Dialect;
  stop(): Promise<void>;
}

/** Every database that the store runs on; the same suite holds for all. */
export const DIALECTS: readonly { name: string; start(folder: string): Promise<TestDatabase> }[] = [
  {
    name: 'SQLite',
    start: async (folder) => ({
      dialect: () => sqliteDialect(join(folder, 'store.sqlite')),
      stop: async () => {},
    }),
  },
  { name: 'PostgreSQL', start: startPostgres },
];
