import { confidenceFeatureNames, confidenceFeaturesOf } from '../../index/answer/confidence-features.ts';
import { type FeatureName, featureNames } from '../../index/answer/features/all.ts';
import { rankRows } from '../../index/answer/rank.ts';
import type { Case } from './cases.ts';
import { fitChoices, fitVerdicts } from './fit.ts';
import { foldCount } from './folds.ts';

/** Weights of one model; the last of `confidence` is its constant. */
export interface Learned {
  readonly rank: Float64Array;
  readonly confidence: Float64Array;
}

/** What weights make of a case: place of the first right sentence (-1 for none), and the confidence. */
export interface Judged {
  readonly case: Case;
  readonly rank: number;
  readonly confidence: number;
}

/** Settled once by cross-validation; they matter little. */
const ranking = { steps: 120, rate: 0.05, penalty: 0.0005 };
const deciding = { steps: 200, rate: 0.05, penalty: 0.001 };

/** Too few questions of the sets turn on what stands above a sentence, and none is answered by code. */
const handSet: Readonly<Partial<Record<FeatureName, number>>> = {
  'heading: heading adds': 6,
  'heading: heading covers': 1,
  'heading: lead-in adds': 5,
  'heading: code': -4,
};

/** Groups of features that are left out, to see what they are worth. */
export type LeftOut = ReadonlySet<string>;

/** Final weights, fitted to all cases, and the cases judged twice: by weights that never saw their article, and by the final ones. */
export function learn(
  cases: readonly Case[],
  leftOut: LeftOut = new Set(),
): { final: Learned; unseen: Judged[]; seen: Judged[] } {
  const folds = Array.from({ length: foldCount }, (_, fold) => fold);
  const ranks = folds.map((fold) =>
    fitRank(
      cases.filter((one) => one.fold !== fold),
      leftOut,
    ),
  );
  const features = cases.map((one) => confidenceFeaturesBy(one, ranks[one.fold] as Float64Array));
  const confidences = folds.map((fold) => fitConfidence(cases, features, (one) => one.fold !== fold));
  const final = { rank: fitRank(cases, leftOut), confidence: fitConfidence(cases, features, () => true) };
  return {
    final,
    unseen: cases.map((one) => judge(one, ranks[one.fold] as Float64Array, confidences[one.fold] as Float64Array)),
    seen: cases.map((one) => judge(one, final.rank, final.confidence)),
  };
}

function fitRank(cases: readonly Case[], leftOut: LeftOut): Float64Array {
  const without = new Set(featureNames.flatMap((name, c) => (leftOut.has(name.split(':')[0] as string) ? [c] : [])));
  const choices = cases
    .filter(({ item, rankWeight }) => item.kind !== 'unanswerable' && rankWeight > 0)
    .map(({ rows, right, rankWeight }) => ({ rows, right, weight: rankWeight }));
  const fitted = fitChoices(choices, featureNames.length, { ...ranking, without });
  return fitted.map((weight, c) => (without.has(c) ? 0 : (handSet[featureNames[c] as FeatureName] ?? weight)));
}

function fitConfidence(
  cases: readonly Case[],
  features: readonly Float64Array[],
  takes: (one: Case) => boolean,
): Float64Array {
  const verdicts = cases.flatMap((one, i) =>
    takes(one) && one.verdictWeight > 0
      ? [{ values: features[i] as Float64Array, yes: one.item.kind !== 'unanswerable', weight: one.verdictWeight }]
      : [],
  );
  return fitVerdicts(verdicts, confidenceFeatureNames.length, deciding);
}

function confidenceFeaturesBy({ query, rows }: Case, weights: Float64Array): Float64Array {
  return confidenceFeaturesOf(query, rankRows(query, rows, weights), rows);
}

function judge(one: Case, rank: Float64Array, confidence: Float64Array): Judged {
  const ranked = rankRows(one.query, one.rows, rank);
  const right = new Set(one.query.candidates.filter((_, r) => one.right[r]));
  const values = confidenceFeaturesOf(one.query, ranked, one.rows);
  let sum = confidence[values.length] as number;
  for (let c = 0; c < values.length; c++) sum += (values[c] as number) * (confidence[c] as number);
  return {
    case: one,
    rank: ranked.findIndex(({ sentence }) => right.has(sentence)),
    confidence: ranked.length === 0 ? 0 : 1 / (1 + Math.exp(-sum)),
  };
}
