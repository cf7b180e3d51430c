import { expect, test } from 'vitest';
import { readArticle } from '../../../index/read-article.ts';
import { plainSentences } from './pool.ts';
import { partsOf, textOf } from './write.ts';

test('parts are in order and as even as can be', () => {
  expect(partsOf([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([
    [1, 2],
    [3, 4, 5],
    [6, 7],
  ]);
});

test('an article is cut into the sentences that it was made of', async () => {
  const sentences = Array.from({ length: 11 }, (_, i) => `The ferry of ${i} in the morning is the last one to leave.`);
  const article = await readArticle('0001.txt', Buffer.from(textOf(sentences, 1)));
  if (article.kind !== 'article') throw new Error(article.reason);
  expect([article.title, plainSentences(article)]).toEqual(['Collected notes 1', sentences]);
});
