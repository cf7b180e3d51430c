import { expect, it } from 'vitest';
import { hasSmallLetters } from '../../../index/answer/letter-case.ts';

it('tells a text in capitals throughout from others', () => {
  expect(['WHO WON?', 'Who won?', '2 + 2', '谁'].map(hasSmallLetters)).toEqual([false, true, false, false]);
});
