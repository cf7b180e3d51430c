import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import Libsql from 'libsql';
import { fileOf } from './address.ts';
import { placeOf, type Trouble, troubleOf, troubleWords } from './trouble.ts';

/** What came of a copy: `bytes` written, or why there is none; `because` tells whether another file must be named, or the database is at fault. */
export type Backup =
  | { readonly kind: 'made'; readonly bytes: number }
  | { readonly kind: 'not-made'; readonly because: 'file' | 'database'; readonly problem: string };

/** Milliseconds that another process's lock is waited for. */
const patience = 10_000;

/**
 * Copies the database into a new file, as it is at one moment, while a bot may go on writing. The file is there when it is whole. It takes the place of
 * one that is there only where that is wanted.
 */
export async function backUp(url: string, into: string, mayReplace = false): Promise<Backup> {
  const file = fileOf(url);
  const reason = await whyNot(url, file, into, mayReplace);
  if (file === undefined || reason !== undefined) return notMade('file', reason ?? '');
  const target = resolve(into);
  const unfinished = `${target}.part-${process.pid}`;
  try {
    await copyInto(file, unfinished);
    const late = await whyNot(url, file, into, mayReplace);
    if (late !== undefined) return notMade('file', late);
    await rename(unfinished, target);
    return { kind: 'made', bytes: (await stat(target)).size };
  } catch (error) {
    const trouble = troubleOf(error);
    return isOfTarget(error, trouble)
      ? notMade('file', unwritable(into, trouble))
      : notMade('database', `the database ${placeOf(url)} ${troubleWords(trouble).says}`);
  } finally {
    for (const part of [unfinished, `${unfinished}-journal`]) await rm(part, { force: true });
  }
}

function notMade(because: 'file' | 'database', problem: string): Backup {
  return { kind: 'not-made', because, problem };
}

const unread = Symbol('what was to be copied could not even be read');

/** Once that could be read, it is the copy that can't be written. */
function isOfTarget(error: unknown, { code }: Trouble): boolean {
  return !(unread in (error as object)) && /^(?:SQLITE_(?:FULL|CANTOPEN|READONLY|PERM|IOERR)|E[A-Z]+$)/.test(code);
}

async function copyInto(file: string, unfinished: string): Promise<void> {
  const database = new Libsql(file, { timeout: patience });
  try {
    try {
      database.prepare('select count(*) from sqlite_master').get();
    } catch (error) {
      throw Object.assign(error as Error, { [unread]: true });
    }
    database.exec(`vacuum into '${unfinished.replaceAll("'", "''")}'`);
  } finally {
    database.close();
  }
  // It lasts even where the computer stops right after.
  const written = await open(unfinished, 'r+');
  await written.sync();
  await written.close();
}

async function whyNot(
  url: string,
  file: string | undefined,
  into: string,
  mayReplace: boolean,
): Promise<string | undefined> {
  if (file === undefined)
    return `the database ${placeOf(url)} is a PostgreSQL: back it up by pg_dump, with the address in DATABASE_URL`;
  if (file === ':memory:' || !(await isThere(file))) return `there is no database ${placeOf(url)} yet`;
  const target = await stat(resolve(into)).catch(() => undefined);
  const source = await stat(file);
  if (target?.isDirectory()) return `${into} is a folder: name a file`;
  if (target && target.ino === source.ino && target.dev === source.dev)
    return `${into} is the database itself: name another file`;
  if (target && !mayReplace) return `${into} is there already: name another file, or add --force to replace it`;
  if (!(await isThere(dirname(resolve(into))))) return `there is no folder ${dirname(resolve(into))}`;
  return undefined;
}

function unwritable(into: string, { trouble, code }: Trouble): string {
  return trouble === 'full' || code === 'ENOSPC'
    ? `${into} can’t be written, the disk is full: make room, or name a file on another disk`
    : `${into} can’t be written (${code}): name a file in a folder where you may write`;
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
