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
 * couldn't be made again, since libsql leaves it in progress. What is only read goes by a connection of its own, `reader`, and waits for nobody; without
 * one, as where the database is in memory, by the same.
 */
export class PatientSqliteDialect implements Dialect {
  readonly #database: Libsql.Database;
  readonly #patience: number;
  readonly #reader: Libsql.Database | undefined;

  constructor(database: Libsql.Database, patience: number, reader?: Libsql.Database) {
    this.#database = database;
    this.#patience = patience;
    this.#reader = reader;
  }

  createAdapter = () => new WholeMigrations();
  createQueryCompiler = () => new SqliteQueryCompiler();
  createIntrospector: Dialect['createIntrospector'] = (db) => new SqliteIntrospector(db);
  createDriver = (): Driver =>
    patientDriver(
      driverOf(this.#database),
      this.#reader && driverOf(this.#reader),
      lockOf(this.#database, this.#patience),
    );
}

/** SQLite makes and changes tables within transactions, so that several migrations come whole or not at all; Kysely doesn't count on it. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function driverOf(database: Libsql.Database): Driver {
  return new SqliteDriver({ database: database as unknown as SqliteDatabase });
}

/** The lock that whoever writes holds. */
interface Lock {
  take(): Promise<void>;
  release(how: 'commit' | 'rollback'): void;
}

function lockOf(database: Libsql.Database, patience: number): Lock {
  let isHeld = false;
  return {
    take: async () => {
      if (isHeld) return;
      await patiently(() => database.exec('begin immediate'), patience);
      isHeld = true;
    },
    release: (how) => {
      // What SQLite has undone by itself, as where the disk is full, can't be undone once more.
      if (how === 'commit' || database.inTransaction) database.exec(how);
      isHeld = false;
    },
  };
}

/** Does what another process's lock may forbid, again and again for so many milliseconds, while everything else goes on. */
export async function patiently<T>(act: () => T, patience: number): Promise<T> {
  const end = performance.now() + patience;
  for (let tries = 0; ; tries++) {
    try {
      return act();
    } catch (error) {
      const pause = pauses[Math.min(tries, pauses.length - 1)] as number;
      if (!isLocked(error) || performance.now() + pause > end) throw error;
      await sleep(pause);
    }
  }
}

function isLocked(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/.test(String((error as { code?: unknown }).code));
}

function patientDriver(writer: Driver, reader: Driver | undefined, lock: Lock): Driver {
  return {
    init: async () => {
      await writer.init();
      await reader?.init();
    },
    acquireConnection: async () => new PatientConnection(writer, reader, lock),
    releaseConnection: (connection) => (connection as PatientConnection).release(),
    beginTransaction: (connection) => (connection as PatientConnection).begin(),
    commitTransaction: async (connection) => (connection as PatientConnection).end('commit'),
    rollbackTransaction: async (connection) => (connection as PatientConnection).end('rollback'),
    destroy: async () => {
      await reader?.destroy();
      await writer.destroy();
    },
  };
}

/** It takes the one connection that writes only when it is to write, and keeps it until it is released. */
class PatientConnection implements DatabaseConnection {
  readonly #writer: Driver;
  readonly #reader: Driver | undefined;
  readonly #lock: Lock;
  #taken: DatabaseConnection | undefined;
  #isInside = false;

  constructor(writer: Driver, reader: Driver | undefined, lock: Lock) {
    this.#writer = writer;
    this.#reader = reader;
    this.#lock = lock;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const [first = ''] = /\w+/.exec(query.sql.toLowerCase()) ?? [];
    if (first === 'begin') {
      await this.begin();
      return { rows: [] };
    }
    if (first === 'commit' || first === 'rollback') {
      this.end(first);
      return { rows: [] };
    }
    if (this.#isInside) return (await this.#connection()).executeQuery(query);
    return writes.has(first) ? this.#write(query) : this.#read(query);
  }

  // biome-ignore lint/correctness/useYield: nothing here asks for a stream
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('rows are never streamed from SQLite');
  }

  async begin(): Promise<void> {
    await this.#connection();
    await this.#lock.take();
    this.#isInside = true;
  }

  end(how: 'commit' | 'rollback'): void {
    this.#lock.release(how);
    this.#isInside = false;
  }

  async release(): Promise<void> {
    const taken = this.#taken;
    this.#taken = undefined;
    if (taken) await this.#writer.releaseConnection(taken);
  }

  async #connection(): Promise<DatabaseConnection> {
    this.#taken ??= await this.#writer.acquireConnection();
    return this.#taken;
  }

  async #read<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (!this.#reader) return (await this.#connection()).executeQuery(query);
    const connection = await this.#reader.acquireConnection();
    try {
      return await connection.executeQuery(query);
    } finally {
      await this.#reader.releaseConnection(connection);
    }
  }

  async #write<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    await this.begin();
    try {
      const result = await (await this.#connection()).executeQuery<Row>(query);
      this.end('commit');
      return result;
    } catch (error) {
      this.end('rollback');
      throw error;
    }
  }
}

/** With what statements begin that need the lock. */
const writes: ReadonlySet<string> = new Set(['insert', 'update', 'delete', 'replace', 'create', 'alter', 'drop']);
