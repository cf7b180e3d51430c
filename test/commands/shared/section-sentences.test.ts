import { expect, it } from 'vitest';
import { quoteOf, sentencesIn } from '../../../commands/shared/section-sentences.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { changelog } from './changelog.ts';

it('sentences of sections become quotes with their places', () => {
  const index = indexArticle(changelog);
  const sections = changelog.sections.filter(({ number }) => number === '1.3.0+1');
  const quotes = sentencesIn(index, sections).map((sentence) => quoteOf(index, sentence, 0.5));
  expect(quotes.map(({ text, sentences, score }) => [text, sentences, score])).toEqual([
    ['A dimmer.', [1, 1], 0.5],
    ['A timer that counts to nine hours.', [2, 2], 0.5],
  ]);
  expect(quotes.map(({ sentence = -1 }) => index.sentences[sentence]?.span)).toEqual(quotes.map(({ span }) => span));
});
