import type { AnswerKind } from '../../index/answer/confidence.ts';
import type { Kind } from './question-set.ts';
import { areaUnderRoc, interval } from './score.ts';

/** What was said to a question, by an engine or by weights that are tried. */
export interface Shown {
  readonly kind: Kind;
  /** Place of the first right sentence, 0 for the first, -1 for none. */
  readonly rank: number;
  readonly confidence: number;
  readonly said: AnswerKind;
  /** Sentences shown as the answer, or as what may be it. */
  readonly quotes: number;
}

/** So many of so many, and the 95 % interval of their share by Wilson; null where there was nothing to count. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly interval: readonly [number, number] | null;
}

/** Figures of what was said to questions; the paraphrased count among the answerable. Means are null where there was nothing to count. */
export interface ShownFigures {
  readonly hit1: Share;
  readonly hit3: Share;
  /** Mean of one over the place of the first right sentence, 0 beyond the third. */
  readonly mrr3: number | null;
  /** Answerable against unanswerable by confidence. */
  readonly auroc: number | null;
  readonly answerable: Spoken;
  readonly unanswerable: Spoken;
  /** Precision of what is shown: of all that is surely answered, those whose first quote is right. */
  readonly answeredRight: Share;
  /** Of all that is shown as maybe, those with the right sentence among what is shown. */
  readonly maybeRight: Share;
}

/** How many questions got which kind of answer. */
export interface Spoken {
  readonly n: number;
  readonly answered: number;
  readonly maybe: number;
  readonly notStated: number;
}

export function figuresOf(shown: readonly Shown[]): ShownFigures {
  const answerable = shown.filter(({ kind }) => kind !== 'unanswerable');
  const unanswerable = shown.filter(({ kind }) => kind === 'unanswerable');
  const saying = (said: AnswerKind): Shown[] => shown.filter((one) => one.said === said);
  const confidences = (list: readonly Shown[]): number[] => list.map(({ confidence }) => confidence);
  return {
    hit1: shareOf(answerable, ({ rank }) => rank === 0),
    hit3: shareOf(answerable, ({ rank }) => rank >= 0 && rank < 3),
    mrr3: orNull(answerable.reduce((sum, { rank }) => sum + reciprocal(rank), 0) / answerable.length),
    auroc: orNull(areaUnderRoc(confidences(answerable), confidences(unanswerable))),
    answerable: spokenTo(answerable),
    unanswerable: spokenTo(unanswerable),
    answeredRight: shareOf(saying('answered'), (one) => one.kind !== 'unanswerable' && one.rank === 0),
    maybeRight: shareOf(
      saying('maybe'),
      (one) => one.kind !== 'unanswerable' && one.rank >= 0 && one.rank < one.quotes,
    ),
  };
}

/** How many of a list are such, with the interval of their share. */
export function shareOf<T>(list: readonly T[], is: (one: T) => boolean): Share {
  const count = list.filter(is).length;
  return { count, of: list.length, interval: list.length > 0 ? interval(count / list.length, list.length) : null };
}

function spokenTo(list: readonly Shown[]): Spoken {
  const count = (kind: AnswerKind): number => list.filter(({ said }) => said === kind).length;
  return { n: list.length, answered: count('answered'), maybe: count('maybe'), notStated: count('not-stated') };
}

function reciprocal(rank: number): number {
  return rank >= 0 && rank < 3 ? 1 / (rank + 1) : 0;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
