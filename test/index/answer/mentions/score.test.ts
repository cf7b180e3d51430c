import { expect, it } from 'vitest';
import { type MentionFeatureName, mentionFeatureNames } from '../../../../index/answer/mentions/features.ts';
import { scoreOf } from '../../../../index/answer/mentions/score.ts';

function each(value: number, first = value): Record<MentionFeatureName, number> {
  const entries = mentionFeatureNames.map((name, i) => [name, i === 0 ? first : value] as const);
  return Object.fromEntries(entries) as Record<MentionFeatureName, number>;
}

it('is even where the features weigh up the constant, and grows with them', () => {
  const weights = { constant: -2, features: each(0, 4) };
  const rowOf = (value: number): Float64Array => new Float64Array(mentionFeatureNames.length).fill(value);
  expect(scoreOf(rowOf(0.5), weights)).toBe(0.5);
  expect(scoreOf(rowOf(1), weights)).toBeCloseTo(1 / (1 + Math.exp(-2)));
});
