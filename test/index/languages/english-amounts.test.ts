import { describe, expect, it } from 'vitest';
import { amountsInEnglish } from '../../../index/languages/english-amounts.ts';

function keys(text: string): string[] {
  return amountsInEnglish(text).map(({ start, end, key }) => `${text.slice(start, end)} = ${key}`);
}

describe('amountsInEnglish', () => {
  it('reads times of day', () => {
    expect(['3pm', '3 p.m.', '3:00 PM', '15:00', '12 am', '12:30 p.m.', '9.30am'].flatMap(keys)).toEqual([
      '3pm = 15:00',
      '3 p.m. = 15:00',
      '3:00 PM = 15:00',
      '15:00 = 15:00',
      '12 am = 0:00',
      '12:30 p.m. = 12:30',
      '9.30am = 9:30',
    ]);
  });

  it('reads large numbers and shares', () => {
    expect(['10k', '10,000', '1.5m', '1.5 million', '2 bn', '3bn', '5 %', '5 per cent', '7.5%'].flatMap(keys)).toEqual([
      '10k = 10000',
      '10,000 = 10000',
      '1.5m = 1500000',
      '1.5 million = 1500000',
      '3bn = 3000000000',
      '5 % = 5%',
      '5 per cent = 5%',
      '7.5% = 7.5%',
    ]);
  });

  it('reads numbers in words, and tells an ordinal from its number', () => {
    expect(['twenty-first', '21st', 'Twenty one', '21'].flatMap(keys)).toEqual([
      'twenty-first = 21.',
      '21st = 21.',
      'Twenty one = 21',
      '21 = 21',
    ]);
  });

  it('reads no version, no date, no length and no time that there isn’t', () => {
    expect(['1.9.7', '2024-05-21', '5m', 'B12', '29:70', '13:99'].flatMap(keys)).toEqual(['2024 = 2024']);
  });
});
