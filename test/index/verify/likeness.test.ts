import { describe, expect, it } from 'vitest';
import { likenesses, likenessesOfPasted } from '../../../index/verify/likeness.ts';

describe('likenesses', () => {
  it.each([
    ['spacing', 'a  b', 'a b'],
    ['case', 'A b', 'a b'],
    ['quote marks', '‘a’ b', 'a b'],
    ['dashes', 'a–b', 'a-b'],
    ['markup', '**a** b', 'a b'],
    ['characters', 'a\u200bb', 'ab'],
    ['punctuation at its ends', 'a b!', 'a b'],
    ['note marks', 'It rained.¹ It poured [2, 3].', 'It rained. It poured.'],
  ] as const)('tells %s', (kind, yours, theirs) => {
    expect([likenesses(yours, theirs), likenesses(theirs, yours)]).toEqual([[kind], [kind]]);
  });

  it('tells several in one order', () => {
    expect(likenesses('“It  rained”', 'it rained [4]')).toEqual(['note marks', 'spacing', 'case', 'quote marks']);
  });

  it('tells nothing of other words, and of the same', () => {
    expect([likenesses('it rains', 'it rained'), likenesses('it rains', 'it rains')]).toEqual([[], []]);
  });
});

describe('likenessesOfPasted', () => {
  it('counts what was taken off as markup', () => {
    expect(likenessesOfPasted('[it rains](https://example.org)', 'it rains')).toEqual(['markup']);
    expect(likenessesOfPasted(' it rains ', 'it rains')).toEqual([]);
  });
});
