import { describe, expect, it } from 'vitest';
import { type LaidWords, layWords } from '../../../../index/answer/mentions/laid-words.ts';
import { inClause, nearness, placeOf, rightBehind } from '../../../../index/answer/mentions/placed.ts';
import { queryOn } from '../query.ts';

const text = 'Odd Sundal built boats, and Ruth Calloway sold them.';
const laid: LaidWords = {
  ...layWords(queryOn(text, 'Who?'), 0),
  exact: Float64Array.from([0, 0, 0.4, 0.2, 0, 0, 0, 0.4, 0]),
};
const sundal = placeOf(laid, { kind: 'person', start: 0, end: 10 });
const calloway = placeOf(laid, { kind: 'person', start: 28, end: 41 });

describe('placeOf', () => {
  it('gives the places of the first and the last word', () => {
    expect([sundal, calloway].map(({ first, last }) => [first, last])).toEqual([
      [0, 1],
      [5, 6],
    ]);
  });
});

describe('nearness', () => {
  it('sums the shares on either side, less with each word in between', () => {
    const { before, behind } = nearness(laid.exact, calloway);
    expect([before, behind]).toEqual([0.4 / (1 + 3 / 3) + 0.2 / (1 + 2 / 3), 0.4 / (1 + 1 / 3)]);
    expect(nearness(laid.exact, sundal).before).toBe(0);
  });
});

describe('inClause', () => {
  it('sums the shares in the clause of a mention', () => {
    expect([inClause(laid, sundal), inClause(laid, calloway)]).toEqual([0.4 + 0.2, 0.4]);
  });
});

describe('rightBehind', () => {
  it('sums the shares behind it up to the end of the clause', () => {
    expect(rightBehind(laid, sundal)).toBe(0.4 + 0.2 / 2);
    expect(rightBehind(laid, calloway)).toBe(0.4);
  });
});
