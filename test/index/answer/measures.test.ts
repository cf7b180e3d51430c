import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureAsked, tellsMeasure } from '../../../index/answer/measures.ts';

describe('measureAsked', () => {
  it.each([
    ['How old is the mayor?', 'age'],
    ['What time does the pool open?', 'clock'],
    ['In what time period did they live?', undefined],
    ['How often is it cleaned?', 'frequency'],
    ['How long is the warranty?', 'duration'],
    ['What percentage of the vote did he get?', 'percent'],
    ['How much does a ticket cost?', 'money'],
    ['What is the price of the map?', 'money'],
    ['How tall is the tower?', 'size'],
    ['In which area did it rain?', undefined],
    ['How many people came?', 'count'],
    ['How much water does it hold?', 'amount'],
    ['In what year did it end?', 'date'],
    ['When did the war end?', 'moment'],
    ['What should I do when it rains?', undefined],
    ['Who wrote it?', undefined],
  ])('reads %j', (question, measure) => {
    expect(measureAsked(question)).toBe(measure);
  });
});

describe('tellsMeasure', () => {
  it.each([
    ['age', 'She was born in Bergen.', 'She lives in Bergen.'],
    ['clock', 'The pool opens at 9 a.m. on weekdays.', 'The pool opens in May 2013.'],
    ['frequency', 'It is cleaned twice a week.', 'It is cleaned with sand.'],
    ['duration', 'It lasts three years.', 'It covers the lid.'],
    ['money', 'A ticket is $5.', 'A ticket is for 5 rides.'],
    ['count', 'Some 3,000 people came.', 'People came in May 2013, on the 12th.'],
    ['moment', 'It ends once the snow melts.', 'It ends badly.'],
    ['date', 'It ended in 1802.', 'It ended badly.'],
  ] as const)('knows what tells a measure of the kind %s, and what does not', (measure, tells, tellsNot) => {
    expect([tellsMeasure(measure, tells), tellsMeasure(measure, tellsNot)]).toEqual([true, false]);
  });

  it('says the same of the same text each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tellsMeasure('count', text)).toBe(tellsMeasure('count', text));
        expect(measureAsked(text)).toBe(measureAsked(text));
      }),
    );
  });
});
