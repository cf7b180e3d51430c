import { expect, it } from 'vitest';
import { sampled } from '../../../index/key-phrases/sampled.ts';

it('takes every sentence of an article, and of a long one some from all over it, each once', () => {
  expect(sampled({ size: 3 })).toEqual([0, 1, 2]);
  const some = sampled({ size: 100_000 });
  expect([some.length, new Set(some).size, some[0], some.at(-1)]).toEqual([1_500, 1_500, 0, 99_933]);
});
