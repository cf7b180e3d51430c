import { describe, expect, it } from 'vitest';
import { measureMentions, mentionFeatureNames } from '../../../../index/answer/mentions/features.ts';
import { mentionsIn } from '../../../../index/answer/mentions/mentions.ts';
import { queryOn } from '../query.ts';

describe('measureMentions', () => {
  const query = queryOn('In 1987 they sold the ferry (built in 1954).', 'When was the ferry sold?');
  const rows = measureMentions(query, 0, mentionsIn(query, 0));

  it('gives every feature of every mention', () => {
    expect(rows.map((row) => Object.keys(row).sort())).toEqual([1987, 1954].map(() => [...mentionFeatureNames].sort()));
  });

  it('tells the first from one in brackets', () => {
    const told = rows.map((row) => [row['first of them'], row['in brackets'], row['the only one']]);
    expect(told).toEqual([
      [1, 0, 0.5],
      [0, 1, 0.5],
    ]);
  });

  it('tells by how much the question’s words are nearer to one than to the others', () => {
    const [first = 0, second = 0] = rows.map((row) => row['nearer than the others']);
    expect(first).toBeCloseTo(-second);
  });

  it('gives none for a sentence without mentions', () => {
    expect(measureMentions(query, 0, [])).toEqual([]);
  });
});
