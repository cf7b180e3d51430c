import { describe, expect, it } from 'vitest';
import { shortlist } from '../../../index/answer/shortlist.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

const indexes = Array.from({ length: 30 }, (_, i) => {
  const rare = i === 20 ? ' A lighthouse blinks.' : '';
  return indexArticle(articleFrom(`The boat sails.${i < 28 ? ' A harbour sleeps.' : ''}${rare}`, `${i}.txt`));
});
const files = (some: readonly ArticleIndex[]): string[] => some.map(({ article }) => article.file);

describe('shortlist', () => {
  it('keeps all of a few', () => {
    const few = indexes.slice(0, 24);
    expect(shortlist(few, 'lighthouse', undefined)).toBe(few);
  });

  it('keeps those of many that have most of the words, in their order', () => {
    expect(files(shortlist(indexes, 'the lighthouse', undefined))).toEqual(['20.txt']);
    const some = files(shortlist(indexes, 'harbour lighthouse', undefined));
    expect([some.length, some.includes('20.txt'), some.includes('28.txt')]).toEqual([24, true, false]);
    expect(some).toEqual([...some].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)));
  });

  it('finds what a misspelt word stands for, and one article at least', () => {
    expect(files(shortlist(indexes, 'lighthuose', undefined))).toEqual(['20.txt']);
    expect(files(shortlist(indexes, 'quarks', undefined))).toEqual(['0.txt']);
  });
});
