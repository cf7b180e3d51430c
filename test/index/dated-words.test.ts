import { describe, expect, it } from 'vitest';
import { english } from '../../index/languages/english.ts';
import { spanish } from '../../index/languages/spanish.ts';
import { contentTerms } from '../../index/terms.ts';

describe('withDates', () => {
  it('takes an ordinal beside a month for its number', () => {
    const dates = ['December 28th', '28th December', 'the 28th of December', 'December the 28th', '28 Dec', 'Dec. 28'];
    expect(dates.map((date) => contentTerms(date, english).sort())).toEqual(dates.map(() => ['28', 'december']));
  });

  it('keeps an ordinal apart from its number anywhere else', () => {
    expect(contentTerms('the fifth of five, the 5th', english)).toEqual(['5th', '5', '5th']);
    expect(contentTerms('the first and the 2nd', english)).toEqual(['1st', '2nd']);
  });

  it('knows May from what one may', () => {
    const months = ['in May', '5 may', 'May 2013', 'the fifth of May', 'since may'];
    expect(months.map((date) => contentTerms(date, english).includes('may'))).toEqual(months.map(() => true));
    expect(contentTerms('you may go, may I', english)).toEqual(['go']);
  });

  it('reads Spanish dates, too', () => {
    expect(contentTerms('el primero de mayo', spanish)).toEqual(contentTerms('el 1 de mayo', spanish));
    expect(contentTerms('el quinto, 5.º', spanish)).toEqual(['5o', '5o']);
  });
});
