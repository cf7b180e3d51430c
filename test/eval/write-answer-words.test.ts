import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mentionFeatureNames } from '../../index/answer/mentions/features.ts';
import { answerWordsWeights } from '../../index/answer/weights/answer-words.ts';
import { setsNamedIn } from './trained-on.ts';
import { answerWordsFile } from './write-answer-words.ts';

it('writes the shipped file again from what stands in it', () => {
  const file = readFileSync('index/answer/weights/answer-words.ts', 'utf8');
  const { constant, features, least } = answerWordsWeights;
  const weights = Float64Array.from([...mentionFeatureNames.map((name) => features[name]), constant]);
  const date = /on (\d{4}-\d\d-\d\d)/.exec(file)?.[1] ?? '';
  expect(answerWordsFile(weights, least, { sets: setsNamedIn(file), date })).toBe(file);
});
