import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureCosines } from '../../../../index/lexicon/cosine.ts';
import { compressVectors } from '../../../../index/lexicon/pack/compress.ts';

test('without leaving out a dimension, cosines of centred rows stay within the rounding', () => {
  const rows = Float32Array.of(3, 0, 0, -3, 0, 0, 0, 2, 1, 0, -2, -1);
  const values = compressVectors(rows, 3, { dropped: 0, dimensions: 3 });
  const cosine = measureCosines({ words: 4, dimensions: 3, values });
  expect([cosine(0, 1), cosine(0, 2), cosine(2, 3)].map((value) => Math.round(value * 100) / 100 + 0)).toEqual([
    -1, 0, -1,
  ]);
});

test('the axis of the largest variance is what is dropped', () => {
  const rows = Float32Array.of(9, 1, -9, 1, 9, -1, -9, -1);
  const values = compressVectors(rows, 2, { dropped: 1, dimensions: 1 });
  const cosine = measureCosines({ words: 4, dimensions: 1, values });
  expect([cosine(0, 1), cosine(0, 2), cosine(2, 3)]).toEqual([1, -1, 1]);
});

test('the same rows give the same bytes', () => {
  const row = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
      const pack = () => compressVectors(Float32Array.from(rows.flat()), 4, { dropped: 1, dimensions: 2 });
      expect(pack()).toEqual(pack());
      expect(pack().length).toBe(rows.length * 2);
    }),
  );
});
