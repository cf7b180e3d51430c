import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import Libsql from 'libsql';
import pg from 'pg';
import { fileOf } from './address.ts';
import { migrate } from './migrate.ts';
import { PatientSqliteDialect } from './patient-sqlite.ts';
import type { Tables } from './tables.ts';

/** How long a write waits for another process's, in milliseconds. */
const busyTimeout = 10_000;
/** What is only read waits for nobody but whoever has the file for himself, and not long: it holds up everything else. */
const briefly = 250;
/** After so many milliseconds without an answer a connection to PostgreSQL or a question to it is given up. */
const silence = { connection: 5_000, answer: 10_000 } as const;
const int8 = 20;

/** Opens `file:PATH`, `:memory:` or `postgres://…` and brings its tables up to date. Throws when it can't be reached. */
export async function openDatabase(url: string): Promise<Kysely<Tables>> {
  const file = fileOf(url);
  return file === undefined ? upToDate(connectPostgres(url)) : openEmbedded(file);
}

/** A connection to a file's database, which is made where there is none. What is locked by another process is waited for `timeout` milliseconds. */
export function connectEmbedded(file: string, timeout: number): { db: Kysely<Tables>; database: Libsql.Database } {
  const database = new Libsql(file, { timeout });
  const reader = file === ':memory:' ? undefined : new Libsql(file, { timeout: Math.min(timeout, briefly) });
  const dialect = new PatientSqliteDialect(database, timeout, reader);
  return { db: new Kysely<Tables>({ dialect }), database };
}

async function openEmbedded(file: string): Promise<Kysely<Tables>> {
  if (file !== ':memory:') await mkdir(dirname(file), { recursive: true });
  const { db, database } = connectEmbedded(file, busyTimeout);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  // From now on it is waited for between the events of this process, not by holding it up.
  database.pragma('busy_timeout = 0');
  return upToDate(db);
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
