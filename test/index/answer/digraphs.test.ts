import { expect, it } from 'vitest';
import { digraphWritings } from '../../../index/answer/digraphs.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { fold } from '../../../index/languages/fold.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(articleFrom('Müller, Đorđević, Ærøskøbing, Håkon and Schroeder met at the Käthe bar.\n'));

function terms(word: string): string[] {
  return digraphWritings(index, word, fold(word)).map(({ term }) => term);
}

it('finds a name typed with digraphs', () => {
  expect(['Mueller', 'djordjevic', 'Aeroeskoebing', 'haakon', 'Kaethe'].flatMap(terms)).toEqual(
    'muller dordev aeroskob hakon kath'.split(' '),
  );
});

it('finds a name with its letters where the article has digraphs', () => {
  expect(terms('Schröder')).toEqual(['schroeder']);
});

it('finds nothing else', () => {
  expect(['Muller', 'Bäcker', 'bar', 'fuel'].flatMap(terms)).toEqual([]);
});
