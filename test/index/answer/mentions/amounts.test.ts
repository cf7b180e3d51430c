import { describe, expect, it } from 'vitest';
import { amountsIn } from '../../../../index/answer/mentions/amounts.ts';
import { annotationsOf } from '../../../../index/answer/sentence-annotations.ts';
import { queryOn } from '../query.ts';

function amounts(text: string, question: string): string[] {
  const query = queryOn(text, question);
  return annotationsOf(query.index, 0).entities.flatMap((entity) =>
    amountsIn(query, 0, entity).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  );
}

describe('amountsIn', () => {
  it.each([
    ['the mast is 120 metres tall.', 'How tall is the mast?', ['number: 120 metres']],
    ['it runs at 30 km/h at most.', 'What is the speed?', ['number: 30 km/h']],
    ['the walls are 3 of them thick.', 'How thick are the walls?', ['number: 3']],
    ['it holds 120 boxes.', 'How many boxes are there?', ['number: 120']],
  ])('have their unit unless things are counted: %s', (text, question, expected) => {
    expect(amounts(text, question)).toEqual(expected);
  });

  it('are whole where figures stand in groups', () => {
    const found = amounts('the office answers at 01632 960 877 all day.', 'What is the telephone number?');
    expect(found).toContain('number: 01632 960 877');
  });

  it('are a year by what stands behind them, and no year before what is counted', () => {
    expect(amounts('the fort fell in 350 BC.', 'When did the fort fall?')).toEqual(['date: 350 BC']);
    expect(amounts('they were fed by 2000 guests.', 'How many guests were there?')).toEqual(['number: 2000']);
    expect(amounts('they met in 2000.', 'How many guests were there?')).toEqual(['date: 2000']);
  });

  it('start a date with its day', () => {
    const found = amounts('claims are due by the 10th of the following month.', 'When are claims due?');
    expect(found).toEqual(['date: 10th of the following month']);
  });

  it('leave the number of a note out', () => {
    expect(amounts('it fell to 21% at once [5, 6].', 'What was the rate?')).toEqual(['percent: 21%']);
  });
});
