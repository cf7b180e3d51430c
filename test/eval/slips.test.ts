import { expect, it } from 'vitest';
import { slips } from './slips.ts';

it('makes one slip in a content word, the same for the same seed', () => {
  const made = (seed: number): string[] => slips(seed).map(({ change }) => change('How big is Vienna?'));
  expect(made(1)).toEqual(made(1));
  expect(made(1).map((question) => question.replace(/[A-Za-z]{5,7}\?$/, '…'))).toEqual(Array(5).fill('How big is …'));
  expect(made(1).filter((question) => question.includes('Vienna?'))).toEqual([]);
  expect(new Set([1, 2, 3, 4].map((seed) => made(seed).join()).values()).size).toBeGreaterThan(1);
});

it('changes nothing where no word is long enough', () => {
  expect(slips(1).map(({ change }) => change('How big is it?'))).toEqual(Array(5).fill('How big is it?'));
});
