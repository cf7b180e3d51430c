import { describe, expect, it } from 'vitest';
import {
  type Cosines,
  likenessOfWord,
  type SentenceVectors,
  sentenceVectorsOf,
} from '../../../index/answer/sentence-vectors.ts';
import { type ArticleIndex, indexArticle } from '../../../index/article-index.ts';
import { readText } from '../read-text.ts';

/** Words of three directions: boats, food, money. The unknown word has none. */
const directions: Readonly<Record<string, number>> = { boats: 0, ships: 0, soup: 1, bread: 1, coins: 2, banks: 2 };
const words = Object.keys(directions);
const lexicon = {
  vector: (id: number) => Int8Array.from([0, 1, 2], (d) => (d === directions[words[id] ?? ''] ? 100 : 3)),
  rarity: () => 0.5,
};
const index = indexOf('Boats and ships leave.\nSoup and bread cool. Nothing else.\nCoins fill banks.\n');
const sentenceVectors = vectorsIn(index);

function vectorsIn(one: ArticleIndex): SentenceVectors {
  const ids = Int32Array.from({ length: one.termIds.size }, (_, id) =>
    words.findIndex((word) => word.startsWith(one.terms.of(id))),
  );
  return sentenceVectorsOf(one, ids, lexicon) as SentenceVectors;
}

function indexOf(text: string): ArticleIndex {
  const article = readText('harbour.txt', Buffer.from(text));
  if (article.kind === 'unreadable') throw new Error(article.reason);
  return indexArticle(article);
}

function cosinesOf(id: number): Cosines {
  return sentenceVectors.beside(sentenceVectors.of([id]));
}

function likeness(word: string, vector: Float32Array): number {
  const known = sentenceVectors.word(words.indexOf(word));
  return known ? likenessOfWord(known, vector) : 0;
}

function nearest(word: string, measure: 'toSentence' | 'toNeighbourhood'): number[] {
  const cosines = cosinesOf(words.indexOf(word));
  const likeness = index.sentences.map((_, s) => cosines[measure](s));
  return [...likeness.keys()].sort((a, b) => (likeness[b] as number) - (likeness[a] as number)).slice(0, 2);
}

describe('sentenceVectorsOf', () => {
  it('finds the sentence that is about the same, by none of its words', () => {
    expect([
      nearest('ships', 'toSentence')[0],
      nearest('bread', 'toSentence')[0],
      nearest('banks', 'toSentence')[0],
    ]).toEqual([0, 1, 3]);
  });

  it('lets a sentence be about what its neighbours in the passage are about', () => {
    expect(nearest('soup', 'toNeighbourhood').sort()).toEqual([1, 2]);
  });

  it('gives likenesses from -1 to 1, and 0 for words that nobody knows', () => {
    const unknown = cosinesOf(-1);
    for (const [s] of index.sentences.entries()) {
      expect([unknown.toSentence(s), unknown.toNeighbourhood(s)]).toEqual([0, 0]);
      for (const [id] of words.entries()) expect(Math.abs(cosinesOf(id).toSentence(s))).toBeLessThanOrEqual(1.0001);
    }
  });

  it('tells what a sentence says besides the words of the question', () => {
    const mixed = indexOf('Boats carry soup.\n');
    const rest = vectorsIn(mixed).besides(0, [mixed.termIds.get('boat') as number]);
    expect([likeness('bread', rest), likeness('ships', rest)]).toEqual([expect.closeTo(1, 2), expect.closeTo(0.06, 2)]);
  });

  it('finds nothing besides all the words of a sentence, and has no vector of a word that nobody knows', () => {
    const rest = sentenceVectors.besides(0, index.sentences[0]?.terms ?? []);
    expect([likeness('boats', rest), sentenceVectors.word(-1)]).toEqual([0, undefined]);
  });

  it('likens a vector to the whole of a sentence no more than to what is its own', () => {
    const cosines = cosinesOf(words.indexOf('ships'));
    for (const [s] of index.sentences.entries()) {
      expect(Math.abs(cosines.toWhole(s))).toBeLessThanOrEqual(Math.abs(cosines.toSentence(s)) + 1e-6);
    }
  });
});
