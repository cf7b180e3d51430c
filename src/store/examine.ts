import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { Ledger, Schedule } from '../../commands/daily/ledger.ts';
import { fileOf } from './address.ts';
import { connectEmbedded, connectPostgres } from './database.ts';
import { ledgerIn } from './ledger.ts';
import { stateOfSchema } from './migrate.ts';
import { schemaVersion } from './migrations.ts';
import type { Tables } from './tables.ts';
import { type DatabaseTrouble, troubleOf } from './trouble.ts';

/** How a database stands. */
export type DatabaseState =
  /** The file is made at the first start. */
  | { readonly kind: 'none-yet' }
  | { readonly kind: 'in-memory' }
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'older'; readonly version: number; readonly known: number }
  | { readonly kind: 'ready'; readonly version: number; readonly kept: Kept }
  /** `code` is the driver's name of what happened. */
  | { readonly kind: 'unusable'; readonly trouble: DatabaseTrouble; readonly code: string };

/** What is in it. Whoever asked closes the ledger. */
export interface Kept {
  readonly ledger: Ledger;
  /** Every one, in order of servers. */
  readonly schedules: readonly Schedule[];
}

/** How long a lock, or a server that says nothing, is waited for, in milliseconds. */
const usualPatience = { lock: 2_000, connection: 4_000 };

/** Looks at a database without making or changing anything: that it can be written is tried, and taken back. Never throws. */
export async function examineDatabase(url: string, patience = usualPatience): Promise<DatabaseState> {
  const file = fileOf(url);
  if (file === ':memory:') return { kind: 'in-memory' };
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file !== undefined && !found) return stateOfFolder(dirname(file));
  if (found?.isDirectory()) return { kind: 'unusable', trouble: 'no-database-file', code: 'EISDIR' };
  let db: Kysely<Tables> | undefined;
  try {
    db =
      file === undefined
        ? connectPostgres(url, { connection: patience.connection, answer: patience.connection })
        : connectEmbedded(file, patience.lock).db;
    await tryWriting(db, file !== undefined);
    const state = await stateOf(db);
    if (state.kind !== 'ready') await db.destroy();
    return state;
  } catch (error) {
    await db?.destroy().catch(() => undefined);
    return { kind: 'unusable', ...troubleOf(error) };
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** A database that isn't there yet is made together with the folders that aren't. */
async function stateOfFolder(folder: string): Promise<DatabaseState> {
  if (!(await isThere(folder)) && folder !== dirname(folder)) return stateOfFolder(dirname(folder));
  const mayWrite = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  return mayWrite ? { kind: 'none-yet' } : { kind: 'unusable', trouble: 'folder-read-only', code: 'EACCES' };
}

async function tryWriting(db: Kysely<Tables>, isFile: boolean): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql.raw(isFile ? 'begin immediate' : 'begin').execute(connection);
    try {
      await sql`create table verbatim_doctor_try (x integer)`.execute(connection);
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}

async function stateOf(db: Kysely<Tables>): Promise<DatabaseState> {
  const { version, isNewer } = await stateOfSchema(db);
  if (isNewer) return { kind: 'newer', version, known: schemaVersion };
  if (version < schemaVersion) return { kind: 'older', version, known: schemaVersion };
  const ledger = ledgerIn(db);
  return { kind: 'ready', version, kept: { ledger, schedules: await ledger.schedules() } };
}
