import { describe, expect, it } from 'vitest';
import { measureArticles } from '../../../index/answer/article-features.ts';
import { readQuestion } from '../../../index/answer/question.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

const indexes = [
  articleFrom('# Ferry\n\n## Dogs\n\nThey travel free. Bicycles cost two crowns.\n', 'ferry.md'),
  articleFrom('# Pool\n\nDogs stay outside. Bicycles stay outside, too.\n', 'pool.md'),
].map(indexArticle);
const featuresOf = (question: string) =>
  measureArticles(
    indexes.map((index) => ({ index, question: readQuestion(index, question) })),
    undefined,
  );

describe('the features of articles', () => {
  it('are shares of what is asked: all of it is 1, nothing 0', () => {
    expect(featuresOf('crowns')).toEqual([
      {
        anywhere: 1,
        'in one passage': 1,
        'in one sentence': 1,
        'how often': Math.log(2) / Math.log(3),
        'in its name': 0,
        'in its headings': 0,
      },
      {
        anywhere: 0,
        'in one passage': 0,
        'in one sentence': 0,
        'how often': 0,
        'in its name': 0,
        'in its headings': 0,
      },
    ]);
  });

  it('count a word that few articles have for more', () => {
    const [ferry, pool] = featuresOf('bicycles crowns');
    expect([ferry?.anywhere, (pool?.anywhere ?? 1) < 0.3]).toEqual([1, true]);
  });

  it('see names, headings and what stands above a passage', () => {
    const [ferry, pool] = featuresOf('ferry dogs free');
    expect([ferry?.anywhere, ferry?.['in its name'], pool?.['in its name']]).toEqual([1, expect.closeTo(0.45, 1), 0]);
    expect(ferry?.['in its headings']).toBeGreaterThan(pool?.['in its headings'] ?? 1);
    expect(ferry?.['in one passage']).toBeGreaterThan(ferry?.['in one sentence'] ?? 1);
  });

  it('count a word with a letter wrong only where no article has the word itself', () => {
    const [ferry, pool] = featuresOf('bicycels outside');
    expect([ferry?.anywhere, pool?.anywhere]).toEqual([expect.closeTo(0.19, 1), expect.closeTo(0.95, 1)]);
    const dogsOnly = featuresOf('dog');
    expect(dogsOnly.map(({ anywhere }) => anywhere)).toEqual([1, 1]);
  });
});
