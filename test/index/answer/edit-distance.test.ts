import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../index/answer/edit-distance.ts';

describe('editDistance', () => {
  it('counts letters inserted, lost, changed and exchanged', () => {
    const pairs = [
      ['honey', 'honey'],
      ['hony', 'honey'],
      ['hnoey', 'honey'],
      ['money', 'honey'],
      ['ohney', 'honey'],
    ] as const;
    expect(pairs.map(([a, b]) => editDistance(a, b, 3))).toEqual([0, 1, 1, 1, 1]);
  });

  it('says the same both ways, and stops counting above the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, most) => {
        const slips = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(slips);
        expect(editDistance(a, b, most) > most).toBe(slips > most);
      }),
    );
  });
});
