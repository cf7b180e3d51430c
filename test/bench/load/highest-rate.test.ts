import { expect, test } from 'vitest';
import { highestRate } from './highest-rate.ts';

const below = (limit: number) => async (rate: number) => ({ rate, holds: rate <= limit });

test('the rate is raised until it doesn’t hold twice, and then looked for in between', async () => {
  const { highest, tried } = await highestRate(8, 1_000, below(22));
  expect([highest, tried.map(({ rate }) => rate)]).toEqual([22, [8, 12, 18, 27, 27, 22, 24, 24, 23, 23]]);
});

test('a rate that fails once and then holds does hold', async () => {
  const outcomes = [false, true, false, true];
  const { highest } = await highestRate(8, 12, async (rate) => ({ rate, holds: outcomes.shift() ?? true }));
  expect(highest).toBe(12);
});

test('nothing holds, or everything', async () => {
  expect([(await highestRate(8, 100, below(5))).highest, (await highestRate(8, 20, below(100))).highest]).toEqual([
    0, 18,
  ]);
});
