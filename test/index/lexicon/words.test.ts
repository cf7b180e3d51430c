import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../index/lexicon/edit-distance.ts';
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

test('the words near a word are those of edit distance 1 at most from it, whatever the letter', () => {
  expect(['abey', 'ctiy', 'zo', 'b', 'baby'].map((word) => list.near(word).map(list.spell))).toEqual([
    ['abbey'],
    ['city'],
    ['zoo'],
    ['b', 'a', 'ab'],
    [],
  ]);
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'y'), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(word, (typed) => {
      const near = WORDS.filter((one) => editDistance(typed, one, 1) <= 1);
      expect(list.near(typed).map(list.spell).sort()).toEqual(near);
    }),
  );
});
