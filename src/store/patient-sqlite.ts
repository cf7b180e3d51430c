import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type Libsql from 'libsql';

/** Milliseconds between tries, the last again and again. */
const pauses = [5, 10, 20, 50, 100, 250] as const;

/**
 * SQLite that waits for another process's lock between the events of this one: SQLite's own waiting holds up the whole process. Here it gives up at once,
 * and is asked again for `patience` milliseconds. Whatever writes takes the lock first, in a transaction; a statement that was refused the lock
 * couldn't be made again, since libsql leaves it in progress.
 */
export class PatientSqliteDialect implements Dialect {
  readonly #database: Libsql.Database;
  readonly #patience: number;

  constructor(database: Libsql.Database, patience: number) {
    this.#database = database;
    this.#patience = patience;
  }

  createAdapter = () => new SqliteAdapter();
  createQueryCompiler = () => new SqliteQueryCompiler();
  createIntrospector: Dialect['createIntrospector'] = (db) => new SqliteIntrospector(db);
  createDriver = (): Driver => {
    const driver = new SqliteDriver({ database: this.#database as unknown as SqliteDatabase });
    return patientDriver(driver, lockOf(this.#database, this.#patience));
  };
}

/** The lock that whoever writes holds. */
interface Lock {
  readonly isHeld: () => boolean;
  take(): Promise<void>;
  release(how: 'commit' | 'rollback'): void;
}

function lockOf(database: Libsql.Database, patience: number): Lock {
  let isHeld = false;
  return {
    isHeld: () => isHeld,
    take: async () => {
      const end = performance.now() + patience;
      for (let tries = 0; !isHeld; tries++) {
        try {
          database.exec('begin immediate');
          isHeld = true;
        } catch (error) {
          const pause = pauses[Math.min(tries, pauses.length - 1)] as number;
          if (!isLocked(error) || performance.now() + pause > end) throw error;
          await sleep(pause);
        }
      }
    },
    release: (how) => {
      database.exec(how);
      isHeld = false;
    },
  };
}

function isLocked(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/.test(String((error as { code?: unknown }).code));
}

function patientDriver(driver: Driver, lock: Lock): Driver {
  return {
    init: () => driver.init(),
    acquireConnection: async () => patientConnection(await driver.acquireConnection(), lock),
    releaseConnection: (connection) => driver.releaseConnection(connection),
    beginTransaction: () => lock.take(),
    commitTransaction: async () => lock.release('commit'),
    rollbackTransaction: async () => lock.release('rollback'),
    destroy: () => driver.destroy(),
  };
}

function patientConnection(connection: DatabaseConnection, lock: Lock): DatabaseConnection {
  return {
    streamQuery: (query, size) => connection.streamQuery(query, size),
    executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
      const [first = ''] = /\w+/.exec(query.sql.toLowerCase()) ?? [];
      if (first === 'begin') {
        await lock.take();
        return { rows: [] };
      }
      if (first === 'commit' || first === 'rollback') {
        lock.release(first);
        return { rows: [] };
      }
      if (lock.isHeld() || !writes.has(first)) return connection.executeQuery(query);
      await lock.take();
      try {
        const result = await connection.executeQuery<Row>(query);
        lock.release('commit');
        return result;
      } catch (error) {
        lock.release('rollback');
        throw error;
      }
    },
  };
}

/** With what statements begin that need the lock. */
const writes: ReadonlySet<string> = new Set(['insert', 'update', 'delete', 'replace', 'create', 'alter', 'drop']);
