import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../index/article-index.ts';
import { articleFrom } from './seed-article.ts';

describe('indexArticle', () => {
  it('lists the sentences of each term', () => {
    const index = indexArticle(articleFrom('Bees make honey. Bees fly.\nHoney is sweet.\n'));
    const lists = Array.from({ length: index.termIds.size }, (_, id) => [
      index.terms.of(id),
      [...index.postings.of(id)],
    ]);
    expect(Object.fromEntries(lists)).toEqual({ bee: [0, 1], fli: [1], honey: [0, 2], make: [0], sweet: [2] });
  });

  it('cuts a long paragraph into passages of about the same length', () => {
    const index = indexArticle(articleFrom('A bee flies over the field. '.repeat(20)));
    expect(index.passages.map(({ first, last }) => [first, last])).toEqual([
      [0, 6],
      [7, 12],
      [13, 19],
    ]);
  });
});
