import { describe, expect, it } from 'vitest';
import { likelyArticles } from '../../../index/answer/likely-articles.ts';
import { libraryOf } from '../../../index/library.ts';
import { articleFrom } from '../seed-article.ts';

const texts = {
  'bees.txt': 'Bees make honey. They dance in the hive.',
  'cellar.txt': 'A cellar holds old maps. A map of the coast, a map of the hills, a map of the town.',
  'wolves.txt': 'Wolves hunt in packs.',
  'harbour-rules.txt': 'Nobody swims. A dog is led on a lead.',
  'ferry.txt': 'It crosses the fjord twice. A dog travels free.',
  'lighthouse.txt': 'A map shows the coast, the keeper and the boats.',
};
const library = libraryOf(Object.entries(texts).map(([file, text]) => articleFrom(text, file)));
const best = (question: string): string | undefined => likelyArticles(library, question)[0]?.index.article.file;

describe('likelyArticles', () => {
  it('puts the article first whose sentence has most of the question', () => {
    expect([best('which map shows the coast'), best('do wolves hunt')]).toEqual(['lighthouse.txt', 'wolves.txt']);
  });

  it('tells articles by what their files are called, where they say the same', () => {
    expect([best('a dog on the ferry'), best('harbour dog')]).toEqual(['ferry.txt', 'harbour-rules.txt']);
  });

  it('reads a misspelt word as what any of them has, and takes the nearest', () => {
    expect([best('who mkaes hnoey'), best('what do wolfs hunt')]).toEqual(['bees.txt', 'wolves.txt']);
  });

  it('keeps the order of those that are as likely', () => {
    const files = likelyArticles(library, 'quarks').map(({ index }) => index.article.file);
    expect(files).toEqual(Object.keys(texts));
  });

  it('looks among the given articles only', () => {
    const some = library.articles.slice(0, 3);
    expect(likelyArticles(library, 'which map shows the coast', {}, some)[0]?.index.article.file).toBe('cellar.txt');
  });
});
