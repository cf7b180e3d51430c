import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../index/languages/english.ts';
import { contentTerms, tokenize } from '../../index/terms.ts';

describe('tokenize', () => {
  it('gives words their place, their folded form and their stem', () => {
    expect(tokenize('The Cities’ plans', english)).toEqual([
      { start: 0, end: 3, form: 'the', term: 'the', stop: true },
      { start: 4, end: 10, form: 'cities', term: 'citi', stop: false },
      { start: 12, end: 17, form: 'plans', term: 'plan', stop: false },
    ]);
  });

  it('finds the same terms for straight and curly apostrophes, accents and case', () => {
    expect(contentTerms('The city’s CAFÉ', english)).toEqual(contentTerms("the city's cafe", english));
  });

  it('finds the same terms for a number in words and figures, and for a month and its abbreviation', () => {
    expect(contentTerms('five centers on Dec. 28th', english)).toEqual(
      contentTerms('5 centers on December 28', english),
    );
  });

  it('keeps thousands together and the country apart from the pronoun', () => {
    expect(contentTerms('1,250 in the U.S. and the US, for us', english)).toEqual(['1250', 'us', 'us']);
  });

  it('reads a version with and without its v alike, and no other letter so', () => {
    expect(contentTerms('v0.6.5, V2.4; v2 rev1.2', english)).toEqual(['0.6.5', '2.4', 'v2', 'rev1', '2']);
  });

  it('takes Chinese apart into characters and pairs', () => {
    expect(contentTerms('上海AI市', english)).toEqual(['上', '上海', '海', 'ai', '市']);
  });

  it('gives tokens that lie inside the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end, form } of tokenize(text, english)) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(form).not.toBe('');
        }
      }),
    );
  });
});
