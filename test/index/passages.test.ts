import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../index/article-index.ts';
import { articleFrom } from './seed-article.ts';

const index = indexArticle(
  articleFrom('Bees make honey in hives.\nWolves hunt in packs at night.\nNo owl hunts bees.\n'),
);

describe('the passage search', () => {
  it('finds the passages that hold any of the terms, best first', () => {
    expect(index.search.find(['hunt', 'night']).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('finds nothing for nothing', () => {
    expect(index.search.find([])).toEqual([]);
  });
});
