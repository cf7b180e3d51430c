import { describe, expect, it } from 'vitest';
import { entitiesInEnglish } from '../../../index/languages/english-entities.ts';

function found(text: string): string[] {
  return entitiesInEnglish(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('entitiesInEnglish', () => {
  it('finds dates, amounts, people and places with exact offsets', () => {
    expect(found('On 4 May 1931 the engineer Ruth Calloway paid $3.2 million for 240 boats in Lisbon.')).toEqual([
      'date: 4 May 1931',
      'person: Ruth Calloway',
      'money: $3.2 million',
      'number: 240',
      'place: Lisbon',
    ]);
  });

  it('takes the capital at the start of a sentence for no name', () => {
    expect(found('Storms damaged the tower.')).toEqual([]);
  });

  it('takes a range of years for a date', () => {
    expect(found('He ruled it (1869–1909) alone.')).toEqual(['date: 1869–1909']);
  });
});
