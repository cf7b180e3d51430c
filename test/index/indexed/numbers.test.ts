import fc from 'fast-check';
import { expect, it } from 'vitest';
import { narrow } from '../../../index/indexed/numbers.ts';

it('keeps numbers in as few bytes as the largest needs', () => {
  const kept = [[], [0, 255], [256], [65_535], [65_536, 1], [2 ** 32 - 1]].map((numbers) => {
    const { BYTES_PER_ELEMENT, length } = narrow(numbers);
    return [BYTES_PER_ELEMENT, length];
  });
  expect(kept).toEqual([
    [1, 0],
    [1, 2],
    [2, 1],
    [2, 1],
    [4, 2],
    [4, 1],
  ]);
});

it('keeps them as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (numbers) => {
      expect([...narrow(numbers)]).toEqual(numbers);
    }),
  );
});
