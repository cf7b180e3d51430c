import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely, type LogConfig, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import Libsql from 'libsql';
import pg from 'pg';
import { fileOf } from './address.ts';
import { migrate } from './migrate.ts';
import { PatientSqliteDialect, patiently } from './patient-sqlite.ts';
import type { Tables } from './tables.ts';

/** How long a write waits for another process's, in milliseconds. */
const busyTimeout = 10_000;
/** What is only read waits for nobody but whoever has the file for himself, and not long: it holds up everything else. */
const briefly = 250;
/** After so many milliseconds without an answer a connection to PostgreSQL or a question to it is given up. */
const silence = { connection: 5_000, answer: 10_000 } as const;
const int8 = 20;

/**
 * Opens `file:PATH`, `:memory:` or `postgres://…` and brings its tables up to date. Throws when it can't be reached, or another process has locked the
 * file for `patience` milliseconds. `failed` hears of everything that goes wrong with a file from then on.
 */
export async function openDatabase(url: string, patience = busyTimeout, failed?: Failed): Promise<Kysely<Tables>> {
  const file = fileOf(url);
  return upToDate(file === undefined ? connectPostgres(url) : await openEmbedded(file, patience, failed));
}

type Failed = (error: unknown) => void;

interface Embedded {
  readonly db: Kysely<Tables>;
  readonly database: Libsql.Database;
  readonly reader: Libsql.Database | undefined;
}

/** A connection to a file's database, which is made where there is none. What is locked by another process is waited for `patience` milliseconds. */
export function connectEmbedded(file: string, patience: number, failed?: Failed): Embedded {
  // It is waited for between the events of this process, not by holding it up.
  const database = new Libsql(file, { timeout: 0 });
  const reader = file === ':memory:' ? undefined : new Libsql(file, { timeout: Math.min(patience, briefly) });
  const dialect = new PatientSqliteDialect(database, patience, reader);
  const log: LogConfig = (event) => {
    if (event.level === 'error') failed?.(event.error);
  };
  return { db: new Kysely<Tables>({ dialect, log }), database, reader };
}

async function openEmbedded(file: string, patience: number, failed?: Failed): Promise<Kysely<Tables>> {
  await madeRoomFor(file);
  const { db, database, reader } = connectEmbedded(file, busyTimeout, failed);
  try {
    await patiently(() => {
      database.pragma('journal_mode = WAL');
      database.exec('begin immediate');
    }, patience);
    // Whether it can be written is known now, not at the first post; the lock alone is given on a read-only disk, too.
    database.exec('create table verbatim_try (x integer); rollback');
    database.pragma('synchronous = FULL');
    checkPages(database);
    return db;
  } catch (error) {
    // Kysely closes only what it has asked something.
    database.close();
    reader?.close();
    throw error;
  }
}

/** The folder of a file is there; at the file's place there is no folder. */
async function madeRoomFor(file: string): Promise<void> {
  if (file === ':memory:') return;
  await mkdir(dirname(file), { recursive: true });
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
}

/** A page that was written over is found now, not on the day when it is read. It takes 4 ms a megabyte. */
function checkPages(database: Libsql.Database): void {
  const [first] = database.pragma('quick_check(1)') as readonly { readonly quick_check: string }[];
  if (first?.quick_check !== 'ok') throw Object.assign(new Error('a page is damaged'), { code: 'SQLITE_CORRUPT' });
}

async function upToDate(db: Kysely<Tables>): Promise<Kysely<Tables>> {
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

interface Silence {
  readonly connection: number;
  readonly answer: number;
}

/** Connections to a PostgreSQL; connecting and asking are given up after so many milliseconds. */
export function connectPostgres(url: string, { connection, answer }: Silence = silence): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: connection,
    query_timeout: answer,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // Epoch milliseconds fit into a number; pg gives 64-bit integers as text.
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  // So would one that breaks between two queries of a transaction: the next one fails, and is told.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: withoutSilent(pool) }) });
}

/** A connection that gave no answer in time is closed, not kept: what is asked next would wait behind what was asked before. */
function withoutSilent(pool: pg.Pool): PostgresPool {
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      let isSilent = false;
      const query = async (text: string, values: readonly unknown[]) => {
        // Closing the connection rolls back; nobody would answer that it is done.
        if (isSilent && text === 'rollback') return { command: 'ROLLBACK', rowCount: 0, rows: [] };
        if (isSilent) throw new Error('timeout before');
        try {
          return await client.query(text, [...values]);
        } catch (error) {
          isSilent ||= /timeout/i.test(String((error as Error).message));
          throw error;
        }
      };
      return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release(isSilent) };
    },
  };
}
