import { describe, expect, it } from 'vitest';
import { similarityIn, type WordMeanings } from '../../../index/answer/similarity.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

const index = indexArticle(articleFrom('Boats leave the harbour. Soup is hot.\n'));
const words = ['boats', 'leave', 'harbour', 'soup', 'hot', 'ship'];
const lexicon: WordMeanings = {
  id: (word) => words.indexOf(word),
  near: () => [],
  cosine: () => 0,
  similarity: (a, b) => (a < 0 || b < 0 ? 0 : words[a] === 'ship' && words[b] === 'boats' ? 0.9 : 0.1),
  rarity: (id) => (id < 0 ? 1 : 0.4),
  vector: () => Int8Array.from([1, 0]),
  related: () => 0,
  partOfSpeech: (id) => (words[id] === 'leave' ? 'verb' : 'noun'),
};
const similarity = similarityIn(index, lexicon);

describe('similarityIn', () => {
  it('is worked out once for an article and a lexicon', () => {
    expect(similarityIn(index, lexicon)).toBe(similarity);
    expect(similarityIn(index, { ...lexicon })).not.toBe(similarity);
  });

  it('likens a word to the terms of the article, to a 254th', () => {
    const row = similarity.rowOf('ship');
    const boat = index.termIds.get('boat') as number;
    expect(similarity.between(row, boat)).toBeCloseTo(0.9, 2);
    expect(similarity.between(row, boat)).toBe(similarity.between(row, boat));
    expect(similarity.mostAlike(row, new Int32Array())).toBe(0);
    expect(similarity.mostAlike(row, index.sentences[0]?.terms ?? [])).toBeCloseTo(0.9, 2);
  });

  it('says of a word what the lexicon knows; an unknown one is like none', () => {
    const known = ({ id, isVerb, rarity }: ReturnType<typeof similarity.rowOf>): unknown[] => [id, isVerb, rarity];
    expect([known(similarity.rowOf('leave')), known(similarity.rowOf('quark'))]).toEqual([
      [1, true, 0.4],
      [-1, false, 1],
    ]);
  });
});
