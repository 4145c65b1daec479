import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Dialect, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import Database from 'libsql';

/** The embedded database: a file (its folder is made) or `:memory:`. libsql speaks better-sqlite3's interface. */
export function sqliteDialect(url: string): Dialect {
  if (url !== ':memory:') mkdirSync(dirname(url), { recursive: true, mode: 0o700 });
  const database = new Database(url);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = NORMAL');
  // Pages of the log that are brought into the file at once; that is when the disk is waited for.
  database.exec('PRAGMA wal_autocheckpoint = 8000');
  database.exec('PRAGMA foreign_keys = ON');
  database.exec('PRAGMA busy_timeout = 5000');
  return new SqliteDialect({ database: preparedOnce(database as unknown as SqliteDatabase) });
}

/** Statements that are kept; those of batches differ by their number of rows. */
const KEPT = 50;

/** A statement is prepared once and used again; Kysely asks for it anew each time. */
function preparedOnce(database: SqliteDatabase): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const made = database.prepare(sql);
      if (statements.size < KEPT) statements.set(sql, made);
      return made;
    },
  };
}
