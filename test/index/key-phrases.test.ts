import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../index/article-index.ts';
import { keyPhrasesOf } from '../../index/key-phrases.ts';
import { articleFrom, seedArticle } from './seed-article.ts';

function phrasesIn(text: string): string[] {
  return keyPhrasesOf(indexArticle(articleFrom(text))).map((phrase) => phrase.text);
}

describe('keyPhrasesOf', () => {
  it('names what the article speaks of, most spoken of first', () => {
    const top = keyPhrasesOf(indexArticle(seedArticle())).map(({ text }) => text);
    expect(top.slice(0, 8)).toEqual([
      'Municipal Party Committee',
      'safety',
      'security',
      'Shanghai',
      'city',
      'Shanghai Municipal Party Committee',
      'Chen Jining',
      'five centers',
    ]);
    expect(top.slice(0, 25)).toEqual(expect.arrayContaining(['urban renewal', 'safety production', 'bottom line']));
  });

  it('takes the forms of a phrase for one, and gives the commonest as it stands', () => {
    const text =
      'The old bridge fell. Old bridges fall. A stone bridge stays. Stone bridges stay. Stone bridges last.\n';
    expect(phrasesIn(text)).toEqual(['Stone bridges', 'bridges']);
  });

  it('leaves out a word that stands only inside a longer phrase', () => {
    expect(phrasesIn('We hear the alarm bell. An alarm bell is loud. He broke every alarm bell.\n')).toEqual([
      'alarm bell',
    ]);
  });

  it('finds Chinese words by their repetition, never across punctuation', () => {
    const text = '城市安全无小事。城市安全要落实，安全生产也要落实。安全生产责任在上海，城市安全在上海。\n';
    expect(phrasesIn(text)).toEqual(['城市安全', '安全', '安全生产', '要落实', '上海']);
  });

  it('never throws, and every phrase is a slice of the article, once', () => {
    const seed = seedArticle().text.split(/(?<=\s)/);
    const parts = fc.oneof(
      fc.constantFrom(...seed),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('安全', '\r\n'),
    );
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 80 }), (pieces) => {
        const article = articleFrom(
          `Bees. ${pieces
            .join('')
            .replaceAll('\0', '')
            .replace(/\p{Cs}/gu, '')}`,
        );
        const phrases = keyPhrasesOf(indexArticle(article));
        expect(phrases.filter(({ text, span }) => text !== article.text.slice(span.start, span.end))).toEqual([]);
        expect(new Set(phrases.map(({ text }) => text)).size).toBe(phrases.length);
      }),
    );
  });
});
