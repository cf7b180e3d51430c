import { expect, it } from 'vitest';
import { isFiller, tellingOf, tellsTopic } from '../../../index/answer/small-talk.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { tokenize } from '../../../index/terms.ts';
import { articleFrom } from '../seed-article.ts';

const lexicon = openLexicon('index/lexicon');
const index = indexArticle(articleFrom('A teacher needs a card. Children wait.\n'));

function telling(word: string): string {
  const [token] = tokenize(word, index.language);
  return token ? tellingOf(index, word, token, lexicon) : 'no word';
}

it('takes a word of talk to tell nothing, wherever it is', () => {
  expect(['clue', 'curious', 'somewhere', 'wait', 'i'].map(telling)).toEqual(Array(5).fill('nothing'));
});

it('takes a common word to tell nothing only where the article lacks it', () => {
  expect(['brain', 'teacher', 'card'].map(telling)).toEqual(['nothing if unused', 'something', 'something']);
});

it('takes rare words, names, numbers, words of no list and words that the article has another for to tell something', () => {
  expect(['passport', 'Anna', '15', 'fifteen', 'whatsapp', 'kid'].map(telling)).toEqual(Array(6).fill('something'));
});

it('takes a noun of talk for anything at all, unless the article has a word like it', () => {
  const filling = ['stuff', 'things', 'someone', 'anything', 'kid', 'card', 'passport'].filter((form) =>
    isFiller(index, form, lexicon),
  );
  expect(filling).toEqual(['stuff', 'things', 'someone', 'anything']);
  expect(isFiller(index, 'stuff', undefined)).toBe(false);
});

it('takes neither talk nor a small number for what a question is about', () => {
  const words = ['asked', 'know', '2', '15', '2015', 'card', 'zorbing'];
  const telling = words.filter((form) => tellsTopic({ form, numeric: /\d/.test(form) }, lexicon));
  expect(telling).toEqual(['2015', 'card', 'zorbing']);
});
