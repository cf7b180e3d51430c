import { expect, test } from 'vitest';
import { ratioOf } from './processes.ts';

test('the ratio of two processes is that of their medians, with an interval around it', () => {
  const pairs = Array.from({ length: 21 }, (_, i): [number, number] => [30 + i, 20]);
  const { milliseconds, ratio, interval } = ratioOf(pairs);
  expect([milliseconds, ratio, interval[0] < ratio, interval[1] > ratio]).toEqual([[40, 20], 2, true, true]);
});
