import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsBetween } from '../../../index/answer/edit-distance.ts';

describe('slipsBetween', () => {
  it('counts letters inserted, lost, changed and exchanged', () => {
    const pairs = [
      ['honey', 'honey'],
      ['hony', 'honey'],
      ['hnoey', 'honey'],
      ['money', 'honey'],
      ['ohney', 'honey'],
    ] as const;
    expect(pairs.map(([a, b]) => slipsBetween(a, b, 3))).toEqual([0, 1, 1, 1, 1]);
  });

  it('says the same both ways, and stops counting above the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, most) => {
        const slips = slipsBetween(a, b, 20);
        expect(slipsBetween(b, a, 20)).toBe(slips);
        expect(slipsBetween(a, b, most) > most).toBe(slips > most);
      }),
    );
  });
});
