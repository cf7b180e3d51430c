import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { confidenceFeatureNames } from '../../index/answer/confidence-features.ts';
import { confidenceWeights, threshold } from '../../index/answer/confidence-weights.ts';
import { featureNames } from '../../index/answer/features/all.ts';
import type { Model } from '../../index/answer/models.ts';
import { rankWeights } from '../../index/answer/rank-weights.ts';
import type { Learned } from './learn.ts';
import { setsNamedIn } from './trained-on.ts';
import { weightFiles } from './write-weights.ts';

function shipped(model: Model): Learned {
  const { constant, features } = confidenceWeights[model];
  return {
    rank: Float64Array.from(featureNames, (name) => rankWeights[model][name]),
    confidence: Float64Array.from([...confidenceFeatureNames.map((name) => features[name]), constant]),
  };
}

describe('weightFiles', () => {
  const file = (name: string): string => readFileSync(`index/answer/${name}`, 'utf8');
  const learned = {
    english: shipped('english'),
    englishWithoutLexicon: shipped('englishWithoutLexicon'),
    ideographic: shipped('ideographic'),
  };

  it('writes the shipped files again from what stands in them', () => {
    const date = /on (\d{4}-\d\d-\d\d)/.exec(file('rank-weights.ts'))?.[1] ?? '';
    const files = weightFiles(learned, threshold, { sets: setsNamedIn(file('rank-weights.ts')), date });
    expect(files).toEqual({
      'rank-weights.ts': file('rank-weights.ts'),
      'confidence-weights.ts': file('confidence-weights.ts'),
    });
  });

  it('writes a weight for every feature, 0 where nothing was learned', () => {
    const none = { ...learned.english, rank: new Float64Array(featureNames.length).fill(-0.0001) };
    const { 'rank-weights.ts': text } = weightFiles({ ...learned, english: none }, 0.5, {
      sets: [],
      date: '2026-11-25',
    });
    const english = text.slice(text.indexOf('  english: {'), text.indexOf('  englishWithoutLexicon: {'));
    expect(english.match(/: 0,$/gm)?.length).toBe(featureNames.length);
  });
});
