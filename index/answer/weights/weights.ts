import type { ConfidenceFeatureName } from '../confidence-features.ts';
import type { FeatureName } from '../features/all.ts';

/** The weights of one model: `rank` orders sentences, `confidence` tells whether the best one answers. */
export interface Weights {
  /** What each feature of a sentence adds to its score. */
  readonly rank: Readonly<Record<FeatureName, number>>;
  readonly confidence: {
    /** Log odds that the best sentence answers, before anything is known of it. */
    readonly constant: number;
    /** What each confidence feature adds to them. */
    readonly features: Readonly<Record<ConfidenceFeatureName, number>>;
  };
}
