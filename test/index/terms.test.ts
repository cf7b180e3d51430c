import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentTerms, fold, tokenize } from '../../index/terms.ts';

describe('tokenize', () => {
  it('gives words their place, their folded form and their stem', () => {
    expect(tokenize('The Cities’ plans')).toEqual([
      { start: 0, end: 3, form: 'the', term: 'the', stop: true },
      { start: 4, end: 10, form: 'cities', term: 'citi', stop: false },
      { start: 12, end: 17, form: 'plans', term: 'plan', stop: false },
    ]);
  });

  it('finds the same terms for straight and curly apostrophes, accents and case', () => {
    expect(contentTerms('The city’s CAFÉ')).toEqual(contentTerms("the city's cafe"));
  });

  it('finds the same terms for a number in words and figures, and for a month and its abbreviation', () => {
    expect(contentTerms('five centers on Dec. 28th')).toEqual(contentTerms('5 centers on December 28'));
  });

  it('keeps thousands together and the country apart from the pronoun', () => {
    expect(contentTerms('1,250 in the U.S. and the US, for us')).toEqual(['1250', 'us', 'us']);
  });

  it('takes Chinese apart into characters and pairs', () => {
    expect(contentTerms('上海AI市')).toEqual(['上', '上海', '海', 'ai', '市']);
  });

  it('gives tokens that lie inside the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end, form } of tokenize(text)) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(form).not.toBe('');
        }
      }),
    );
  });
});

describe('fold', () => {
  it('drops possessives, apostrophes, dots and ordinal endings', () => {
    expect(["City's", "don't", 'U.S.', '28th', '1980s'].map(fold)).toEqual(['city', 'dont', 'us', '28', '1980']);
  });
});
