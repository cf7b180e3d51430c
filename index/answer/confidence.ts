import { logistic } from '../lexicon/logistic.ts';
import { basisOf } from './basis.ts';
import { confidenceFeatureNames, confidenceFeaturesOf } from './confidence-features.ts';
import { contrastWith } from './contrasts.ts';
import type { Model } from './models.ts';
import type { QueryContext } from './query-context.ts';
import type { Ranking } from './rank.ts';
import type { Ranked } from './ranked.ts';
import { weightsByModel } from './weights/by-model.ts';
import { thresholds } from './weights/trained-on.ts';

/** Sure of the first quote; one of up to three quotes may answer; not stated. */
export type AnswerKind = 'answered' | 'maybe' | 'not-stated';

/** What a confidence comes to. */
export function verdictOn(confidence: number): AnswerKind {
  if (confidence >= thresholds.answered) return 'answered';
  return confidence >= thresholds.maybe ? 'maybe' : 'not-stated';
}

/** How likely it is that the best sentence answers the question: 0 to 1, comparable between questions and articles. */
export function confidenceOf(query: QueryContext, { ranked, rows, model, isOwn }: Ranking): number {
  if (ranked.length === 0) return 0;
  if (isOwn) return surest;
  const weights = inOrder[model];
  const values = confidenceFeaturesOf(query, ranked, rows);
  const { constant, calibration } = weightsByModel[model].confidence;
  let sum: number = constant;
  for (let i = 0; i < values.length; i++) sum += (weights[i] as number) * (values[i] as number);
  sum -= query.index.language.caution * (values[unknownShare] as number);
  const { slope, constant: shift } = calibration[basisOf(query, ranked, rows)];
  const odds = lessSure(slope * sum + shift, query.index.language.doubt);
  // Where the article is said to state nothing anyway, it isn't looked for what stands against it.
  const isClaimed = logistic(odds) >= thresholds.maybe;
  const stands = isClaimed && contrastWith(query, (ranked[0] as Ranked).sentence) ? contrastCaution : 0;
  const likely = Number(logistic(odds - stands).toFixed(4));
  return query.question.tells ? likely : Math.min(likely, unsure);
}

/** What a question has at most of which no word tells what it is about: just not enough to be sure. */
const unsure = thresholds.answered - 0.01;

/** What a question has that the article answers itself. */
const surest = 0.98;

/**
 * What the confidence loses, in log odds, where the question and the best sentence exclude each other in one word. Set by hand: nothing
 * that .9 was sure of stays more than possible.
 */
const contrastCaution = 3;

const [mayBe, isSure] = [thresholds.maybe, thresholds.answered].map((share) => Math.log(share / (1 - share))) as [
  number,
  number,
];

/** Takes `doubt` from what is sure, so that some of it only may be; what may be is not made less. All in log odds. */
function lessSure(odds: number, doubt: number): number {
  if (doubt === 0 || odds <= mayBe) return odds;
  const stillSure = isSure + doubt;
  return odds >= stillSure ? odds - doubt : mayBe + ((odds - mayBe) * (isSure - mayBe)) / (stillSure - mayBe);
}

const unknownShare = confidenceFeatureNames.indexOf('unknown words, by share');

const inOrder: Readonly<Record<Model, Float64Array>> = {
  english: ordered('english'),
  englishWithoutLexicon: ordered('englishWithoutLexicon'),
  ideographic: ordered('ideographic'),
};

function ordered(model: Model): Float64Array {
  return Float64Array.from(confidenceFeatureNames, (name) => weightsByModel[model].confidence.features[name]);
}
