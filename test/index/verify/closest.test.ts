import { expect, it } from 'vitest';
import { indexArticle } from '../../../index/article-index.ts';
import { closestPassages } from '../../../index/verify/closest.ts';
import { articleFrom } from '../seed-article.ts';

const indexes = ['The ferry leaves Molde at noon. Rain falls on Molde.\n', 'Bees make honey at noon.\n'].map(
  (text, i) => indexArticle(articleFrom(text, `${i}.txt`)),
);

it('finds the sentences of several articles that share most of the rarer words, best first', () => {
  const found = closestPassages(indexes, 'the ferry came to Molde at noon', 2);
  expect(found.map(({ article, text }) => [article, text])).toEqual([
    ['0.txt', 'The ferry leaves Molde at noon.'],
    ['1.txt', 'Bees make honey at noon.'],
  ]);
  const [best = 0, next = 0] = found.map(({ score }) => score ?? 0);
  expect([best <= 1, best > next, next > 0]).toEqual([true, true, true]);
});

it('finds none that shares no word', () => {
  expect(closestPassages(indexes, 'quarks and the of', 3)).toEqual([]);
});
