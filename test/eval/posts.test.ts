import { expect, test } from 'vitest';
import { articleFrom } from '../index/seed-article.ts';
import { postFigures } from './posts.ts';

test('counts what the posts of some days say, what they say again, and how long they are', () => {
  const text =
    'The old boats of Brest lie in the harbour. New boats lie at the long pier. Nobody sails in the cold winter.\n';
  const { characters, ...counts } = postFigures(articleFrom(text, 'a.txt'), 2);
  expect(counts).toEqual({
    article: 'a.txt',
    sentences: 3,
    posts: 2,
    said: 3,
    again: 3,
    quotes: 2,
    pointing: 0,
    colons: 0,
    questions: 0,
  });
  const post = ['Today from Test', 'The whole in brief', text.trim(), '§1, sentences 1–3'];
  const ask = 'Questions? /ask answers in the article’s own words.';
  expect(characters).toEqual(Array(2).fill([...post, ask, ''].join('\n').length));
});
