import type { Schedule } from '../commands/daily/ledger.ts';

/** The schedules of the database at an address, which is left as it is; none where there is none, or it can't be read. */
export async function storedSchedules(databaseUrl: string): Promise<readonly Schedule[]> {
  // The databases are loaded only where they are asked.
  const state = await (await import('./store/examine.ts')).examineDatabase(databaseUrl);
  if (state.kind !== 'ready') return [];
  const { ledger, schedules } = state.kept;
  await ledger.close();
  return schedules;
}
