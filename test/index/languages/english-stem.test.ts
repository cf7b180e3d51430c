import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../../../index/languages/english-stem.ts';

function stems(words: string): string[] {
  return [...new Set(words.split(' ').map(stemEnglish))];
}

describe('stemEnglish', () => {
  it.each([
    ['add added adding adds', 'add'],
    ['die dies died dying', 'die'],
    ['go goes went gone', 'go'],
    ['staff staffed staffing', 'staff'],
    ['experience experienced experiencing', 'experi'],
    ['index indexes indices indexed', 'index'],
    ['fireman firemen', 'fireman'],
    ['child children', 'child'],
    ['travel travelled traveled travelling traveling', 'travel'],
    ['organise organize organising organized', 'organization'],
    ['licence license licences licensed', 'licens'],
    ['programme program programmes programs', 'program'],
  ])('gives %s one term', (words, term) => {
    expect(stems(words)).toEqual([term]);
  });

  it('keeps words apart that are two', () => {
    expect(stems('ad add')).toEqual(['ad', 'add']);
    expect(stems('cheque check')).toEqual(['chequ', 'check']);
    expect(stems('built building')).toEqual(['built', 'build']);
    expect(stems('organ organs organize')).toEqual(['organ', 'organization']);
    expect(stems('specimen specify')).toEqual(['specimen', 'specifi']);
  });

  it('leaves what is no word of small letters as it is', () => {
    expect(['5th', 'b12', 'łódź', 'a', '-u'].map(stemEnglish)).toEqual(['5th', 'b12', 'łódź', 'a', '-u']);
  });
});
