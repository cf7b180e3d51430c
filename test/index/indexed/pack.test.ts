import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../index/answer/answer.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { pack, unpack } from '../../../index/indexed/pack.ts';
import { tokenize } from '../../../index/terms.ts';
import { articleFrom } from '../seed-article.ts';

const words = fc.constantFrom(
  'Bees',
  'make',
  'honey',
  'the',
  'May',
  '5th',
  'wi-fi',
  'Łódź',
  '蜜蜂',
  '𝒜',
  'of',
  'U.S.',
  '10,000',
);
const lines = fc.array(
  fc.array(words, { minLength: 1, maxLength: 9 }).map((line) => `${line.join(' ')}.`),
  { minLength: 1, maxLength: 12 },
);

/** All that can be asked of an index. */
function told({ article, sentences, passages, terms, termIds, idf, postings, meanLength }: ArticleIndex): unknown {
  const ids = Array.from({ length: termIds.size }, (_, id) => id);
  return {
    article,
    sentences: sentences.map(({ terms: own, tokens, ...rest }) => ({ ...rest, own: [...own], tokens })),
    passages,
    terms: ids.map((id) => [terms.of(id), termIds.get(terms.of(id)), idf[id], [...postings.of(id)]]),
    meanLength,
  };
}

describe('a packed index', () => {
  it('is the same when it is unpacked, wherever its bytes lie', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 9 }), (all, before) => {
        const index = indexArticle(articleFrom(all.join('\n'), 'a.md'));
        const packed = pack(index);
        const among = Buffer.concat([Buffer.alloc(before), packed]);
        const expected = told(index);
        expect(told(unpack(packed))).toEqual(expected);
        expect(told(unpack(among.subarray(before)))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a text that is no well-formed Unicode to the unit', () => {
    const article = { ...articleFrom('Bees \ud800 make honey.'), title: 'Bees' };
    expect(unpack(pack(indexArticle(article))).article).toEqual(article);
  });

  it('has the words of its sentences as they are cut by themselves', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { sentences, article, language } = indexArticle(articleFrom(all.join('\n')));
        for (const { tokens, span } of sentences) {
          const cut = tokenize(article.text.slice(span.start, span.end), language);
          const at = (offset: number): number => offset + span.start;
          expect(tokens).toEqual(cut.map((one) => ({ ...one, start: at(one.start), end: at(one.end) })));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('answers as the index that was packed', () => {
    const index = indexArticle(articleFrom('Bees make honey in hives.\nWolves hunt in packs at night.\n'));
    expect(answerQuestion(unpack(pack(index)), 'When do wolves hunt?')).toEqual(
      answerQuestion(index, 'When do wolves hunt?'),
    );
  });
});
