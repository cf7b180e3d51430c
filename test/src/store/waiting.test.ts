import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectPostgres } from '../../../src/store/database.ts';
import { openWaiting, readWaiting } from '../../../src/store/waiting.ts';
import { postgresBinaries, startPostgres } from './postgres.ts';
import { proxyTo } from './proxy.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-waiting-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function logged() {
  const lines: string[] = [];
  const log = pino({ base: null, timestamp: false }, { write: (line: string) => lines.push(JSON.parse(line).msg) });
  return { lines, log };
}

test('a file that is no database is told in plain words, with what to do', async () => {
  const file = join(folder, 'a.db');
  writeFileSync(file, 'Bees live in hives. '.repeat(100));
  const { lines, log } = logged();
  expect([await openWaiting(`file:${file}`, log, new AbortController().signal), lines]).toEqual([
    undefined,
    [
      `the database ${file} can’t be used: it is no SQLite database. Name another file in DATABASE_URL, or put a backup of the database in its place.`,
    ],
  ]);
});

test('waiting ends when the bot is told to stop', async () => {
  const { lines, log } = logged();
  const stop = new AbortController();
  const opening = openWaiting('postgres://bot:secret@127.0.0.1:1/texts', log, stop.signal);
  setTimeout(() => stop.abort(), 100);
  expect([await opening, lines]).toEqual([
    undefined,
    ['the database postgres://127.0.0.1:1/texts can’t be reached; waiting for it'],
  ]);
});

test('what is read at the start is waited for where PostgreSQL goes away just then, and nothing else is', async () => {
  const { lines, log } = logged();
  const stop = new AbortController();
  const url = 'postgres://bot:secret@127.0.0.1:1/texts';
  const gone = [Object.assign(new Error('terminating connection'), { code: '57P02' })];
  const read = async (): Promise<string> => {
    const error = gone.pop();
    if (error) throw error;
    return 'read';
  };
  expect([await readWaiting(url, read, log, stop.signal), lines]).toEqual([
    'read',
    ['the database postgres://127.0.0.1:1/texts can’t be reached; waiting for it', 'the database is there now'],
  ]);
  const broken = async () => Promise.reject(new Error('no such table'));
  await expect(readWaiting(url, broken, log, stop.signal)).rejects.toThrow('no such table');
  stop.abort();
  expect(await readWaiting(url, read, log, stop.signal)).toBeUndefined();
});

/** A file that another program holds, in the way that SQLite has of old or in the one that the bot uses. */
function lockedFile(mode: 'delete' | 'wal') {
  const file = join(folder, 'a.db');
  const other = new Libsql(file);
  other.pragma(`journal_mode = ${mode}`);
  other.exec('create table mine (x integer); begin exclusive');
  return { file, other };
}

test.each(['delete', 'wal'] as const)(
  'a locked file (%s) is waited for with a line, while everything else goes on',
  async (mode) => {
    const { file, other } = lockedFile(mode);
    const { lines, log } = logged();
    let isOpen = false;
    const opening = openWaiting(`file:${file}`, log, new AbortController().signal, undefined, {
      tries: 1_000,
      each: 20,
    });
    void opening.then(() => {
      isOpen = true;
    });
    await expect.poll(() => lines.length).toBe(1);
    let turns = 0;
    while (turns < 1_000 && !isOpen) {
      await turn();
      turns += 1;
    }
    other.exec('commit');
    other.close();
    const db = await opening;
    await db?.destroy();
    expect([turns, db !== undefined, lines]).toEqual([
      1_000,
      true,
      [`the database ${file} is locked by another program; waiting for it`, 'the database is there now'],
    ]);
  },
);

test('a file that stays locked is given up, and one line says what to do', async () => {
  const { file, other } = lockedFile('delete');
  const { lines, log } = logged();
  const db = await openWaiting(`file:${file}`, log, new AbortController().signal, undefined, { tries: 3, each: 5 });
  other.close();
  expect([db, lines]).toEqual([
    undefined,
    [
      `the database ${file} is locked by another program; waiting for it`,
      `the database ${file} can’t be used: it is locked by another program. End what has it open, such as a database browser or a backup, and look again.`,
    ],
  ]);
});

test.skipIf(!postgresBinaries)(
  'a PostgreSQL that falls silent is an error within the time given, and works again when it speaks',
  async () => {
    const server = await startPostgres(postgresBinaries ?? '');
    const proxy = await proxyTo(await server.fresh());
    const db = connectPostgres(proxy.url, { connection: 3_000, answer: 700 });
    const ask = () => db.introspection.getSchemas();
    expect((await ask()).length).toBeGreaterThan(0);
    proxy.silence(true);
    await expect(ask()).rejects.toThrow(/timeout/i);
    await expect(db.transaction().execute(() => ask())).rejects.toThrow(/timeout/i);
    proxy.silence(false);
    await expect
      .poll(
        () =>
          ask().then(
            (found) => found.length > 0,
            () => false,
          ),
        { timeout: 10_000 },
      )
      .toBe(true);
    await db.destroy();
    proxy.close();
    await server.stop();
  },
  60_000,
);

test.skipIf(!postgresBinaries)(
  'a PostgreSQL that goes away between two queries of a transaction is an error of the next, not the end of the process',
  async () => {
    const server = await startPostgres(postgresBinaries ?? '');
    const db = connectPostgres(await server.fresh());
    const broken = db.transaction().execute(async (whole) => {
      await sql`select 1`.execute(whole);
      await server.crash();
      await sleep(200);
      await sql`select 1`.execute(whole);
    });
    await expect(broken).rejects.toThrow(/not queryable|terminat/);
    await server.startAgain();
    expect((await db.introspection.getSchemas()).length).toBeGreaterThan(0);
    await db.destroy();
    await server.stop();
  },
  60_000,
);

test.skipIf(!postgresBinaries)(
  'a PostgreSQL that isn’t up yet is waited for, with a line that it waits and one that it is there',
  async () => {
    const server = await startPostgres(postgresBinaries ?? '');
    const address = new URL(await server.fresh());
    const { port } = address;
    const { lines, log } = logged();
    const door = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(door, 'listening');
    const closed = (door.address() as { port: number }).port;
    door.close();
    await once(door, 'close');
    address.port = String(closed);
    const opening = openWaiting(address.href, log, new AbortController().signal);
    await expect.poll(() => lines.length, { timeout: 10_000 }).toBe(1);
    const proxy = createServer((socket) => {
      const other = connect(Number(port), '127.0.0.1');
      socket.pipe(other).pipe(socket);
      for (const one of [socket, other]) one.on('error', () => undefined);
    }).listen(closed, '127.0.0.1');
    const db = await opening;
    await db?.destroy();
    proxy.close();
    await server.stop();
    expect(lines).toEqual([
      `the database postgres://127.0.0.1:${closed}${address.pathname} can’t be reached; waiting for it`,
      'the database is there now',
    ]);
  },
  60_000,
);
