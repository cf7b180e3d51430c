import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../index/lexicon/edit-distance.ts';

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

  it('says the same both ways, and no more than one above the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        const edits = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(edits);
        expect(editDistance(a, b, most)).toBe(Math.min(edits, most + 1));
      }),
    );
  });

  it('compares letters by their codes as it compares texts', () => {
    const codes = (word: string): Uint8Array => new TextEncoder().encode(word);
    expect(editDistance(codes('hnoey'), codes('honey'), 2)).toBe(editDistance('hnoey', 'honey', 2));
  });
});
