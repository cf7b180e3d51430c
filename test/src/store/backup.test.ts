import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUp } from '../../../src/store/backup.ts';
import { openDatabase } from '../../../src/store/database.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a copy made while a bot writes is whole, and as it was at one moment', async () => {
  const url = `file:${join(folder, 'a.db')}`;
  const bot = await openDatabase(url);
  let isOver = false;
  const writing = (async () => {
    for (let day = 0; !isOver; day++) {
      await turn();
      await bot.transaction().execute(async (both) => {
        await both
          .insertInto('misses')
          .values({ article: 'a.md', date: `${day}`, count: 1 })
          .execute();
        await both
          .insertInto('misses')
          .values({ article: 'b.md', date: `${day}`, count: 1 })
          .execute();
      });
    }
  })();
  const into = join(folder, 'copy.db');
  expect(await backUp(url, into)).toEqual({ kind: 'made', bytes: expect.any(Number) });
  isOver = true;
  await writing;
  await bot.destroy();
  const copy = await openDatabase(`file:${into}`);
  const misses = await copy.selectFrom('misses').selectAll().execute();
  await copy.destroy();
  const ofA = misses.filter(({ article }) => article === 'a.md').map(({ date }) => date);
  const ofB = misses.filter(({ article }) => article === 'b.md').map(({ date }) => date);
  expect(ofA).toEqual(ofB);
});

test('nothing is written over, and nothing is left of a copy that failed', async () => {
  const url = `file:${join(folder, 'a.db')}`;
  const into = join(folder, 'copy.db');
  expect(await backUp(url, into)).toEqual({
    kind: 'not-made',
    because: 'file',
    problem: `there is no database ${join(folder, 'a.db')} yet`,
  });
  await (await openDatabase(url)).destroy();
  expect(await backUp(url, join(folder, 'no', 'copy.db'))).toEqual({
    kind: 'not-made',
    because: 'file',
    problem: `there is no folder ${join(folder, 'no')}`,
  });
  writeFileSync(into, 'mine');
  expect(await backUp(url, into)).toEqual({
    kind: 'not-made',
    because: 'file',
    problem: `${into} is there already: name another file, or add --force to replace it`,
  });
  writeFileSync(join(folder, 'b.db'), 'Bees live in hives. '.repeat(100));
  expect(await backUp(`file:${join(folder, 'b.db')}`, join(folder, 'c.db'))).toEqual({
    kind: 'not-made',
    because: 'database',
    problem: `the database ${join(folder, 'b.db')} is no SQLite database`,
  });
  expect([existsSync(join(folder, 'c.db')), readdirSync(folder).filter((name) => name.includes('.part'))]).toEqual([
    false,
    [],
  ]);
});

test('a file that is there is replaced where that is wanted, by a whole copy or not at all', async () => {
  const url = `file:${join(folder, 'a.db')}`;
  const into = join(folder, 'copy.db');
  await (await openDatabase(url)).destroy();
  writeFileSync(into, 'mine');
  writeFileSync(join(folder, 'b.db'), 'Bees live in hives. '.repeat(100));
  expect(await backUp(`file:${join(folder, 'b.db')}`, into, true)).toMatchObject({ kind: 'not-made' });
  expect(readFileSync(into, 'utf8')).toBe('mine');
  expect(await backUp(url, into, true)).toEqual({ kind: 'made', bytes: expect.any(Number) });
  await (await openDatabase(`file:${into}`)).destroy();
});

test('the database isn’t written over by itself, and a folder is no file', async () => {
  const file = join(folder, 'a.db');
  await (await openDatabase(`file:${file}`)).destroy();
  linkSync(file, join(folder, 'same.db'));
  expect(
    await Promise.all([file, join(folder, 'same.db'), folder].map((into) => backUp(`file:${file}`, into, true))),
  ).toEqual(
    [
      `${file} is the database itself: name another file`,
      `${join(folder, 'same.db')} is the database itself: name another file`,
      `${folder} is a folder: name a file`,
    ].map((problem) => ({ kind: 'not-made', because: 'file', problem })),
  );
});

test('of a PostgreSQL it says how, without the password', async () => {
  expect(await backUp('postgres://bot:secret@db.example/texts', 'copy.sql')).toEqual({
    kind: 'not-made',
    because: 'file',
    problem:
      'the database postgres://db.example/texts is a PostgreSQL: back it up by pg_dump, with the address in DATABASE_URL',
  });
});
