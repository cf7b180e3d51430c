import type { MentionWeights } from '../weights/weights.ts';
import { type MentionFeatureName, mentionFeatureNames } from './features.ts';

/** How likely a mention with these features answers, 0 to 1. */
export function scoreOf(
  features: Readonly<Record<MentionFeatureName, number>>,
  { constant, features: weights }: Pick<MentionWeights, 'constant' | 'features'>,
): number {
  const sum = mentionFeatureNames.reduce((total, name) => total + features[name] * weights[name], constant);
  return 1 / (1 + Math.exp(-sum));
}
