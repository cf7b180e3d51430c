import { expect, test } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { neededNames } from '../../../index/summary/introduced-names.ts';
import { articleFrom } from '../seed-article.ts';

const indexOf = (text: string, file = 'a.txt'): ArticleIndex => indexArticle(articleFrom(text, file));

test('a surname alone needs the sentence that names its bearer in full; a place met by itself needs none', () => {
  const text =
    'Brest is a port. The mayor, Ann Lee, closed it. Lee said that oil was spilled. Mr Hart pumped it out of the Bay of Brest.';
  expect(neededNames(indexOf(text))).toEqual({
    needed: [new Set(), new Set(), new Set(['Lee']), new Set(['Hart'])],
    introduced: [new Set(), new Set(['Lee']), new Set(), new Set()],
  });
});
