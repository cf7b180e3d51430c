import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLedger } from '../../src/store/ledger.ts';
import { storedSchedules } from '../../src/stored-schedules.ts';
import { schedule } from '../commands/daily/world.ts';

it('reads the schedules of a database, and makes none where there is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-stored-'));
  const url = `file:${join(folder, 'a.db')}`;
  expect([await storedSchedules(url), existsSync(join(folder, 'a.db'))]).toEqual([[], false]);
  const ledger = await openLedger(url);
  for (const guild of ['2', '1']) await ledger.write({ schedule: schedule({ guild }) });
  await ledger.close();
  expect((await storedSchedules(url)).map(({ guild }) => guild)).toEqual(['1', '2']);
  rmSync(folder, { recursive: true });
});
