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

/** Of the questions that an article answers, so many are answered: what was asked for of the seed article. */
const leastAnswered = 28 / 30;

/**
 * The rule for the threshold: the highest confidence at which 28 of 30 answerable questions are answered, as a mean over the
 * sets that have unanswerable ones of their own: a small set about a manual counts as much as a large encyclopedic one.
 */
export function bestThreshold(judged: readonly Judged[]): number {
  const own = judged.filter(({ case: one }) => !one.stray && !/ /.test(one.set));
  const names = new Set(
    own.filter(({ case: one }) => one.item.kind === 'unanswerable').map(({ case: one }) => one.set),
  );
  const sets = [...names]
    .map((name) => own.filter(({ case: one }) => one.set === name && one.item.kind === 'answerable'))
    .filter((set) => set.length > 0);
  if (sets.length === 0) return 0.5;
  for (let threshold = 0.9; threshold > 0; threshold -= 0.01) {
    const shares = sets.map((set) => set.filter(({ confidence }) => confidence >= threshold).length / set.length);
    if (shares.reduce((sum, one) => sum + one, 0) >= leastAnswered * sets.length) return Number(threshold.toFixed(2));
  }
  return 0.5;
}
