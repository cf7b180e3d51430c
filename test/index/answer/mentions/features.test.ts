import { describe, expect, it } from 'vitest';
import {
  type MentionFeatureName,
  measureMentions,
  mentionFeatureNames,
} from '../../../../index/answer/mentions/features.ts';
import { mentionsIn } from '../../../../index/answer/mentions/mentions.ts';
import { queryOn } from '../query.ts';

function of(row: Float64Array, name: MentionFeatureName): number {
  return row[mentionFeatureNames.indexOf(name)] as number;
}

describe('measureMentions', () => {
  const query = queryOn('In 1987 they sold the ferry (built in 1954).', 'When was the ferry sold?');
  const rows = measureMentions(query, 0, mentionsIn(query, 0));

  it('gives every feature of every mention', () => {
    expect(rows.map((row) => row.length)).toEqual([1987, 1954].map(() => mentionFeatureNames.length));
  });

  it('tells the first from one in brackets', () => {
    const told = rows.map((row) => [of(row, 'first of them'), of(row, 'in brackets'), of(row, 'the only one')]);
    expect(told).toEqual([
      [1, 0, 0.5],
      [0, 1, 0.5],
    ]);
  });

  it('tells by how much the question’s words are nearer to one than to the others', () => {
    const [first = 0, second = 0] = rows.map((row) => of(row, 'nearer than the others'));
    expect(first).toBeCloseTo(-second);
  });

  it('gives none for a sentence without mentions', () => {
    expect(measureMentions(query, 0, [])).toEqual([]);
  });
});
