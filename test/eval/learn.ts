import { type Basis, basisOf } from '../../index/answer/basis.ts';
import { confidenceFeatureNames, confidenceFeaturesOf } from '../../index/answer/confidence-features.ts';
import { type FeatureName, featureNames } from '../../index/answer/features/all.ts';
import { rankRows } from '../../index/answer/rank.ts';
import type { Ranked } from '../../index/answer/ranked.ts';
import { logistic } from '../../index/lexicon/logistic.ts';
import { type Calibration, type Claim, calibrate, calibrated, uncalibrated } from './calibrate.ts';
import type { Case } from './cases.ts';
import { fitChoices, fitVerdicts, type Verdict } from './fit.ts';
import { foldCount } from './folds.ts';

/** Weights of one model; the last of `confidence` is its constant. */
export interface Learned {
  readonly rank: Float64Array;
  readonly confidence: Float64Array;
  /** By the cases as weights judged them that had not seen their articles. */
  readonly calibration: Readonly<Record<Basis, Calibration>>;
}

/** What weights make of a case: place of the first right sentence (-1 for none), and the confidence. */
export interface Judged {
  readonly case: Case;
  readonly rank: number;
  readonly confidence: number;
  readonly basis: Basis;
}

/** Settled once by cross-validation; they matter little. */
const ranking = { steps: 240, rate: 0.05, penalty: 0.0005 };
const deciding = { steps: 200, rate: 0.05, penalty: 0.001 };
/** What a missed answer counts for, beside a question without one. */
const missedWeight = 0.5;

/** Too few questions of the sets turn on these: none is answered by code, hardly one has a sentence beside the right one that denies. */
const handSet: Readonly<Partial<Record<FeatureName, number>>> = {
  'heading: code': -4,
  'type: denies': -0.8,
};

/** Groups of features that are left out, to see what they are worth. */
export type LeftOut = ReadonlySet<string>;

/**
 * Final weights, fitted to all cases, and the cases judged twice: by weights that never saw their article, and by the final ones. `otherwise` calibrates them where no
 * set tells how often an unanswerable question is asked.
 */
export function learn(
  cases: readonly Case[],
  leftOut: LeftOut = new Set(),
  otherwise?: Learned['calibration'],
): { final: Learned; unseen: Judged[]; seen: Judged[] } {
  const folds = Array.from({ length: foldCount }, (_, fold) => fold);
  const ranks = folds.map((fold) =>
    fitRank(
      cases.filter((one) => one.fold !== fold),
      leftOut,
    ),
  );
  const verdicts = cases.map((one) => verdictOn(one, ranks[one.fold] as Float64Array));
  const confidences = folds.map((fold) => fitConfidence(verdicts.filter((_, i) => cases[i]?.fold !== fold)));
  const unseen = cases.map((one) => {
    const [rank, confidence] = [ranks[one.fold] as Float64Array, confidences[one.fold] as Float64Array];
    return judge(one, { rank, confidence, calibration: { words: uncalibrated, meaning: uncalibrated } });
  });
  const calibrationOf = (basis: Basis): Calibration => {
    return calibrate(claimsOf(unseen, basis), otherwise?.[basis]);
  };
  const calibration = { words: calibrationOf('words'), meaning: calibrationOf('meaning') };
  const final = { rank: fitRank(cases, leftOut), confidence: fitConfidence(verdicts), calibration };
  return {
    final,
    unseen: unseen.map((one) => ({ ...one, confidence: calibrated(one.confidence, calibration[one.basis]) })),
    seen: cases.map((one) => judge(one, final)),
  };
}

/** The sets' own questions, of sets that have unanswerable ones, each set counting alike: of the others it isn't known how often one is asked. */
function claimsOf(judged: readonly Judged[], basis: Basis): Claim[] {
  const own = judged.filter(({ case: one }) => !one.stray && !/ /.test(one.set));
  const withUnanswerable = new Set(own.flatMap(({ case: one }) => (one.item.kind === 'unanswerable' ? [one.set] : [])));
  const sizes = new Map<string, number>();
  for (const { case: one } of own) sizes.set(one.set, (sizes.get(one.set) ?? 0) + 1);
  return own
    .filter((one) => one.basis === basis && withUnanswerable.has(one.case.set))
    .map(({ case: one, rank, confidence }) => ({
      confidence,
      right: one.item.kind !== 'unanswerable' && rank === 0,
      weight: 1 / (sizes.get(one.set) ?? 1),
    }));
}

function fitRank(cases: readonly Case[], leftOut: LeftOut): Float64Array {
  const without = new Set(featureNames.flatMap((name, c) => (leftOut.has(name.split(':')[0] as string) ? [c] : [])));
  const choices = cases
    .filter(({ item, rankWeight }) => item.kind !== 'unanswerable' && rankWeight > 0)
    .map(({ rows, right, rankWeight }) => ({ rows, right, weight: rankWeight }));
  const fitted = fitChoices(choices, featureNames.length, { ...ranking, without });
  return fitted.map((weight, c) => (without.has(c) ? 0 : (handSet[featureNames[c] as FeatureName] ?? weight)));
}

function fitConfidence(verdicts: readonly Verdict[]): Float64Array {
  return fitVerdicts(
    verdicts.filter(({ weight }) => weight > 0),
    confidenceFeatureNames.length,
    deciding,
  );
}

/**
 * What confidence is to say of a case: yes where the first sentence is right. A wrong first sentence of a question that the article
 * does answer counts for less than a question without an answer: it may stand beside the right one.
 */
function verdictOn(one: Case, weights: Float64Array): Verdict {
  const ranked = rankRows(one.query, one.rows, weights);
  const isRight = one.item.kind !== 'unanswerable' && rankOf(one, ranked) === 0;
  const isMissed = one.item.kind !== 'unanswerable' && !isRight;
  const values = confidenceFeaturesOf(one.query, ranked, one.rows);
  return { values, yes: isRight, weight: one.verdictWeight * (isMissed ? missedWeight : 1) };
}

function rankOf({ query, right }: Case, ranked: readonly Ranked[]): number {
  const wanted = new Set(query.candidates.filter((_, r) => right[r]));
  return ranked.findIndex(({ sentence }) => wanted.has(sentence));
}

export function judge(one: Case, { rank, confidence, calibration }: Learned): Judged {
  const ranked = rankRows(one.query, one.rows, rank);
  const values = confidenceFeaturesOf(one.query, ranked, one.rows);
  const basis = basisOf(one.query, ranked, one.rows);
  let sum = confidence[values.length] as number;
  for (let c = 0; c < values.length; c++) sum += (values[c] as number) * (confidence[c] as number);
  return {
    case: one,
    rank: rankOf(one, ranked),
    confidence: ranked.length === 0 ? 0 : calibrated(logistic(sum), calibration[basis]),
    basis,
  };
}
