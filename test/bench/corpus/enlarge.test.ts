import { expect, test } from 'vitest';
import { randomFrom } from '../../eval/random.ts';
import { enlarge } from './enlarge.ts';
import { heapsOf, wordsOf } from './heaps.ts';

const random = randomFrom(7);
const name = (n: number): string => [...String(n)].map((digit) => 'bcdfghklmn'[Number(digit)]).join('o');
/** A word's number, small ones far oftener. */
const drawn = (): number => Math.floor(1 / (random() + 0.0005));
const documents = Array.from({ length: 5 }, () =>
  Array.from({ length: 60 }, () => `The ${Array.from({ length: 8 }, () => `${name(drawn())}ing`).join(' ')} is said.`),
);

test('as many sentences as there are come as they are', () => {
  expect(enlarge(documents, 70)).toEqual(documents.flat().slice(0, 70));
});

test('more sentences begin with the real ones, are the same each time, and keep the shape of those they are drawn from', () => {
  const sentences = enlarge(documents, 1_000);
  expect([sentences.length, sentences.slice(0, 300)]).toEqual([1_000, documents.flat()]);
  expect(sentences).toEqual(enlarge(documents, 1_000));
  expect(sentences.filter((one) => !/^The (?:[a-z]+ing ){8}is said\.$/.test(one))).toEqual([]);
});

test('the vocabulary grows as the documents’ own does', () => {
  const { factor, power } = heapsOf(documents.flat());
  const words = enlarge(documents, 5_000).flatMap(wordsOf);
  const expected = factor * words.length ** power;
  expect(Math.abs(new Set(words).size / expected - 1)).toBeLessThan(0.05);
});
