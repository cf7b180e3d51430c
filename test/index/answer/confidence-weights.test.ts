import { expect, it } from 'vitest';
import { confidenceFeatureNames } from '../../../index/answer/confidence-features.ts';
import { confidenceWeights } from '../../../index/answer/confidence-weights.ts';
import { models } from '../../../index/answer/models.ts';

it.each(models)('the model %s has a weight for every confidence feature, and no other', (model) => {
  const weighed = Object.keys(confidenceWeights[model].features);
  expect({
    featuresWithoutWeight: confidenceFeatureNames.filter((name) => !weighed.includes(name)),
    weightsWithoutFeature: weighed.filter((name) => !confidenceFeatureNames.some((known) => known === name)),
  }).toEqual({ featuresWithoutWeight: [], weightsWithoutFeature: [] });
});
