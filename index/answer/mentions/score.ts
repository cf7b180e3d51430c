import { logistic } from '../../lexicon/logistic.ts';
import { oncePer } from '../../once-per.ts';
import type { MentionWeights } from '../weights/weights.ts';
import { mentionFeatureNames } from './features.ts';

/** How likely a mention with these features, in the order of their names, answers: 0 to 1. */
export function scoreOf(row: Float64Array, weights: Pick<MentionWeights, 'constant' | 'features'>): number {
  const sum = inOrder(weights.features).reduce(
    (total, weight, i) => total + weight * (row[i] as number),
    weights.constant,
  );
  return logistic(sum);
}

const inOrder = oncePer((weights: MentionWeights['features']) => mentionFeatureNames.map((name) => weights[name]));
