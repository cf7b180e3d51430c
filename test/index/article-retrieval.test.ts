import { describe, expect, it } from 'vitest';
import { articlesForText, articlesWithHalf } from '../../index/article-retrieval.ts';
import { libraryOf } from '../../index/library.ts';
import { articleFrom } from './seed-article.ts';

const texts = [
  'Bees make honey.',
  'A cellar holds old maps. A map of the coast, a map of the hills, a map of the town.',
  'Wolves hunt in packs.',
  'The ferry crosses the fjord twice.',
  'A choir sings in the old church.',
  'Rain fell on the harbour all week long.',
  'The baker sells rye bread.',
  'A map shows the coast, the lighthouse and the ferry.',
];
const library = libraryOf(texts.map((text, i) => articleFrom(text, `${i}.txt`)));
const files = (articles: readonly { readonly file: string }[]): string[] => articles.map(({ file }) => file);

describe('articlesForText', () => {
  it('puts the articles that share the rarer words first, however often they say them', () => {
    expect(files(articlesForText(library, 'an old map of the lighthouse'))).toEqual(['7.txt', '1.txt', '4.txt']);
  });

  it('puts the earlier of two first that share as much', () => {
    expect(files(articlesForText(library, 'rye honey'))).toEqual(['0.txt', '6.txt']);
  });

  it('takes all of a few, and none that shares no word', () => {
    const few = library.articles.slice(2, 5);
    expect(articlesForText(library, 'quarks', few)).toEqual(few);
    expect(articlesForText(library, 'quarks')).toEqual([]);
  });
});

describe('articlesWithHalf', () => {
  const having = (text: string, longest = 0): string[] =>
    files(articlesWithHalf(library, text, library.articles, longest));

  it('takes those that have half of a text’s words, headings among them, in their order', () => {
    expect(having('The map shows a lighthouse at the coast.')).toEqual(['1.txt', '7.txt']);
    expect(having('the lighthouse')).toEqual(['7.txt']);
    const headed = libraryOf([...library.articles, articleFrom('# Lighthouse keepers\n\nThey sleep by day.', 'h.md')]);
    expect(files(articlesWithHalf(headed, 'lighthouse keepers', headed.articles, 0))).toEqual(['7.txt', 'h.md']);
  });

  it('takes all where no word tells them apart, and where they aren’t long', () => {
    expect(having('quarks and gluons')).toHaveLength(texts.length);
    expect(having('it is what it is')).toHaveLength(texts.length);
    expect(having('the lighthouse', 1_000)).toHaveLength(texts.length);
  });
});
