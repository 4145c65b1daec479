import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Dialect, type SqliteDatabase, SqliteDialect } from 'kysely';
import Database from 'libsql';

/** The embedded database: a file (its folder is made) or `:memory:`. libsql speaks better-sqlite3's interface. */
export function sqliteDialect(url: string): Dialect {
  if (url !== ':memory:') mkdirSync(dirname(url), { recursive: true, mode: 0o700 });
  const database = new Database(url);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = NORMAL');
  database.exec('PRAGMA foreign_keys = ON');
  database.exec('PRAGMA busy_timeout = 5000');
  return new SqliteDialect({ database: database as unknown as SqliteDatabase });
}
