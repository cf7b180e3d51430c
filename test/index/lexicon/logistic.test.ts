import { expect, it } from 'vitest';
import { logistic } from '../../../index/lexicon/logistic.ts';

it('makes a probability of log odds', () => {
  expect([Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY].map(logistic)).toEqual([0, 0.5, 1]);
  expect(logistic(Math.log(3))).toBeCloseTo(0.75, 12);
});
