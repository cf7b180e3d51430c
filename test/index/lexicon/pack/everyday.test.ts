import { expect, test } from 'vitest';
import { listEverydayPairs } from '../../../../index/lexicon/pack/everyday.ts';

test('every two words of a group are a pair, and no word is paired with itself', () => {
  const pairs = [...listEverydayPairs()];
  expect(pairs.slice(0, 6)).toEqual([
    ['cost', 'price'],
    ['cost', 'fee'],
    ['cost', 'charge'],
    ['price', 'fee'],
    ['price', 'charge'],
    ['fee', 'charge'],
  ]);
  expect(pairs.filter(([a, b]) => a === b)).toEqual([]);
});
