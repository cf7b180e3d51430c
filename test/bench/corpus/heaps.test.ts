import { expect, test } from 'vitest';
import { heapsOf, wordsOf } from './heaps.ts';

test('words are letters in a row, in lower case', () => {
  expect(wordsOf('The harbour’s 3 cranes – ÉTÉ!')).toEqual(['the', 'harbour', 's', 'cranes', 'été']);
});

test('the law of a text is found from the text', () => {
  const letters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  // The square root of the words so far is how many different ones there are.
  const sentences = Array.from({ length: 10_000 }, (_, i) => letters(Math.floor(Math.sqrt(i))));
  const { factor, power } = heapsOf(sentences);
  expect([Math.abs(factor - 1) < 0.15, power.toFixed(1)]).toEqual([true, '0.5']);
});
