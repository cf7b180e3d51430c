import { expect, test } from 'vitest';
import { tabulate } from '../../../index/lexicon/pack/tabulate.ts';
import { listWords } from '../../../index/lexicon/words.ts';

const WORDS = ['a', 'ab', 'abbey', 'b', 'city', 'zoo'];
const list = listWords(
  tabulate(
    WORDS.map((word, rank) => ({ word, rank, readings: [], relations: new Map() })),
    WORDS.length,
  ),
);

test('every word is found at its place and spelled again', () => {
  expect(WORDS.map(list.find)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(WORDS.map((_, id) => list.spell(id))).toEqual(WORDS);
});

test('words before, between, after and inside the others are not found', () => {
  expect(['', 'A', 'abb', 'abbeys', 'cit', 'zoos', 'é'].map(list.find)).toEqual([-1, -1, -1, -1, -1, -1, -1]);
});
