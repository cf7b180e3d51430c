import { access } from 'node:fs/promises';
import type { Schedule } from '../commands/daily/ledger.ts';

/** The schedules of the database at an address; none where there is no such file yet. Throws when it can't be reached. */
export async function storedSchedules(databaseUrl: string): Promise<readonly Schedule[]> {
  const file = /^file:(.+)$/.exec(databaseUrl)?.[1];
  const isThere =
    file === undefined ||
    (await access(file).then(
      () => true,
      () => false,
    ));
  if (!isThere) return [];
  // The databases are loaded only where there is one.
  const ledger = await (await import('./store/ledger.ts')).openLedger(databaseUrl);
  try {
    return await ledger.schedules();
  } finally {
    await ledger.close();
  }
}
