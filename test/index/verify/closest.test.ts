import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../index/article-index.ts';
import { closestPassages } from '../../../index/verify/closest.ts';
import { articleFrom } from '../seed-article.ts';
import { harbour, harbourLibrary } from './harbour.ts';

const closest = (text: string, most: number) =>
  closestPassages([harbourLibrary.indexOf(harbour)], text, most).map((quote) => quote.text);

describe('closestPassages', () => {
  it('gives the sentences with the rarer words first, as many as wanted', () => {
    const [first, ...others] = closest('the keepers of the gates at night', 2);
    expect([first, others.length]).toEqual(['Under no circumstances may the gates be opened at night.', 1]);
  });

  it('gives none where no word is shared', () => {
    expect(closest('elephants sing', 3)).toEqual([]);
  });
});

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
