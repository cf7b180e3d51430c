import { expect, it } from 'vitest';
import { checkNames, databaseDeadline, healthOf, type Vitals } from '../../../src/monitoring/health.ts';

const at = Date.parse('2026-11-25T09:00:00Z');

function vitals(change: Partial<Vitals> = {}): Vitals {
  return {
    gateway: () => ({ shards: 2, connected: 2 }),
    database: async () => undefined,
    articles: () => 3,
    lastRun: () => at - 12_000,
    now: () => at,
    ...change,
  };
}

it('is healthy where every part is, and says how each is', async () => {
  const health = await healthOf(vitals())();
  expect(health).toEqual({
    healthy: true,
    checks: [
      { name: 'gateway', healthy: true, says: '2 of 2 connections to Discord up' },
      { name: 'database', healthy: true, says: 'the database answers' },
      { name: 'articles', healthy: true, says: '3 articles to ask about' },
      { name: 'daily posts', healthy: true, says: 'the daily posts were last looked at 12 s ago' },
    ],
  });
  expect(health.checks.map(({ name }) => name)).toEqual(checkNames);
});

const troubles: readonly (readonly [Partial<Vitals>, string])[] = [
  [
    { gateway: () => ({ shards: 2, connected: 1 }) },
    '1 of 2 connections to Discord up: the bot connects again by itself',
  ],
  [{ gateway: () => undefined }, '0 of 1 connection to Discord up: the bot connects again by itself'],
  [
    { database: () => Promise.reject(new Error('password "x" is wrong')) },
    'the database refuses to answer: the log or the doctor says why',
  ],
  [
    {
      database: () => {
        throw new Error('closed');
      },
    },
    'the database refuses to answer: the log or the doctor says why',
  ],
  [
    { database: () => new Promise(() => undefined) },
    `the database doesn’t answer within ${databaseDeadline / 1_000} s`,
  ],
  [{ articles: () => 0 }, 'no article to ask about'],
  [{ lastRun: () => undefined }, 'the daily posts have not been looked at yet'],
  [{ lastRun: () => at - 300_001 }, 'the daily posts were last looked at 300 s ago'],
];

it.each(troubles)('names the one part that is unwell: %#', async (change, says) => {
  const { healthy, checks } = await healthOf(vitals(change))();
  expect([healthy, checks.filter((check) => !check.healthy).map((check) => check.says)]).toEqual([false, [says]]);
});

it('asks the database once for all who want to know within a second', async () => {
  let [asked, now] = [0, at];
  const health = healthOf(vitals({ now: () => now, database: async () => ++asked }));
  await Promise.all(Array.from({ length: 100 }, health));
  now += 1_000;
  await health();
  expect(asked).toBe(1);
  now += 1;
  await health();
  expect(asked).toBe(2);
});
