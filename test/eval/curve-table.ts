import { resamples } from './bootstrap.ts';
import type { Arm, Curve, Run } from './curve.ts';
import { areaUnderRoc, quantile } from './score.ts';
import { isAmong, type Shown } from './shown.ts';
import { type Column, table } from './table.ts';

type Told = Pick<Shown, 'kind' | 'rank' | 'confidence'>;
type Statistic = (told: readonly Told[]) => number;

/** In points: percent, hundredths of AUROC. */
const statistics: Readonly<Record<string, Statistic>> = {
  'hit@1': hitAmong(1),
  'hit@3': hitAmong(3),
  AUROC: (told) => 100 * areaUnderRoc(confidences(told, true), confidences(told, false)),
};

const draws = 1000;

/** An arm, and the one before it. */
interface Step {
  readonly arm: Arm;
  readonly before: Arm | undefined;
}

/**
 * A row a number of documents, and what the step from the row above gained, with a 95 % interval: paired, by bootstrap over documents, so
 * that it holds for other documents like these; that other ones might have taught isn't in it.
 */
export function curveTable({ name, arms }: Curve): string {
  const samples = resamples(arms[0]?.runs[0]?.length ?? 0, draws);
  const columns: readonly Column<Step>[] = [
    [name, ({ arm }) => `${arm.documents} documents`],
    ...Object.entries(statistics).flatMap(([title, statistic]): Column<Step>[] => [
      [title, ({ arm }) => meanOf(arm, statistic).toFixed(1)],
      ['gained', ({ arm, before }) => (before ? gained(before, arm, statistic, samples) : '')],
    ]),
  ];
  return table(
    columns,
    arms.map((arm, i) => ({ arm, before: arms[i - 1] })),
  );
}

function gained(before: Arm, arm: Arm, statistic: Statistic, samples: readonly (readonly number[])[]): string {
  const gain = (sample?: readonly number[]): number =>
    meanOf(arm, statistic, sample) - meanOf(before, statistic, sample);
  const drawn = samples.map(gain).filter((value) => !Number.isNaN(value));
  return `${signed(gain())} [${signed(quantile(drawn, 0.025))}, ${signed(quantile(drawn, 0.975))}]`;
}

/** The mean over an arm's runs, of all documents or of those drawn. */
function meanOf({ runs }: Arm, statistic: Statistic, sample?: readonly number[]): number {
  const of = (run: Run): number => statistic((sample ? sample.map((place) => run[place] ?? []) : run).flat().map(told));
  return runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
}

function told({ case: { item }, rank, confidence }: Run[number][number]): Told {
  return { kind: item.kind, rank, confidence };
}

function hitAmong(places: number): Statistic {
  return (list) => {
    const answerable = list.filter(({ kind }) => kind !== 'unanswerable');
    return (100 * answerable.filter((one) => isAmong(one, places)).length) / answerable.length;
  };
}

function confidences(list: readonly Told[], answerable: boolean): number[] {
  return list.flatMap(({ kind, confidence }) => ((kind !== 'unanswerable') === answerable ? [confidence] : []));
}

function signed(value: number): string {
  const rounded = value.toFixed(1);
  return rounded === '-0.0' ? '+0.0' : `${value < 0 ? '' : '+'}${rounded}`;
}
