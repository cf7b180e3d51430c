import { expect, it } from 'vitest';
import { words } from '../../../../index/answer/features/words.ts';
import { measured, queryOn } from '../query.ts';

const query = queryOn('Bees make honey.\n\nBees fly.\n\nRain falls.\n', 'Do bees make honey?');

it('tells a sentence with all the words of a question from one with some and one with none', () => {
  expect([0, 1, 2].map((sentence) => measured(words, query, sentence))).toEqual([
    { bm25: 0.95, 'bm25 over best': 1, coverage: 1, 'share of words': 1, 'all words': 1 },
    { bm25: 0.28, 'bm25 over best': 0.3, coverage: 0.28, 'share of words': 0.33 },
    {},
  ]);
});
