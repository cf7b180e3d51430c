import { leastLead } from '../../index/answer/answer-words.ts';
import { mentionFeatureNames } from '../../index/answer/mentions/features.ts';
import { type MentionKind, mentionKinds } from '../../index/answer/weights/weights.ts';
import { logistic } from '../../index/lexicon/logistic.ts';
import { fitVerdicts } from './fit.ts';
import { foldCount } from './folds.ts';
import type { MentionCase } from './mention-cases.ts';

/** The likeliest words of a case, by weights that never saw its article: how likely, by how much they lead, and whether they are right. */
export interface JudgedMention {
  readonly kind: MentionKind;
  readonly likely: number;
  readonly lead: number;
  readonly isRight: boolean;
}

/** What a sentence that doesn't answer counts for: words of it may be shown too, but it isn't the rule. */
const besidesWeight = 0.3;
const fitting = { steps: 300, rate: 0.05, penalty: 0.004 };
/** Of the words that are given, so many must be right, whatever is asked for. */
const leastRight = 0.85;

/** Final weights, the constant last, and the cases as weights judge them that have not seen their articles. */
export function learnMentions(cases: readonly MentionCase[]): { final: Float64Array; unseen: JudgedMention[] } {
  const folds = Array.from({ length: foldCount }, (_, fold) => fitWeights(cases.filter((one) => one.fold !== fold)));
  const unseen = cases
    .filter(({ answers }) => answers)
    .flatMap((one) => judge(one, folds[one.fold] as Float64Array) ?? []);
  return { final: fitWeights(cases), unseen };
}

function fitWeights(cases: readonly MentionCase[]): Float64Array {
  const verdicts = cases.flatMap(({ answers, rows, right }) =>
    rows.map((values, i) => ({ values, yes: right[i] === true, weight: answers ? 1 : besidesWeight })),
  );
  return fitVerdicts(verdicts, mentionFeatureNames.length, fitting);
}

function judge({ kind, rows, right }: MentionCase, weights: Float64Array): JudgedMention | undefined {
  const likely = rows.map((row) => {
    const sum = row.reduce((total, value, c) => total + value * (weights[c] as number), weights[row.length] as number);
    return logistic(sum);
  });
  const [best, second] = [...likely.keys()].sort((a, b) => (likely[b] as number) - (likely[a] as number));
  if (best === undefined) return undefined;
  const lead = second === undefined ? 1 : (likely[best] as number) - (likely[second] as number);
  return { kind, likely: likely[best] as number, lead, isRight: right[best] === true };
}

/** By what is asked for, the lowest probability from which on enough of the words given are right. */
export function leastLikely(judged: readonly JudgedMention[]): Record<MentionKind, number> {
  const steps = Array.from({ length: 46 }, (_, i) => (50 + i) / 100);
  const entries = mentionKinds.map((kind) => {
    const enough = steps.find((least) => {
      const given = givenFrom(judged, kind, least);
      return given.filter(({ isRight }) => isRight).length >= leastRight * given.length;
    });
    return [kind, enough ?? 1] as const;
  });
  return Object.fromEntries(entries) as Record<MentionKind, number>;
}

/** Those that would be given. */
export function givenFrom(judged: readonly JudgedMention[], kind: MentionKind, least: number): JudgedMention[] {
  return judged.filter((one) => one.kind === kind && one.likely >= least && one.lead >= leastLead);
}
