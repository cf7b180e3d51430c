import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/store/database.ts';
import { processesOver } from '../../../src/store/processes.ts';

test('processes over one database know of each other, until one is gone or says nothing for a while', async () => {
  const db = await openDatabase(':memory:');
  let at = 0;
  const now = (): number => at;
  const [stopA, stopB, stopC] = [new AbortController(), new AbortController(), new AbortController()];
  const a = await processesOver(db, { owner: 'a', now }, stopA.signal);
  const b = await processesOver(db, { owner: 'b', now }, stopB.signal);
  expect([a(), b()]).toEqual([1, 2]);
  at = 40_000;
  const c = await processesOver(db, { owner: 'c', now }, stopC.signal);
  expect(c()).toBe(1);
  for (const stop of [stopA, stopB, stopC]) stop.abort();
  await expect.poll(async () => (await db.selectFrom('processes').selectAll().execute()).length).toBe(0);
  await db.destroy();
});
