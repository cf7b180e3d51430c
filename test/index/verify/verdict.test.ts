import { describe, expect, it } from 'vitest';
import { nothing } from '../../../index/verify/verdict.ts';

describe('a verdict that has nothing to say', () => {
  it('has no place, no change and nobody’s own words', () => {
    expect(nothing).toEqual({
      quotes: [],
      closest: [],
      occurrences: 0,
      insideWord: false,
      differs: [],
      changes: [],
      around: [],
      quotations: [],
    });
  });
});
