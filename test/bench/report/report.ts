import { engineNames } from '../engines/names.ts';
import type { Measured } from '../measure/measured.ts';
import type { ProcessRatio } from '../measure/processes.ts';
import type { Times } from '../measure/times.ts';
import { figure, megabytes, none, ratio, time } from './figures.ts';
import { markdownTable } from './markdown-table.ts';
import type { Results } from './results.ts';

type Cell<Row> = readonly [title: string, cell: (row: Row) => string];

/** Verbatim beside MiniSearch as it comes, at one size. */
interface Pair {
  readonly ours: Measured;
  readonly theirs?: Measured | undefined;
}

const kinds = [
  ['ask', 'answer'],
  ['find', 'finding'],
  ['suggest', 'completion'],
  ['verify', 'verify'],
] as const;

const ratios: readonly Cell<Pair>[] = [
  ['sentences', ({ ours }) => whole(ours.sentences)],
  ['articles', ({ ours }) => whole(ours.articles)],
  ['first start', ({ ours, theirs }) => ratio(ours.steps.first, theirs?.steps.first, ours.ended)],
  ['later start', ({ ours, theirs }) => ratio(ours.steps.again, theirs?.steps.again)],
  [
    'with warming up',
    ({ ours, theirs }) => ratio((ours.steps.again ?? Number.NaN) + (ours.steps.warm ?? 0), theirs?.steps.again),
  ],
  ['saved', ({ ours, theirs }) => ratio(ours.steps.saved, theirs?.steps.saved)],
  ['peak memory', ({ ours, theirs }) => ratio(ours.steps.memory?.peak, theirs?.steps.memory?.peak)],
  ['held memory', ({ ours, theirs }) => ratio(ours.steps.memory?.held, theirs?.steps.memory?.held)],
  ...kinds.flatMap(([kind, title]) =>
    (['p50', 'p99'] as const).map(
      (share): Cell<Pair> => [
        `${title} ${share}`,
        ({ ours }) => ratio(ours.steps[kind]?.[share], ours.steps.beside?.[kind]?.[share]),
      ],
    ),
  ),
  ['first question', ({ ours }) => ratio(ours.steps.firstQuestion, ours.steps.ask?.p50)],
];

const figures: readonly Cell<Measured>[] = [
  ['sentences', ({ sentences }) => whole(sentences)],
  ['articles', ({ articles }) => whole(articles)],
  ['engine', ({ engine }) => engineNames[engine]],
  ['first start', ({ steps, ended }) => (steps.first === undefined ? (ended ?? none) : time(steps.first))],
  ['saved, MB', ({ steps }) => megabytes(steps.saved)],
  [
    'later start',
    ({ steps, ended }) =>
      steps.first !== undefined && steps.again === undefined ? (ended ?? none) : time(steps.again),
  ],
  ['warming up', ({ steps }) => time(steps.warm)],
  ['peak, MB', ({ steps }) => megabytes((steps.memory ?? steps.againMemory ?? steps.firstMemory)?.peak)],
  ['held, MB', ({ steps }) => megabytes((steps.memory ?? steps.againMemory ?? steps.firstMemory)?.held)],
  ...kinds.map(
    ([kind, title]): Cell<Measured> => [
      `${title} p50 / p99, ms`,
      ({ steps }) => (steps[kind] ? quantilesOf(steps[kind]) : none),
    ],
  ),
  ['first question', ({ steps }) => time(steps.firstQuestion)],
];

const processes: readonly Cell<ProcessRatio>[] = [
  ['whole process', ({ what }) => what],
  ['over', ({ over }) => over],
  ['ratio', ({ ratio: value }) => figure(value)],
  ['95 %', ({ interval: [low, high] }) => `${figure(low)}–${figure(high)}`],
  ['ms', ({ milliseconds: [ours, other] }) => `${figure(ours)} over ${figure(other)}`],
];

/** Everything as tables of Markdown, which a terminal shows as well: ratios first. Ends in a line break. */
export function reportOf({ measured, processes: whole }: Results): string {
  const pairs = pairsOf(measured);
  const parts = [
    ...(pairs.length > 0 ? ['Verbatim over MiniSearch as it comes:', tableOf(ratios, pairs)] : []),
    ...(whole.length > 0 ? [tableOf(processes, whole)] : []),
    ...(measured.length > 0 ? [tableOf(figures, measured)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function pairsOf(measured: readonly Measured[]): Pair[] {
  return measured
    .filter(({ engine }) => engine === 'verbatim')
    .map((ours) => ({
      ours,
      theirs: measured.find(
        ({ engine, sentences, articles }) =>
          engine === 'minisearch' && sentences === ours.sentences && articles === ours.articles,
      ),
    }));
}

function tableOf<Row>(cells: readonly Cell<Row>[], rows: readonly Row[]): string {
  return markdownTable([cells.map(([title]) => title), ...rows.map((row) => cells.map(([, cell]) => cell(row)))]);
}

/** Where too few were timed for a hundredth of them to be told, how many. */
function quantilesOf({ p50, p99, count }: Times): string {
  return `${figure(p50)} / ${figure(p99)}${count < 100 ? ` (${count})` : ''}`;
}

function whole(count: number): string {
  return count.toLocaleString('en');
}
