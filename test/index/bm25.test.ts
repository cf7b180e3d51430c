import { describe, expect, it } from 'vitest';
import { idfOfUnseen, inverseDocumentFrequency, lengthNorm } from '../../index/bm25.ts';

describe('inverseDocumentFrequency', () => {
  it('falls with every sentence that has the term, and never below 0', () => {
    const values = [1, 2, 6, 10].map((holding) => Number(inverseDocumentFrequency(holding, 10).toFixed(2)));
    expect(values).toEqual([1.99, 1.48, 0.53, 0.05]);
  });

  it('is highest for a term that no sentence has', () => {
    expect(idfOfUnseen(10)).toBeCloseTo(Math.log(22), 10);
    expect(idfOfUnseen(10)).toBeGreaterThan(inverseDocumentFrequency(1, 10));
  });
});

describe('lengthNorm', () => {
  it('is 1 at the mean, more above it, and finite where there is no mean', () => {
    expect([lengthNorm(10, 10), lengthNorm(20, 10), lengthNorm(0, 10)]).toEqual([1, 1.4, 0.6]);
    expect(lengthNorm(0, 0)).toBe(0.6);
  });
});
