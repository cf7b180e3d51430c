import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

test('a seed gives the same numbers again, another gives others, all from 0 up to 1', () => {
  const first = (seed: number): number[] => {
    const random = randomFrom(seed);
    return Array.from({ length: 100 }, () => random());
  };
  expect(first(1)).toEqual(first(1));
  expect(first(2)).not.toEqual(first(1));
  expect(first(1).filter((number) => number < 0 || number >= 1)).toEqual([]);
});
