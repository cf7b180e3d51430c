import type { Basis } from '../basis.ts';
import type { ConfidenceFeatureName } from '../confidence-features.ts';
import type { FeatureName } from '../features/all.ts';
import type { MentionFeatureName } from '../mentions/features.ts';

/** The weights of one model: `rank` orders sentences, `confidence` tells whether the best one answers. */
export interface Weights {
  /** What each feature of a sentence adds to its score. */
  readonly rank: Readonly<Record<FeatureName, number>>;
  readonly confidence: {
    /** Log odds that the best sentence answers, before anything is known of it. */
    readonly constant: number;
    /** What each confidence feature adds to them. */
    readonly features: Readonly<Record<ConfidenceFeatureName, number>>;
    /** What makes of these log odds such that are right as often as they say, by what the sentence was found by. */
    readonly calibration: Readonly<Record<Basis, CalibrationLine>>;
  };
}

/** `slope` times the log odds and `constant` more. */
export interface CalibrationLine {
  readonly slope: number;
  readonly constant: number;
}

/** What a question can ask for that single words of a sentence answer. */
export const mentionKinds = ['person', 'place', 'time', 'amount'] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** The weights that tell whether words of a sentence answer. */
export interface MentionWeights {
  /** Log odds before anything is known of them. */
  readonly constant: number;
  readonly features: Readonly<Record<MentionFeatureName, number>>;
  /** They must be so likely, by what is asked for. */
  readonly least: Readonly<Record<MentionKind, number>>;
}
