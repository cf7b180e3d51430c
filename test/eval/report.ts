import type { Judged } from './learn.ts';
import { areaUnderRoc } from './score.ts';

/** One line a set: hit@1, hit@3, AUROC, share answered of answerable and of unanswerable. */
export function report(judged: readonly Judged[], threshold: number): string {
  const sets = [...new Set(judged.map((one) => one.case.set))];
  return sets
    .map((set) =>
      line(
        set,
        judged.filter((one) => one.case.set === set),
        threshold,
      ),
    )
    .join('\n');
}

function line(set: string, judged: readonly Judged[], threshold: number): string {
  const of = (kind: string): Judged[] => judged.filter((one) => one.case.item.kind === kind && !one.case.stray);
  const [answerable, paraphrased, unanswerable] = [of('answerable'), of('paraphrased'), of('unanswerable')];
  const strays = judged.filter((one) => one.case.stray);
  const cells = [
    set.padEnd(14),
    `hit@1 ${percent(answerable, ({ rank }) => rank === 0)}`,
    `hit@3 ${percent(answerable, ({ rank }) => rank >= 0 && rank < 3)}`,
  ];
  if (paraphrased.length > 0) {
    cells.push(`paraphrased ${count(paraphrased, 1)} / ${count(paraphrased, 3)} of ${paraphrased.length}`);
  }
  if (unanswerable.length > 0) {
    cells.push(
      `AUROC ${area(answerable, unanswerable)}`,
      ...(paraphrased.length > 0 ? [`with paraphrased ${area([...answerable, ...paraphrased], unanswerable)}`] : []),
    );
  }
  if (strays.length > 0) cells.push(`AUROC against strays ${area(answerable, strays)}`);
  const answers = ({ confidence }: Judged): boolean => confidence >= threshold;
  cells.push(
    `answered ${percent(answerable, answers)} / ${percent(unanswerable, answers)} / strays ${percent(strays, answers)}`,
  );
  return cells.join('  ');
}

function percent(list: readonly Judged[], is: (one: Judged) => boolean): string {
  return list.length > 0 ? ((100 * list.filter(is).length) / list.length).toFixed(1) : '–';
}

function count(list: readonly Judged[], places: number): number {
  return list.filter(({ rank }) => rank >= 0 && rank < places).length;
}

function area(yes: readonly Judged[], no: readonly Judged[]): string {
  const confidences = (list: readonly Judged[]): number[] => list.map(({ confidence }) => confidence);
  return areaUnderRoc(confidences(yes), confidences(no)).toFixed(3);
}

/**
 * The rule for the threshold: the confidence at which the cut sets' answerable questions that are answered and unanswerable
 * ones that are refused, both in percent, add up to most. Sets count alike, whatever their size.
 */
export function bestThreshold(judged: readonly Judged[]): number {
  const cut = judged.filter((one) => /-cut$/.test(one.case.set) && !one.case.stray);
  const sets = [...new Set(cut.map((one) => one.case.set))].map((set) => {
    const of = (yes: boolean): Judged[] =>
      cut.filter((one) => one.case.set === set && (one.case.item.kind !== 'unanswerable') === yes);
    return { yes: of(true), no: of(false) };
  });
  let best = { threshold: 0.5, gain: -1 };
  for (let threshold = 0.2; threshold <= 0.8; threshold += 0.01) {
    const gain = sets.reduce((sum, { yes, no }) => {
      const answered = yes.filter(({ confidence }) => confidence >= threshold).length / yes.length;
      return sum + answered + no.filter(({ confidence }) => confidence < threshold).length / no.length;
    }, 0);
    if (gain > best.gain) best = { threshold, gain };
  }
  return Number(best.threshold.toFixed(2));
}
