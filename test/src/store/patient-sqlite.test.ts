import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import Libsql from 'libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../src/store/database.ts';
import { PatientSqliteDialect } from '../../../src/store/patient-sqlite.ts';
import type { Tables } from '../../../src/store/tables.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-patient-'));
  file = join(folder, 'a.db');
  await (await openDatabase(`file:${file}`)).destroy();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The database as a running bot has it open. */
function opened(patience: number): Kysely<Tables> {
  const database = new Libsql(file, { timeout: 0 });
  return new Kysely<Tables>({
    dialect: new PatientSqliteDialect(database, patience, new Libsql(file, { timeout: 0 })),
  });
}

/** Another process's lock, as SQLite sees it. */
function locked(): { release(): void } {
  const other = new Libsql(file);
  other.exec('begin immediate');
  return {
    release: () => {
      other.exec('commit');
      other.close();
    },
  };
}

const miss = { article: 'a.md', date: '2026-11-24', count: 1 };

test('a write waits for another process’s lock while this one goes on', async () => {
  const db = opened(10_000);
  const lock = locked();
  let turns = 0;
  let isDone = false;
  const writing = db
    .insertInto('misses')
    .values(miss)
    .execute()
    .then(() => {
      isDone = true;
    });
  while (turns < 1_000) {
    await turn();
    turns += 1;
  }
  // Nor do those wait who only read.
  expect([isDone, await db.selectFrom('misses').selectAll().execute()]).toEqual([false, []]);
  lock.release();
  await writing;
  expect(await db.selectFrom('misses').selectAll().execute()).toEqual([miss]);
  await db.destroy();
});

test('so does a transaction, which takes the lock as it begins and is whole or not at all', async () => {
  const db = opened(10_000);
  const lock = locked();
  const transaction = db.transaction().execute(async (inside) => {
    await inside.insertInto('misses').values(miss).execute();
    return 'written';
  });
  await turn();
  lock.release();
  expect(await transaction).toBe('written');
  const undone = db.transaction().execute(async (inside) => {
    await inside.deleteFrom('misses').execute();
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  expect(await db.selectFrom('misses').selectAll().execute()).toEqual([miss]);
  await db.destroy();
});

test('after its patience it says that the database is locked', async () => {
  const db = opened(20);
  const lock = locked();
  await expect(sql`delete from misses`.execute(db)).rejects.toMatchObject({
    code: expect.stringMatching(/^SQLITE_BUSY/),
  });
  lock.release();
  await db.destroy();
});
