import { describe, expect, it } from 'vitest';
import { mentionFeatureNames } from '../../index/answer/mentions/features.ts';
import { givenFrom, type JudgedMention, learnMentions, leastLikely } from './learn-mentions.ts';
import type { MentionCase } from './mention-cases.ts';

/** Cases of two mentions each, of which the one with the first feature is right. */
const cases: readonly MentionCase[] = Array.from({ length: 20 }, (_, i) => ({
  kind: 'time',
  fold: i % 5,
  answers: true,
  rows: [row(i % 2), row(1 - (i % 2))],
  right: [i % 2 === 1, i % 2 === 0],
}));

function row(first: number): Float64Array {
  return Float64Array.from(mentionFeatureNames, (_, i) => (i === 0 ? first : 0));
}

function judged(likely: number, isRight: boolean, lead = 0.5): JudgedMention {
  return { kind: 'person', likely, lead, isRight };
}

describe('learnMentions', () => {
  it('tells the right mention of articles that the weights have not seen', () => {
    const { final, unseen } = learnMentions(cases);
    expect(unseen.filter(({ isRight }) => isRight).length).toBe(20);
    expect(final[0]).toBeGreaterThan(0);
  });

  it('learns from a sentence that doesn’t answer, and isn’t judged by it', () => {
    const others = cases.map((one) => ({ ...one, answers: false, right: [false, false] }));
    const { final, unseen } = learnMentions([...cases, ...others]);
    expect(unseen.length).toBe(20);
    expect(final.at(-1)).toBeLessThan(learnMentions(cases).final.at(-1) as number);
  });
});

describe('leastLikely', () => {
  it('is the lowest probability from which on enough are right, even or more', () => {
    const found = leastLikely([judged(0.4, false), judged(0.61, false), judged(0.7, true), judged(0.9, true)]);
    expect(found).toEqual({ person: 0.62, place: 0.5, time: 0.5, amount: 0.5 });
  });
});

describe('givenFrom', () => {
  it('leaves out what hardly leads, is unlikely or was not asked for', () => {
    const good = judged(0.8, true);
    expect(givenFrom([good, judged(0.8, true, 0.05), judged(0.5, true)], 'person', 0.6)).toEqual([good]);
    expect(givenFrom([good], 'place', 0.6)).toEqual([]);
  });
});
