import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import Libsql from 'libsql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectEmbedded, connectPostgres, openDatabase } from '../../../src/store/database.ts';
import { NewerSchema } from '../../../src/store/migrate.ts';
import { migrations, schemaVersion } from '../../../src/store/migrations.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { troubleOf, troubleWords } from '../../../src/store/trouble.ts';
import { statementsOfBefore } from './schema-of-before.ts';
import { type PostgresServer, postgresBinaries, startPostgres } from './postgres.ts';

const kinds = [
  ['SQLite', true],
  ['PostgreSQL', postgresBinaries !== undefined],
] as const;
const names = Object.keys(migrations);
const all: readonly (keyof Tables)[] = ['schedules', 'posts', 'extra_posts', 'misses', 'usual_articles', 'processes'];

async function everything(db: Kysely<Tables>) {
  return Object.fromEntries(
    await Promise.all(all.map(async (table) => [table, await db.selectFrom(table).selectAll().execute()] as const)),
  );
}

async function made(db: Kysely<Tables>): Promise<readonly string[]> {
  return (await db.selectFrom('verbatim_migrations').select('name').orderBy('name').execute()).map(({ name }) => name);
}

describe.each(kinds)('migrations of %s', (kind, isInstalled) => {
  let server: PostgresServer | undefined;
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-migrate-'));
    if (kind === 'PostgreSQL' && postgresBinaries) server = await startPostgres(postgresBinaries);
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const fresh = async (): Promise<string> => (server ? server.fresh() : `file:${join(folder, `${++count}.db`)}`);
  const raw = (url: string): Kysely<Tables> =>
    server ? connectPostgres(url) : connectEmbedded(url.replace('file:', ''), 1_000).db;

  /** What a Verbatim that counted its migrations left behind, with a row in every table that it had. */
  const databaseOf = async (version: number): Promise<string> => {
    const url = await fresh();
    const db = raw(url);
    for (const statement of statementsOfBefore(version)) await sql.raw(statement).execute(db);
    await db.destroy();
    return url;
  };

  test.skipIf(!isInstalled).each([1, 2, 3, 4, 5])(
    'a database that counted to %i is taken over without losing a row',
    async (version) => {
      const db = await openDatabase(await databaseOf(version));
      const rows = await everything(db);
      expect([await made(db), Object.values(rows).map(({ length }) => length)]).toEqual([
        names,
        [1, 1, version >= 2 ? 1 : 0, version >= 3 ? 1 : 0, version >= 4 ? 1 : 0, version >= 5 ? 1 : 0],
      ]);
      expect(rows.schedules).toEqual([
        {
          ...{ guild: '1', channel: '2', time: '09:00', zone: 'UTC', article: null, language: 'en', origin: 'command' },
          ...{ set_in: null, cycle_start: '2026-11-24', editions: 'a', renewed_on: null, paused: 0, skip_date: null },
          ...{ told: 0, next_date: '2026-11-25', next_at: 1_795_510_800_000, wake_at: 1_795_510_800_000, revision: 7 },
          ...{ weekdays: null, cycle_done: 0, role: null, publish: 0 },
          ...{ extra_date: null, extra_post: null, extra_wake_at: null },
        },
      ]);
      await db.destroy();
    },
  );

  test.skipIf(!isInstalled)(
    'several that start at once over an old or a new database make each migration once',
    async () => {
      for (const url of [await databaseOf(3), await fresh()]) {
        const opened = await Promise.all(Array.from({ length: 6 }, () => openDatabase(url)));
        const seen = await Promise.all(opened.map(made));
        await Promise.all(opened.map((db) => db.destroy()));
        expect(seen).toEqual(Array(6).fill(names));
      }
    },
  );

  test.skipIf(!isInstalled)('a database of a newer version is left alone, and the line says what to do', async () => {
    const url = await fresh();
    const db = await openDatabase(url);
    await db.insertInto('verbatim_migrations').values({ name: '9999-later', timestamp: '2030-01-01' }).execute();
    const opening = await openDatabase(url).catch((error: unknown) => error);
    expect([opening, await made(db)]).toEqual([new NewerSchema(schemaVersion + 1), [...names, '9999-later']]);
    expect(troubleWords(troubleOf(opening))).toEqual({
      says: `is of a newer Verbatim (schema ${schemaVersion + 1}, this one knows ${schemaVersion})`,
      fix: 'Run that version or a newer one (git pull, npm ci), put back a backup from before the update, or name another database in DATABASE_URL.',
    });
    await db.destroy();
    const unknown = await databaseOf(5);
    const old = raw(unknown);
    await sql`update schema_version set version = 99`.execute(old);
    await expect(openDatabase(unknown)).rejects.toEqual(new NewerSchema(99));
    await old.destroy();
  });

  test.skipIf(!isInstalled)('a migration that fails leaves nothing of itself or of those before it', async () => {
    const url = await databaseOf(1);
    const db = raw(url);
    await sql`create table misses (mine integer)`.execute(db);
    await expect(openDatabase(url)).rejects.toThrow(/misses/);
    const columns = (await db.introspection.getTables()).find(({ name }) => name === 'schedules')?.columns;
    expect([await made(db), columns?.some(({ name }) => name === 'weekdays')]).toEqual([names.slice(0, 1), false]);
    await sql`drop table misses`.execute(db);
    await (await openDatabase(url)).destroy();
    expect(await made(db)).toEqual(names);
    await db.destroy();
  });

  test.skipIf(!isInstalled)('a Verbatim that counted is told that the database is newer than it', async () => {
    const db = await openDatabase(await fresh());
    const { version } = await db.selectFrom('schema_version').select('version').executeTakeFirstOrThrow();
    await db.destroy();
    expect(version).toBeGreaterThan(5);
  });

  test.skipIf(!isInstalled)('a clock that was put back since does no harm', async () => {
    const url = await fresh();
    const db = await openDatabase(url);
    await db
      .updateTable('verbatim_migrations')
      .set({ timestamp: '2099-01-01T00:00:00.000Z' })
      .where('name', '=', names[0] ?? '')
      .execute();
    await (await openDatabase(url)).destroy();
    expect(await made(db)).toEqual(names);
    await db.destroy();
  });

  test.skipIf(!isInstalled || kind === 'SQLite')('another schema’s tables are another’s', async () => {
    const url = await fresh();
    await (await openDatabase(url)).destroy();
    const db = raw(url);
    await sql`create schema other`.execute(db);
    const other = await openDatabase(`${url}?options=-c%20search_path%3Dother`);
    const tables = (await db.introspection.getTables()).filter(({ schema }) => schema === 'other');
    // And the two of migrations, what was counted before, and the logins.
    expect([await made(other), tables.length]).toEqual([names, all.length + 4]);
    await other.destroy();
    await db.destroy();
  });
});

test('a file that could not be brought up to date isn’t held', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-held-'));
  const file = join(folder, 'a.db');
  const mine = new Libsql(file);
  mine.exec('create table schedules (mine integer)');
  await expect(openDatabase(`file:${file}`)).rejects.toThrow(/schedules/);
  expect(() => mine.exec('begin exclusive')).not.toThrow();
  mine.close();
  rmSync(folder, { recursive: true });
});
