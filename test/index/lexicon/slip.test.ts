import { expect, it } from 'vitest';
import { slipCost } from '../../../index/lexicon/slip.ts';

it('tells how unlikely a slip is, the first letter being the surest', () => {
  const slips = [
    ['wrold', 'world'],
    ['worrld', 'world'],
    ['word', 'world'],
    ['worls', 'world'],
    ['worxld', 'world'],
    ['wozld', 'world'],
    ['orld', 'world'],
    ['xorld', 'world'],
  ] as const;
  expect(slips.map(([typed, meant]) => Number(slipCost(typed, meant).toFixed(2)))).toEqual([
    0, 0, 0.1, 0.1, 0.25, 0.3, 0.25, 0.45,
  ]);
});
