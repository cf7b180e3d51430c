import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/store/database.ts';
import { processesOver } from '../../../src/store/processes.ts';
import type { Tables } from '../../../src/store/tables.ts';

/** Until one has said that it is there at that time. */
async function untilSaid(db: Kysely<Tables>, owner: string, at: number): Promise<void> {
  const row = db.selectFrom('processes').select('seen_at').where('owner', '=', owner);
  await expect.poll(async () => (await row.executeTakeFirst())?.seen_at, { interval: 1 }).toBe(at);
}

test('processes over one database know of each other, until one is gone or says nothing for a while', async () => {
  const db = await openDatabase(':memory:');
  let at = 0;
  const now = (): number => at;
  const [stopA, stopB, stopC] = [new AbortController(), new AbortController(), new AbortController()];
  const a = await processesOver(db, { owner: 'a', now }, stopA.signal);
  const b = await processesOver(db, { owner: 'b', now }, stopB.signal);
  expect([a(), b()]).toEqual([1, 2]);
  at = 40_000;
  const c = await processesOver(db, { owner: 'c', now, beat: 1 }, stopC.signal);
  // It has only come: those two may have been without the database as long.
  expect(c()).toBe(3);
  await expect.poll(c, { interval: 1 }).toBe(1);
  for (const stop of [stopA, stopB, stopC]) stop.abort();
  await expect.poll(async () => (await db.selectFrom('processes').selectAll().execute()).length).toBe(0);
  await db.destroy();
});

test('where the database was away for long, the others are taken to be there until they had time to say so', async () => {
  const db = await openDatabase(':memory:');
  let at = 0;
  const stop = new AbortController();
  await db.insertInto('processes').values({ owner: 'b', seen_at: 0 }).execute();
  const a = await processesOver(db, { owner: 'a', now: () => at, beat: 1 }, stop.signal);
  const counts = [a()];
  for (const later of [60_000, 80_000, 90_000]) {
    at = later;
    await untilSaid(db, 'a', at);
    counts.push(a());
  }
  at = 100_000;
  await expect.poll(a, { interval: 1 }).toBe(1);
  expect(counts).toEqual([2, 2, 2, 2]);
  stop.abort();
  await db.destroy();
});
