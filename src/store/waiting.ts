import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { isPostgres } from './address.ts';
import { openDatabase } from './database.ts';
import type { Tables } from './tables.ts';
import { placeOf, type Trouble, troubleOf, troubleWords } from './trouble.ts';

/** Milliseconds before a PostgreSQL that isn't there yet is asked again; the last again and again. */
const waits = [1_000, 2_000, 5_000, 10_000] as const;

/** A locked file is tried so many times, for so many milliseconds each. */
const whileLocked = { tries: 10, each: 1_000 };

/**
 * Opens a database; a PostgreSQL that isn't there yet is waited for until `stop` fires, a file that another program has locked for ten seconds, and
 * no longer. What is wrong is told once, in plain words without the password. Undefined where it can't be used. `damaged` is called when a page
 * of a file turns out to be damaged later.
 */
export async function openWaiting(
  url: string,
  log: Logger,
  stop: AbortSignal,
  damaged?: () => void,
  locked = whileLocked,
): Promise<Kysely<Tables> | undefined> {
  let isOpen = false;
  for (let tries = 0; !stop.aborted; tries++) {
    try {
      const db = await openDatabase(url, locked.each, (error) => isOpen && isDamage(error) && damaged?.());
      isOpen = true;
      if (tries > 0) log.info('the database is there now');
      return db;
    } catch (error) {
      const trouble = troubleOf(error);
      const { says, fix } = troubleWords(trouble);
      const isLocked = trouble.trouble === 'locked';
      const mayCome = isAway(url, trouble) || (!isPostgres(url) && isLocked && tries + 1 < locked.tries);
      if (!mayCome) {
        const problem = trouble.trouble === 'other' && error instanceof Error ? error.message : `it ${says}. ${fix}`;
        log.fatal({ code: trouble.code }, `the database ${placeOf(url)} can’t be used: ${problem}`);
        return undefined;
      }
      if (tries === 0) log.warn({ code: trouble.code }, `the database ${placeOf(url)} ${says}; waiting for it`);
      if (isLocked) continue;
      await pause(tries, stop);
    }
  }
  return undefined;
}

/** Reads at the start what a database keeps; a PostgreSQL that goes away just then is waited for until `stop` fires. Rejects with all else that fails. */
export async function readWaiting<T>(
  url: string,
  read: () => Promise<T>,
  log: Logger,
  stop: AbortSignal,
): Promise<T | undefined> {
  for (let tries = 0; !stop.aborted; tries++) {
    try {
      const found = await read();
      if (tries > 0) log.info('the database is there now');
      return found;
    } catch (error) {
      const trouble = troubleOf(error);
      if (!isAway(url, trouble)) throw error;
      if (tries === 0)
        log.warn({ code: trouble.code }, `the database ${placeOf(url)} ${troubleWords(trouble).says}; waiting for it`);
      await pause(tries, stop);
    }
  }
  return undefined;
}

async function pause(tries: number, stop: AbortSignal): Promise<void> {
  const milliseconds = waits[Math.min(tries, waits.length - 1)];
  await wait(milliseconds, undefined, { signal: stop }).catch(() => undefined);
}

function isAway(url: string, { trouble }: Trouble): boolean {
  return isPostgres(url) && (trouble === 'unreachable' || trouble === 'silent');
}

function isDamage(error: unknown): boolean {
  const { trouble } = troubleOf(error);
  return trouble === 'damaged' || trouble === 'no-database-file';
}
