import { describe, expect, it } from 'vitest';
import { fold } from '../../../index/languages/fold.ts';

describe('fold', () => {
  it('drops possessives, apostrophes, dots and ordinal endings', () => {
    expect(["City's", "don't", 'U.S.', '28th', '1980s'].map(fold)).toEqual(['city', 'dont', 'us', '28', '1980']);
  });
});
