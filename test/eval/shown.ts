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

/** How many questions got which kind of answer. */
export interface Said {
  readonly n: number;
  readonly answered: number;
  readonly maybe: number;
  readonly notStated: number;
}

/** … and for how many the right sentence was found; `mrr3` is the mean of one over its place, 0 beyond the third, null for no questions. */
export interface Found extends Said {
  readonly hit1: Share;
  readonly hit3: Share;
  readonly mrr3: number | null;
}

export interface ShownFigures {
  readonly answerable: Found;
  readonly paraphrased: Found;
  readonly unanswerable: Said;
  /** Answerable against unanswerable by confidence, null without both; the second with the paraphrased among the answerable. */
  readonly auroc: number | null;
  readonly aurocWithParaphrased: number | null;
  /** Precision of what is shown: of all that is surely answered, those whose first quote is right. */
  readonly answeredRight: Share;
  /** Of all that is shown as maybe, those with the right sentence among what is shown. */
  readonly maybeRight: Share;
}

export function figuresOf(shown: readonly Shown[]): ShownFigures {
  const of = (kind: Kind): Shown[] => shown.filter((one) => one.kind === kind);
  const saying = (said: AnswerKind): Shown[] => shown.filter((one) => one.said === said);
  const [answerable, paraphrased, unanswerable] = [of('answerable'), of('paraphrased'), of('unanswerable')];
  return {
    answerable: foundIn(answerable),
    paraphrased: foundIn(paraphrased),
    unanswerable: saidTo(unanswerable),
    auroc: area(answerable, unanswerable),
    aurocWithParaphrased: area([...answerable, ...paraphrased], unanswerable),
    answeredRight: shareOf(saying('answered'), (one) => isAmong(one, 1)),
    maybeRight: shareOf(saying('maybe'), (one) => isAmong(one, one.quotes)),
  };
}

/** Whether the right sentence is among the first so many; never for a question that has none. */
export function isAmong({ kind, rank }: Pick<Shown, 'kind' | 'rank'>, places: number): boolean {
  return kind !== 'unanswerable' && rank >= 0 && rank < places;
}

/** How many of a list are such, with the interval of their share. */
export function shareOf<T>(list: readonly T[], is: (one: T) => boolean): Share {
  const count = list.filter(is).length;
  return { count, of: list.length, interval: list.length > 0 ? interval(count / list.length, list.length) : null };
}

function foundIn(list: readonly Shown[]): Found {
  const sum = list.reduce((total, one) => total + (isAmong(one, 3) ? 1 / (one.rank + 1) : 0), 0);
  return {
    ...saidTo(list),
    hit1: shareOf(list, (one) => isAmong(one, 1)),
    hit3: shareOf(list, (one) => isAmong(one, 3)),
    mrr3: list.length > 0 ? sum / list.length : null,
  };
}

function saidTo(list: readonly Shown[]): Said {
  const count = (kind: AnswerKind): number => list.filter(({ said }) => said === kind).length;
  return { n: list.length, answered: count('answered'), maybe: count('maybe'), notStated: count('not-stated') };
}

function area(yes: readonly Shown[], no: readonly Shown[]): number | null {
  const confidences = (list: readonly Shown[]): number[] => list.map(({ confidence }) => confidence);
  return yes.length > 0 && no.length > 0 ? areaUnderRoc(confidences(yes), confidences(no)) : null;
}
