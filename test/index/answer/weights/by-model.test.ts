import { expect, it } from 'vitest';
import { confidenceFeatureNames } from '../../../../index/answer/confidence-features.ts';
import { featureNames } from '../../../../index/answer/features/all.ts';
import { models } from '../../../../index/answer/models.ts';
import { weightsByModel } from '../../../../index/answer/weights/by-model.ts';

/** What one list names and the other doesn't. */
function difference(features: readonly string[], weights: object) {
  const weighed = Object.keys(weights);
  return {
    featuresWithoutWeight: features.filter((name) => !weighed.includes(name)),
    weightsWithoutFeature: weighed.filter((name) => !features.includes(name)),
  };
}

const none = { featuresWithoutWeight: [], weightsWithoutFeature: [] };

it.each(models)('the model %s has a weight for every feature, and no other', (model) => {
  expect(difference(featureNames, weightsByModel[model].rank)).toEqual(none);
});

it.each(models)('the model %s has a weight for every confidence feature, and no other', (model) => {
  expect(difference(confidenceFeatureNames, weightsByModel[model].confidence.features)).toEqual(none);
});
