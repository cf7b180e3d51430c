import { expect, it } from 'vitest';
import { englishMonths, englishOrdinal, englishTerms } from '../../../index/languages/english-terms.ts';

it('has one term for a number in words and figures, and another for its ordinal', () => {
  const terms = 'two five twelve fifteen twenty first second third fifth twelfth twentieth'.split(' ');
  expect(terms.map((word) => englishTerms.get(word))).toEqual('2 5 12 15 20 1st 2nd 3rd 5th 12th 20th'.split(' '));
});

it('has one term for a month in full and in short', () => {
  expect(['dec', 'december', 'sep', 'sept', 'jun'].map((word) => englishTerms.get(word))).toEqual(
    'december december september september june'.split(' '),
  );
  expect(['may', 'mar'].map((word) => [englishMonths.has(word), englishTerms.has(word)])).toEqual([
    [true, false],
    [false, false],
  ]);
});

it('tells an ordinal in figures from other numbers', () => {
  expect(['1st', '22nd', '3rd', '28th', '5', '5g'].map((term) => englishOrdinal.exec(term)?.[1])).toEqual([
    '1',
    '22',
    '3',
    '28',
    undefined,
    undefined,
  ]);
});
