import { describe, expect, it } from 'vitest';
import { askLibrary } from '../../../index/answer/ask-library.ts';
import { libraryOf } from '../../../index/library.ts';
import { articleFrom } from '../seed-article.ts';

const library = libraryOf(
  ['Bees make honey.', 'The ferry leaves Molde at noon.', 'Wolves hunt in packs.'].map((text, i) =>
    articleFrom(text, `${i}.txt`),
  ),
);

describe('askLibrary', () => {
  it('answers from the article that is surest', () => {
    const { article, quotes } = askLibrary(library, 'When does the ferry leave Molde?');
    expect([article, quotes[0]?.text]).toEqual(['1.txt', 'The ferry leaves Molde at noon.']);
  });

  it('asks only the articles that it is given', () => {
    expect(askLibrary(library, 'When does the ferry leave Molde?', {}, library.articles.slice(2)).article).toBe(
      '2.txt',
    );
  });
});
