import { expect, it } from 'vitest';
import { sieveLinks } from '../../../index/lexicon/sieve.ts';

// 0 dry, 1 fee, 2 fees (a form of fee), 3 paid (a form of pay, then of fee), 4 pay, 5 wet. Pay and fee are linked, dry and wet are.
const readings = { readingEnds: Uint32Array.of(0, 0, 1, 3, 3, 3), lemmas: Uint16Array.of(1, 4, 1) };
const mayBeLinked = sieveLinks(readings, [
  { ends: Uint32Array.of(0, 1, 1, 1, 2, 2), others: Uint16Array.of(4, 1) },
  { ends: Uint32Array.of(1, 1, 1, 1, 1, 2), others: Uint16Array.of(5, 0) },
]);

it('lets through the words that are linked in any list, by any of their readings', () => {
  const through = [0, 1, 2, 3, 4, 5].map((a) => [0, 1, 2, 3, 4, 5].filter((b) => mayBeLinked(a, b)));
  expect(through).toEqual([
    [0, 5],
    [1, 2, 3, 4],
    [1, 2, 3, 4],
    [1, 2, 3, 4],
    [1, 2, 3, 4],
    [0, 5],
  ]);
});

it('lets no unknown word through', () => {
  expect([mayBeLinked(-1, 0), mayBeLinked(0, -1)]).toEqual([false, false]);
});
