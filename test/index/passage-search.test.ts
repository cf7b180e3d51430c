import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../index/article-index.ts';
import { findPassages } from '../../index/passage-search.ts';
import { articleFrom } from './seed-article.ts';

const index = indexArticle(
  articleFrom('Bees make honey in hives.\nWolves hunt in packs at night.\nNo owl hunts bees.\n'),
);

describe('the passage search', () => {
  it('finds the passages that hold any of the terms, best first', () => {
    expect(findPassages(index, ['hunt', 'night']).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('adds up what the terms count for, and multiplies it by their number', () => {
    const scoreOf = (...terms: string[]): number => findPassages(index, terms).find(({ id }) => id === 1)?.score ?? 0;
    expect(scoreOf('hunt', 'night')).toBeCloseTo(2 * (scoreOf('hunt') + scoreOf('night')));
  });

  it('counts what stands above for less than what stands below, and finds of equals the earlier first', () => {
    const owls = indexArticle(articleFrom('# Owls\n\nThey hunt.\n\nThey sleep.\n\n# Bees\n\nOwls hunt.\n', 'a.md'));
    expect(findPassages(owls, ['owl']).map(({ id }) => id)).toEqual([2, 0, 1]);
  });

  it('finds nothing for nothing, and for a term that the article lacks', () => {
    expect([findPassages(index, []), findPassages(index, ['ferri'])]).toEqual([[], []]);
  });
});
