import { expect, test } from 'vitest';
import { clocks } from './clock.ts';

test('both clocks go on while something is computed', () => {
  const before = [clocks.wall(), clocks.cpu()];
  for (let i = 0; i < 3_000_000; i++) Math.sqrt(i);
  expect([clocks.wall() > (before[0] ?? 0), clocks.cpu() > (before[1] ?? 0)]).toEqual([true, true]);
});
