import { rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { sql } from 'kysely';
import { fileOf } from './address.ts';
import { connectEmbedded } from './database.ts';
import { placeOf, troubleOf, troubleWords } from './trouble.ts';

/** What came of a copy: `bytes` written, or why there is none. */
export type Backup =
  | { readonly kind: 'made'; readonly bytes: number }
  | { readonly kind: 'not-made'; readonly problem: string };

/** Milliseconds that another process's lock is waited for. */
const patience = 10_000;

/** Copies the database into a new file, as it is at one moment, while a bot may go on writing. Never over a file that is there. */
export async function backUp(url: string, into: string): Promise<Backup> {
  const file = fileOf(url);
  const target = resolve(into);
  if (file === undefined) {
    return notMade(
      `the database ${placeOf(url)} is a PostgreSQL: back it up by pg_dump, with the address in DATABASE_URL`,
    );
  }
  if (file === ':memory:' || !(await isThere(file))) return notMade(`there is no database ${placeOf(url)} yet`);
  if (await isThere(target)) return notMade(`${into} is there already: name another file`);
  if (!(await isThere(dirname(target)))) return notMade(`there is no folder ${dirname(target)}`);
  const unfinished = `${target}.part-${process.pid}`;
  const { db } = connectEmbedded(file, patience);
  try {
    await sql`vacuum into ${sql.lit(unfinished)}`.execute(db);
    await rename(unfinished, target);
    return { kind: 'made', bytes: (await stat(target)).size };
  } catch (error) {
    await rm(unfinished, { force: true });
    return notMade(`the database ${placeOf(url)} ${troubleWords(troubleOf(error)).says}`);
  } finally {
    await db.destroy();
  }
}

function notMade(problem: string): Backup {
  return { kind: 'not-made', problem };
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
