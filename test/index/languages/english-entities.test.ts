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

  it.each([
    ['Saturday: 10 am to 2 pm', ['date: Saturday', 'time: 10 am', 'time: 2 pm']],
    ['The gate shuts at 9.30pm sharp.', ['time: 9.30pm']],
    ['Boats leave at 14:05 and at noon.', ['time: 14:05', 'time: noon']],
    ['A4 copies are 10p, a barrow is 4 pounds.', ['money: 10p', 'money: 4 pounds']],
  ])('finds times and prices as people write them: %s', (text, expected) => {
    expect(found(text).filter((one) => !one.startsWith('name'))).toEqual(expected);
  });

  it('takes the capital at the start of a sentence for no name', () => {
    expect(found('Storms damaged the tower.')).toEqual([]);
  });

  it('takes a range of years for a date', () => {
    expect(found('He ruled it (1869–1909) alone.')).toEqual(['date: 1869–1909']);
  });
});
