import { describe, expect, it } from 'vitest';
import { numberingAmong, withLetters } from '../../../index/formats/label-series.ts';
import { labelOf } from '../../../index/formats/labels.ts';

function labels(...texts: readonly string[]) {
  return texts.flatMap((text) => labelOf(text) ?? []);
}

/** The numbers of those that count. */
function counted(...texts: readonly string[]): string[] {
  return [...numberingAmong(withLetters(labels(...texts)))].map(({ number }) => number);
}

describe('a numbering', () => {
  it('goes on, with gaps, from 0 or anew', () => {
    expect(counted('1. Keys', '2. Guests', '4. Fees')).toEqual(['1', '2', '4']);
    expect(counted('0. Definitions', '1. Grinding', '2. Ending')).toEqual(['0', '1', '2']);
    expect(counted('1. A', '2. B', '1. C', '2. D', '3. E')).toEqual(['1', '2', '1', '2', '3']);
    expect(counted('12. Notice', '13. Rent', '14. Form')).toEqual(['12', '13', '14']);
    expect(counted('1 Keys', '2 Guests', '4 Fees')).toEqual(['1', '2', '4']);
  });

  it('has numbers of several parts beside simple ones', () => {
    expect(counted('2. Guests', '2.1 Day', '2.2 Night', '4. Fees')).toEqual(['2.1', '2.2', '2', '4'].sort(byPlace));
    expect(counted('2 Guests', '2.1 Day', '2.2 Night')).toEqual(['2', '2.1', '2.2']);
    expect(counted('9.1 Cats', '9.2 Dogs', '9.2(1) Large ones', '10.1 Birds')).toEqual([
      '9.1',
      '9.2',
      '9.2(1)',
      '10.1',
    ]);
  });

  it('may be of names, letters, Roman numbers and versions', () => {
    expect(counted('Section 12. Notice', 'Section 15A. Deposit')).toEqual(['12', '15A']);
    expect(counted('Article 5: Rent')).toEqual(['5']);
    expect(counted('A. Scope', 'B. Terms', 'C. Fees', 'D. End')).toEqual(['A', 'B', 'C', 'D']);
    expect(counted('I. Keys', 'II. Fees', 'III. Noise')).toEqual(['I', 'II', 'III']);
    expect(counted('1.9.7', '1.9.6', '1.8.0')).toEqual(['1.9.7', '1.9.6', '1.8.0']);
  });

  it('may count in tens, as codes of law do', () => {
    expect(counted('18.33.080 Fees', '18.33.090 Terms', '18.33.100 End')).toEqual([
      '18.33.080',
      '18.33.090',
      '18.33.100',
    ]);
  });

  it('is none where numbers don’t go on from one another', () => {
    expect(counted('1. Keys')).toEqual([]);
    expect(counted('10 Tips for Tea', '3 Reasons to Stay')).toEqual([]);
    expect(counted('9.30 Opening', '10.15 Coffee', '12.45 Lunch', '17.00 End')).toEqual([]);
    expect(counted('3.50 Coffee', '2.20 Tea', '8.90 Cake')).toEqual([]);
    expect(counted('Section 14 applies to all', 'Section 3 does not')).toEqual([]);
    expect(counted('Chapter 11 made easy')).toEqual([]);
    expect(counted('I. Newton')).toEqual([]);
  });
});

function byPlace(a: string, b: string): number {
  return ['2', '2.1', '2.2', '4'].indexOf(a) - ['2', '2.1', '2.2', '4'].indexOf(b);
}

describe('a letter that may be a Roman number', () => {
  it('is a letter behind the one before it', () => {
    const styles = (...texts: readonly string[]) => withLetters(labels(...texts)).map(({ style }) => style);
    expect(styles('A. x', 'B. x', 'C. x')).toEqual(['letter', 'letter', 'letter']);
    expect(styles('H. x', 'I. x', 'J. x')).toEqual(['letter', 'letter', 'letter']);
    expect(styles('I. x', 'II. x', 'V. x')).toEqual(['roman', 'roman', 'roman']);
  });
});
