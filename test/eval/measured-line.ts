import type { Judged } from './learn.ts';
import { figuresOf, type Shown } from './shown.ts';
import { decimal, percent } from './table.ts';

/** Confidences from which on a question is answered, or may be. */
export interface Thresholds {
  readonly answered: number;
  readonly maybe: number;
}

/** Most sentences under "may be"; fewer are shown where their scores are far apart, which isn't looked at here. */
const mostMaybe = 3;

/** What weights would say to a question. */
export function shownBy({ case: { item }, rank, confidence }: Judged, { answered, maybe }: Thresholds): Shown {
  const of = { kind: item.kind, rank, confidence };
  if (confidence >= answered) return { ...of, said: 'answered', quotes: 1 };
  return confidence >= maybe ? { ...of, said: 'maybe', quotes: mostMaybe } : { ...of, said: 'not-stated', quotes: 0 };
}

/** One line: what weights reach on a set that they weren't fitted to. Shares in percent. */
export function measuredLine(set: string, judged: readonly Judged[], thresholds: Thresholds): string {
  const { answerable, unanswerable, auroc, answeredRight, maybeRight } = figuresOf(
    judged.map((one) => shownBy(one, thresholds)),
  );

  return [
    set.padEnd(14),
    `n ${answerable.n} + ${unanswerable.n}`,
    `hit@1 ${percent(answerable.hit1.count, answerable.n)}`,
    `hit@3 ${percent(answerable.hit3.count, answerable.n)}`,
    `MRR over 3 ${decimal(answerable.mrr3)}`,
    `AUROC ${decimal(auroc)}`,
    `of ${answeredRight.of} sure right ${percent(answeredRight.count, answeredRight.of)}`,
    `of ${maybeRight.of} maybe right ${percent(maybeRight.count, maybeRight.of)}`,
    `sure of answerable ${percent(answerable.answered, answerable.n)}`,
    `of unanswerable ${percent(unanswerable.answered, unanswerable.n)}`,
  ].join('  ');
}
