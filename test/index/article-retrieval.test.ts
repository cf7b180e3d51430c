import { describe, expect, it } from 'vitest';
import { articlesForText } from '../../index/article-retrieval.ts';
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
