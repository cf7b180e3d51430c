import type { Figures } from './measure.ts';
import type { Said } from './shown.ts';
import { type Column, decimal, percent, ranged, table } from './table.ts';

/** A set, or the questions of one kind of it, as the engine and its peer did it. */
export interface Row {
  readonly name: string;
  readonly ours: Figures;
  readonly peer: Figures;
}

/** What is found, beside the peer: both rank sentences, whether they would be shown or not. */
export function foundTable(rows: readonly Row[], peer: string): string {
  const columns: readonly Column<Row>[] = [
    ['found', ({ name }) => name],
    ['n', ({ ours }) => String(ours.answerable.n)],
    ['hit@1', ({ ours }) => ranged(ours.answerable.hit1)],
    ['hit@3', ({ ours }) => ranged(ours.answerable.hit3)],
    ['MRR over 3', ({ ours }) => decimal(ours.answerable.mrr3)],
    ['AUROC', ({ ours }) => decimal(ours.auroc)],
    ['paraphr. @1 / @3', ({ ours }) => paraphrased(ours)],
    ['AUROC with them', ({ ours }) => decimal(ours.paraphrased.n > 0 ? ours.aurocWithParaphrased : null)],
    ['words given / right', ({ ours }) => `${sharePercent(ours.wordsGiven)} / ${sharePercent(ours.wordsRight)}`],
    ['altered', ({ ours }) => String(ours.altered)],
    ['p50 ms', ({ ours, peer }) => `${ours.p50Ms.toFixed(2)} / ${peer.p50Ms.toFixed(2)}`],
    [
      `${peer}: @1 / @3`,
      ({ peer: { answerable } }) => `${sharePercent(answerable.hit1)} / ${sharePercent(answerable.hit3)}`,
    ],
    ['AUROC', ({ peer }) => decimal(peer.auroc)],
  ];
  return table(columns, rows);
}

/** What is said, in percent, and how much of what is shown is right. The peer always answers, so it isn't here. */
export function saidTable(rows: readonly Row[]): string {
  const columns: readonly Column<Row>[] = [
    ['said', ({ name }) => name],
    ['answerable', ({ ours }) => String(ours.answerable.n)],
    ['sure / maybe / no', ({ ours }) => said(ours.answerable)],
    ['unanswerable', ({ ours }) => String(ours.unanswerable.n)],
    ['sure / maybe / no', ({ ours }) => said(ours.unanswerable)],
    ['of sure: first right', ({ ours }) => `${ranged(ours.answeredRight)} of ${ours.answeredRight.of}`],
    ['of maybe: right among shown', ({ ours }) => `${ranged(ours.maybeRight)} of ${ours.maybeRight.of}`],
  ];
  return table(columns, rows);
}

function said({ n, answered, maybe, notStated }: Said): string {
  return n > 0 ? [answered, maybe, notStated].map((count) => percent(count, n)).join(' / ') : '–';
}

function paraphrased({ paraphrased: { n, hit1, hit3 } }: Figures): string {
  return n > 0 ? `${hit1.count} / ${hit3.count} of ${n}` : '–';
}

function sharePercent({ count, of }: { readonly count: number; readonly of: number }): string {
  return percent(count, of);
}
