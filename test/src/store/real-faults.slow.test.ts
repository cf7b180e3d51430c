import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/store/database.ts';
import { openWaiting } from '../../../src/store/waiting.ts';
import { startStandIn } from '../../stand-in/stand-in.ts';
import { startBot, untilStarted } from '../discord/bot-process.ts';
import { runMain } from '../main-process.ts';

let folder: string;
let file: string;
let outer: string;
const mounts: string[] = [];
beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'verbatim-faults-'));
  folder = join(outer, 'data');
  mkdirSync(folder);
  file = join(folder, 'a.db');
});
afterEach(() => {
  for (const place of mounts.splice(0)) execFileSync('umount', ['-l', place]);
  chmodSync(folder, 0o755);
  rmSync(outer, { recursive: true });
});

const isRoot = process.getuid?.() === 0;
/** Root may write everywhere, but not on what is mounted read-only; others may not mount. */
const mayMount = isRoot && canMount();

function canMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'verbatim-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function mounted(place: string, ...options: readonly string[]): void {
  execFileSync('mount', [...options, place]);
  mounts.push(place);
}

/** What the log says where a database can't be used, as the bot opens it; else nothing. */
async function told(url = `file:${file}`): Promise<readonly string[]> {
  const lines: string[] = [];
  const log = pino({ base: null, timestamp: false }, { write: (line: string) => lines.push(JSON.parse(line).msg) });
  const db = await openWaiting(url, log, new AbortController().signal);
  await db?.destroy();
  return db ? [...lines, 'opened'] : lines;
}

/** How the bot's process ends over that database, and the messages of its log from warnings on. */
async function ended(): Promise<unknown> {
  const environment = { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'http://127.0.0.1:1/api', LOG_LEVEL: 'warn' };
  const { status, errors } = await runMain(['bot'], '', { ...environment, DATABASE_URL: `file:${file}` });
  return [status, errors.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).msg]))];
}

/** A database with 500 rows, in pages enough to damage some. */
async function makeDatabase(): Promise<void> {
  const db = await openDatabase(`file:${file}`);
  const misses = Array.from({ length: 500 }, (_, nth) => ({ article: `article ${nth}`, date: '2026-11-24', count: 1 }));
  await db.insertInto('misses').values(misses).execute();
  await db.destroy();
  // Nothing is left in the file beside it.
  const database = new Libsql(file);
  database.pragma('wal_checkpoint(truncate)');
  database.close();
}

function overwrite(from: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, randomBytes(length), 0, length, from);
  closeSync(handle);
}

function rows(): number {
  const database = new Libsql(file);
  const { n } = database.prepare('select count(*) as n from misses').get() as { n: number };
  database.close();
  return n;
}

describe('a page that was written over', () => {
  it.each([
    ['the first', 100, 3_900, 'damaged'],
    ['some in the middle', 4 * 4_096, 3 * 4_096, 'damaged'],
    ['all but the first', 4_096, Number.POSITIVE_INFINITY, 'damaged'],
    ['all', 0, Number.POSITIVE_INFINITY, 'none'],
  ])('(%s) is found at the start, and the line says what to do', async (_, from, length, how) => {
    await makeDatabase();
    overwrite(from, Math.min(length, statSync(file).size - from));
    const says =
      how === 'damaged'
        ? 'it is damaged. Put a backup of it in its place (without the files beside it that begin with the same name), or move it away to start anew.'
        : 'it is no SQLite database. Name another file in DATABASE_URL, or put a backup of the database in its place.';
    expect(await told()).toEqual([`the database ${file} can’t be used: ${says}`]);
  });

  it('while the bot runs is told when it is read', async () => {
    await makeDatabase();
    let told = 0;
    const log = pino({ level: 'silent' });
    const db = await openWaiting(`file:${file}`, log, new AbortController().signal, () => {
      told += 1;
    });
    overwrite(4_096, statSync(file).size - 4_096);
    for (let nth = 0; nth < 2; nth++)
      await expect(db?.selectFrom('misses').selectAll().execute()).rejects.toMatchObject({ code: 'SQLITE_CORRUPT' });
    await db?.destroy();
    expect(told).toBeGreaterThan(0);
  });
});

describe('a place where nothing may be written', () => {
  const closed = (): void => {
    if (isRoot) {
      mounted(folder, '--bind', folder);
      execFileSync('mount', ['-o', 'remount,ro,bind', folder]);
    } else chmodSync(folder, 0o555);
  };
  const said =
    'it can’t be written. Let the user who runs the bot write to it: the file with its folder, or in PostgreSQL the schema public.';

  it.skipIf(isRoot && !mayMount)('(no file is there) is told, and nothing is made', async () => {
    closed();
    expect([await told(), readdirSync(folder)]).toEqual([[`the database ${file} can’t be used: ${said}`], []]);
  });

  it.skipIf(isRoot && !mayMount)('(the file is there) is told, and it stays as it is', async () => {
    await runMain(['misses'], '', { DATABASE_URL: `file:${file}` });
    closed();
    expect(await ended()).toEqual([4, [`the database ${file} can’t be used: ${said}`]]);
  });

  it.skipIf(isRoot && !mayMount)('(its folder is to be made there) is told', async () => {
    closed();
    expect(await told(`file:${folder}/sub/a.db`)).toEqual([
      `the database ${folder}/sub/a.db can’t be used: it can’t be made there. Let the user who runs the bot write to its folder, or name another file in DATABASE_URL.`,
    ]);
  });

  it('(below a file) is told', async () => {
    writeFileSync(file, '');
    expect(await told(`file:${file}/a.db`)).toEqual([
      `the database ${file}/a.db can’t be used: it can’t be made there. Let the user who runs the bot write to its folder, or name another file in DATABASE_URL.`,
    ]);
  });
});

// Only root may mount a file system with a limit of its own.
describe.skipIf(!mayMount)('a disk that is full (root mounts one)', () => {
  const fill = 'fill';
  const smallDisk = (): void => mounted(folder, '-t', 'tmpfs', '-o', 'size=8m', 'tmpfs');
  const fillBut = (kilobytes: number): void => {
    const free = Number(execFileSync('df', ['--output=avail', '-k', folder]).toString().split('\n')[1]);
    writeFileSync(join(folder, fill), Buffer.alloc(Math.max(0, free - kilobytes) * 1_024));
  };
  const line = () =>
    `the database ${file} can’t be used: it can’t be written: the disk is full. Make room on the disk, and start again.`;

  it.each([0, 4, 16, 40, 64, 100])(
    '(%i kB left) ends the start of a new database, which is whole once there is room',
    async (left) => {
      smallDisk();
      fillBut(left);
      expect(await told()).toEqual([line()]);
      rmSync(join(folder, fill));
      await makeDatabase();
      expect(rows()).toBe(500);
    },
  );

  it('leaves no half of a backup', async () => {
    await makeDatabase();
    const small = join(outer, 'small');
    mkdirSync(small);
    mounted(small, '-t', 'tmpfs', '-o', 'size=32k', 'tmpfs');
    const into = join(small, 'copy.db');
    const { status, errors } = await runMain(['backup', into], '', { DATABASE_URL: `file:${file}` });
    expect([status, errors, readdirSync(small)]).toEqual([
      2,
      `verbatim: ${into} can’t be written, the disk is full: make room, or name a file on another disk.\n`,
      [],
    ]);
  });

  it('while the bot runs fails what is to be written, whole, and is forgotten once there is room', async () => {
    smallDisk();
    const standIn = await startStandIn();
    const bot = startBot(standIn, { DATABASE_URL: `file:${file}` });
    await untilStarted(bot, standIn);
    const [channel] = [...standIn.channels.values()];
    const set = (time: string) =>
      standIn.slash({
        name: 'daily',
        subcommand: 'set',
        options: [
          { name: 'channel', value: channel?.id ?? '', type: 7 },
          { name: 'time', value: time },
          { name: 'timezone', value: 'UTC' },
        ],
        until: ({ message }) => message !== undefined && (message.flags ?? 0) !== 128,
      });
    await set('03:00');
    fillBut(0);
    for (let nth = 0; nth < 5; nth++) await set('04:00');
    const before = timeKept();
    rmSync(join(folder, fill));
    await set('05:00');
    expect([before, timeKept(), await bot.stop(), existsSync(file)]).toEqual(['03:00', '05:00', 0, true]);
    expect(bot.log()).toContain('SQLITE_FULL');
    await standIn.close();
  });

  const timeKept = (): unknown => {
    const database = new Libsql(file);
    const row = database.prepare('select time from schedules').get() as { time: string } | undefined;
    database.close();
    return row?.time;
  };
});
