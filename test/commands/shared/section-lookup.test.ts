import { describe, expect, it } from 'vitest';
import { endBelow, isUpTo, partsOf, placesOf, wholeOf } from '../../../commands/shared/section-lookup.ts';
import { charter, houseRules } from './house-rules.ts';

describe('the place of a section', () => {
  it('is found by its number as it is, by other brackets, as another kind of number, and by what it is called', () => {
    const places = (number: string, called?: string) =>
      placesOf(charter, { number, ...(called && { called }) }).map((place) => charter.sections[place]?.number);
    expect([places('II.2(a)'), places('ii.2.a'), places('2.2 (a)'), places('two')]).toEqual([
      ['II.2(a)'],
      ['II.2(a)'],
      ['II.2(a)'],
      ['2'],
    ]);
    expect([places('2'), places('2', 'article'), places('2', 'section'), places('2', 'rule')]).toEqual([
      ['2'],
      ['II'],
      ['I.2', 'II.2'],
      ['2'],
    ]);
    expect([places('II2a'), places('ii2a'), places('22')]).toEqual([['II.2(a)'], ['II.2(a)'], []]);
    expect([places('7'), places('4', 'article'), places('III', 'part')]).toEqual([[], [], []]);
  });

  it('ends behind all that stands below it', () => {
    const end = (number: string) => endBelow(houseRules, placesOf(houseRules, { number })[0] as number);
    expect([end('1'), end('2'), end('2.1'), end('5')]).toEqual([1, 4, 3, 6]);
  });
});

describe('the whole of a section', () => {
  it('begins at its heading, below the title', () => {
    const { start, end } = wholeOf(houseRules, houseRules.sections[0] as (typeof houseRules.sections)[number]);
    expect(houseRules.text.slice(start, end)).toBe('1. Keys\n\nEvery member gets a key. Keys must not be copied.');
  });
});

describe('numbers', () => {
  it('are compared part by part', () => {
    expect([partsOf('9.1(2)'), partsOf('IV.2'), partsOf('part 1'), partsOf('4+1')]).toEqual([
      [9, 1, 2],
      [4, 2],
      undefined,
      [4],
    ]);
    expect([isUpTo([2, 2], [3]), isUpTo([3, 1], [3]), isUpTo([4], [3]), isUpTo([2], [2, 1])]).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});
