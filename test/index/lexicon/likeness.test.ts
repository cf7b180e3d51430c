import { expect, test } from 'vitest';
import { likenessOf } from '../../../index/lexicon/likeness.ts';

const nothing = { cosine: 0, related: 0, listed: 0 };
const rounded = (evidence: Partial<typeof nothing>): number =>
  Math.round(100 * likenessOf({ ...nothing, ...evidence })) / 100;

test('forms of one word are alike, words that no source likens are not', () => {
  expect([
    likenessOf({ ...nothing, related: 1 }),
    likenessOf(nothing),
    likenessOf({ ...nothing, cosine: 0.2 }),
  ]).toEqual([1, 0, 0]);
});

test('each source says something alone, and more with the others', () => {
  expect([
    rounded({ cosine: 0.6 }),
    rounded({ related: 0.9 }),
    rounded({ listed: 1 }),
    rounded({ cosine: 0.6, related: 0.9 }),
    rounded({ cosine: 0.6, related: 0.9, listed: 1 }),
  ]).toEqual([0.25, 0.54, 0.43, 0.86, 0.98]);
});

test('a contrast is no likeness, however alike the words are used and listed', () => {
  expect([rounded({ cosine: 0.9, related: 0.15, listed: 2 }), rounded({ cosine: 0.3, related: 0.35 })]).toEqual([
    0.15, 0.04,
  ]);
});
