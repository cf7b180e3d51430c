import { expect, it } from 'vitest';
import type { Ledger, Post } from '../../../commands/daily/ledger.ts';
import { countedLedger } from '../../../src/monitoring/counted-ledger.ts';

const post: Post = {
  guild: '1',
  date: '2026-11-25',
  channel: '2',
  status: 'sending',
  generation: 0,
  firstTriedAt: 0,
  attempts: 0,
  owner: 'me',
  leaseUntil: 30_000,
  updatedAt: 0,
  revision: 1,
};

/** A ledger that takes all writes, or none. */
function ledger(takes: boolean): Ledger {
  return {
    due: async () => [],
    nextWake: async () => undefined,
    write: async () => takes,
  } as Partial<Ledger> as Ledger;
}

/** What is counted of some writes. */
async function resultsOf(posts: readonly Post[], takes = true): Promise<readonly string[]> {
  const results: string[] = [];
  const counted = countedLedger(
    ledger(takes),
    (result) => results.push(result),
    () => undefined,
  );
  for (const one of posts) await counted.write({ post: one });
  return results;
}

it('counts a post that is sent once, however it is published afterwards', async () => {
  const sent: Post = { ...post, status: 'sent', leaseUntil: 0 };
  const announced: Post = { ...sent, publishing: 'due' };
  expect([
    await resultsOf([post, sent]),
    await resultsOf([post, announced, { ...announced, attempts: 1 }, { ...announced, publishing: 'published' }]),
  ]).toEqual([['sent'], ['sent']]);
});

it('tells refused from uncertain, and counts a try anew only when it is over', async () => {
  const uncertain: Post = { ...post, failure: 'unreachable', attempts: 1, leaseUntil: 0 };
  const again: Post = { ...uncertain, leaseUntil: 60_000 };
  const searched: Post = { ...uncertain, status: 'failed', generation: 1 };
  const refused: Post = { ...post, status: 'failed', failure: 'no-permission', attempts: 1, leaseUntil: 0 };
  expect(await resultsOf([post, uncertain, again, searched, refused])).toEqual(['uncertain', 'refused']);
});

it('counts what became of a day without a post', async () => {
  const ends = (['missed', 'skipped', 'unknown'] as const).map((status): Post => ({ ...post, status }));
  expect(await resultsOf(ends)).toEqual(['missed', 'skipped', 'unknown']);
});

it('counts nothing that was not written', async () => {
  expect(await resultsOf([{ ...post, status: 'sent' }], false)).toEqual([]);
});

it('tells that the daily posts got on when the database answered, and only then', async () => {
  let times = 0;
  const watched = (one: Ledger) =>
    countedLedger(
      one,
      () => undefined,
      () => times++,
    );
  const well = watched(ledger(true));
  await well.due(0);
  await well.nextWake(0);
  await well.write({ post });
  expect(times).toBe(3);
  const fails = watched({ ...ledger(true), due: () => Promise.reject(new Error('gone')) });
  await expect(fails.due(0)).rejects.toThrow('gone');
  await watched(ledger(false)).write({ post });
  expect(times).toBe(3);
});
