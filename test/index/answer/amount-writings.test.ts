import { describe, expect, it } from 'vitest';
import { amountWritings } from '../../../index/answer/amount-writings.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { tokenize } from '../../../index/terms.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(
  articleFrom('Doors open at 15:00. The prize is 10,000 euros. Doors close at 3 pm on Sundays.\n'),
);

function writings(text: string): unknown {
  return amountWritings(index, { text, tokens: tokenize(text, index.language) });
}

describe('amountWritings', () => {
  it('finds how else the article writes an amount, for each of its words', () => {
    expect(writings('at 3:00 pm')).toEqual([
      [1, { term: '15', among: [0] }],
      [2, { term: '3', among: [2] }],
      [3, { term: '15', among: [0] }],
    ]);
    expect(writings('10k')).toEqual([[0, { term: '10000', among: [1] }]]);
  });

  it('finds nothing for what the article writes alike or not at all', () => {
    expect([writings('10,000'), writings('20k'), writings('4 pm'), writings('doors')]).toEqual([[], [], [], []]);
  });
});
