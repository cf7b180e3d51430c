import { expect, test } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { genreOf } from '../../../index/summary/genre.ts';
import { articleFrom } from '../seed-article.ts';

const indexOf = (text: string, file = 'a.txt'): ArticleIndex => indexArticle(articleFrom(text, file));

test('versions make a changelog; its newest version is the first that says anything', () => {
  const text =
    '# Changes\n\n## 3.0.0\n\n## 2.1.0\n\n### Added\n\n- A search.\n\n### Fixed\n\n- A crash.\n\n## 2.0.0\n\n- A list.\n';
  const genre = genreOf(indexOf(text, 'a.md'));
  expect(genre).toEqual({ kind: 'changelog', newest: new Set(['2.1.0', '2.1.0+1', '2.1.0+2']) });
});

test.each([
  ['# A\n\n## Who pays?\n\nThe members do.\n\n## When is it open?\n\nIn May.\n', 'questions'],
  ['# Rules\n\n- Be kind.\n- Be brief.\n- Be here.\n', 'reference'],
  ['# Guide\n\n## One\n\nDo this.\n\n## Two\n\nDo that.\n\n## Three\n\nRest.\n', 'reference'],
  ['# Day\n\nIt rained. We stayed in and read the old letters.\n', 'prose'],
])('%j is %s', (text, kind) => {
  expect(genreOf(indexOf(text, 'a.md')).kind).toBe(kind);
});
