import { expect, it } from 'vitest';
import { featureNames } from '../../../index/answer/features/all.ts';
import { models } from '../../../index/answer/models.ts';
import { rankWeights } from '../../../index/answer/rank-weights.ts';

it.each(models)('the model %s has a weight for every feature, and no other', (model) => {
  const weighed = Object.keys(rankWeights[model]);
  expect({
    featuresWithoutWeight: featureNames.filter((name) => !weighed.includes(name)),
    weightsWithoutFeature: weighed.filter((name) => !featureNames.some((known) => known === name)),
  }).toEqual({ featuresWithoutWeight: [], weightsWithoutFeature: [] });
});
