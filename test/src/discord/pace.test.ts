import { expect, it } from 'vitest';
import { paceOf } from '../../../src/discord/pace.ts';

it('lets each user ask so many times in any minute, refusals not counted', () => {
  const mayAsk = paceOf(2);
  const times = [0, 1_000, 2_000, 59_999, 60_000, 60_500, 61_000];
  expect(times.map((at) => mayAsk('a', at))).toEqual([true, true, false, false, true, false, true]);
  expect(mayAsk('b', 2_000)).toBe(true);
});

it('lets what is rarer happen so often in a longer time', () => {
  const mayTell = paceOf(1, 3_600_000);
  const times = [0, 60_000, 3_599_999, 3_600_000, 7_199_999, 7_200_000];
  expect(times.map((at) => mayTell('a channel', at))).toEqual([true, false, false, true, false, true]);
});
