import { expect, test } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { type Candidate, choose } from '../../../index/summary/choose.ts';
import { articleFrom } from '../seed-article.ts';

const indexOf = (text: string, file = 'a.txt'): ArticleIndex => indexArticle(articleFrom(text, file));

const text =
  'The old harbour of Brest was closed. He has the key. Boats wait outside the pier. Boats still wait outside the pier.';
const index = indexOf(text);
const candidates = (given: readonly Partial<Candidate>[]): Candidate[] =>
  index.sentences.map((sentence, ordinal) => ({
    ordinal,
    sentence,
    score: 0,
    pointing: 0,
    brevity: 0,
    needed: new Set<string>(),
    introduced: new Set<string>(),
    group: String(ordinal),
    ...given[ordinal],
  }));
const chosen = (given: readonly Partial<Candidate>[], count: number): number[] =>
  choose(candidates(given), index, count).map(({ ordinal }) => ordinal);

test('the best are chosen, in reading order', () => {
  expect(chosen([{ score: 1 }, {}, { score: 2 }, {}], 2)).toEqual([0, 2]);
});

test('what points back is worth its score only beside what it points to', () => {
  expect(chosen([{}, { score: 2, pointing: 4 }, { score: 1 }, {}], 1)).toEqual([2]);
  expect(chosen([{ score: 3 }, { score: 2, pointing: 4 }, { score: 1 }, {}], 2)).toEqual([0, 1]);
});

test('the same in other words comes last', () => {
  expect(chosen([{}, {}, { score: 3 }, { score: 2.9 }], 2)).toEqual([0, 2]);
});

test('who is named by the surname alone is named in full before', () => {
  const lee = new Set(['Lee']);
  expect(chosen([{ score: 0.5 }, {}, { score: 1, needed: lee }, {}], 1)).toEqual([0]);
  expect(chosen([{ score: 2, introduced: lee }, {}, { score: 1, needed: lee }, {}], 2)).toEqual([0, 2]);
});

test('one of each group comes before two of one', () => {
  expect(chosen([{ score: 2, group: 'a' }, { score: 1.5, group: 'a' }, { score: 1, group: 'b' }, {}], 2)).toEqual([
    0, 2,
  ]);
});
