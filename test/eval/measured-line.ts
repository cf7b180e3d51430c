import type { Judged } from './learn.ts';
import { figuresOf, type Share, type Shown } from './shown.ts';

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
  const figures = figuresOf(judged.map((one) => shownBy(one, thresholds)));
  const { answerable, unanswerable, mrr3, auroc } = figures;
  return [
    set.padEnd(14),
    `n ${answerable.n} + ${unanswerable.n}`,
    `hit@1 ${percent(figures.hit1)}`,
    `hit@3 ${percent(figures.hit3)}`,
    `MRR over three ${mrr3?.toFixed(3) ?? '–'}`,
    `AUROC ${auroc?.toFixed(3) ?? '–'}`,
    `sure and right ${percent(figures.answeredRight)} of ${figures.answeredRight.of}`,
    `maybe and right ${percent(figures.maybeRight)} of ${figures.maybeRight.of}`,
    `sure of answerable ${percent({ count: answerable.answered, of: answerable.n })}`,
    `of unanswerable ${percent({ count: unanswerable.answered, of: unanswerable.n })}`,
  ].join('  ');
}

function percent({ count, of }: Pick<Share, 'count' | 'of'>): string {
  return of > 0 ? ((100 * count) / of).toFixed(1) : '–';
}
