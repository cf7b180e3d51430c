import { describe, expect, it } from 'vitest';
import { addedCoverage, bm25, coverage, type Matches, matchSentences } from '../../../index/answer/match.ts';
import { queryOn } from './query.ts';

const text = 'Bees make honey.\n\nBees fly over the heather and the lavender.\n\nRain falls.\n';
const { index, question, matches } = queryOn(text, 'Which bees fly?');

describe('matchSentences', () => {
  it('says how well a sentence has each word of the question', () => {
    expect([0, 1, 2].map((sentence) => matches.bySentence.get(sentence))).toEqual([[1, 0], [1, 1], undefined]);
    expect([...matches.wordOf].map(([term, word]) => [index.terms.of(term), word])).toEqual([
      ['bee', 0],
      ['fli', 1],
    ]);
  });

  it('shares the question out among its words, most to the rarest', () => {
    const [bees = 0, fly = 0] = matches.shares;
    expect(bees + fly).toBeCloseTo(1, 10);
    expect(fly).toBeGreaterThan(bees);
    expect([...matchSentences(index, { ...question, words: [] }).shares]).toEqual([]);
  });
});

describe('coverage', () => {
  it('is the share of the question that a sentence has, and what another adds to it', () => {
    const [bees = 0, fly = 0] = matches.shares;
    expect([0, 1, 2].map((sentence) => coverage(matches, sentence))).toEqual([bees, bees + fly, 0]);
    expect([addedCoverage(matches, 0, 1), addedCoverage(matches, 1, 0)]).toEqual([fly, 0]);
  });
});

describe('bm25', () => {
  it('gives a short sentence more for the same words', () => {
    const same: Matches = { ...matches, bySentence: new Map([0, 1].map((sentence) => [sentence, [1, 0]])) };
    expect(bm25(index, same, 0)).toBeGreaterThan(bm25(index, same, 1));
    expect(bm25(index, matches, 2)).toBe(0);
  });
});
