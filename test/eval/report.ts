import type { Judged } from './learn.ts';
import { reliabilityOf, reliabilityTable } from './reliability.ts';
import { areaUnderRoc } from './score.ts';
import { decimal } from './table.ts';

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

/** How far the confidences can be believed, over the sets' own questions, and the expected calibration error of each set. */
export function confidenceReport(judged: readonly Judged[]): string {
  const told = ownQuestions(judged).map(({ case: { set, item }, ...one }) => ({ ...one, set, kind: item.kind }));
  const sets = [...new Set(told.map(({ set }) => set))];
  const errorOf = (set: string): string => decimal(reliabilityOf(told.filter((one) => one.set === set)).expectedError);
  return `${reliabilityTable(reliabilityOf(told))}by set: ${sets.map((set) => `${set} ${errorOf(set)}`).join(', ')}`;
}

/** Those that were asked about their article: none that was made up, or put to another. */
function ownQuestions(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ case: one }) => !one.stray && !one.set.includes(' '));
}

/** Of the answers that are shown as sure, so many must be right. */
const leastRight = 0.85;
/** Of the questions whose first sentence is right, so many must be shown, surely or perhaps. */
const leastShown = 0.9;

/**
 * The rule for the thresholds, over the sets that have unanswerable questions of their own, each set counting alike: a small one about
 * a manual as much as a large encyclopedic one. `answered` is the lowest confidence from which on 85 of 100 answers have the right
 * sentence first; `maybe` the highest at which hardly a right one is kept back.
 */
export function bestThresholds(judged: readonly Judged[]): { answered: number; maybe: number } {
  const own = ownQuestions(judged);
  const names = new Set(own.flatMap(({ case: one }) => (one.item.kind === 'unanswerable' ? [one.set] : [])));
  const sets = [...names].map((name) => own.filter(({ case: one }) => one.set === name));
  const isRight = ({ rank, case: one }: Judged): boolean => one.item.kind !== 'unanswerable' && rank === 0;
  const over = (threshold: number, of: (set: readonly Judged[]) => number): number =>
    sets.reduce((sum, set) => sum + of(set.filter(({ confidence }) => confidence >= threshold)), 0) / sets.length;
  const right = (threshold: number): number =>
    over(threshold, (shown) => (shown.length > 0 ? shown.filter(isRight).length / shown.length : 1));
  const all = over(0, (set) => set.filter(isRight).length);
  const kept = (threshold: number): number => over(threshold, (shown) => shown.filter(isRight).length) / all;
  const steps = Array.from({ length: 90 }, (_, i) => (i + 1) / 100);
  const answered = steps.find((threshold) => right(threshold) >= leastRight) ?? 0.5;
  const maybe = steps.findLast((threshold) => kept(threshold) >= leastShown && threshold <= answered) ?? 0.01;
  return { answered, maybe };
}
