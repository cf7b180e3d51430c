import { spawnSync } from 'node:child_process';
import { resamples } from '../../eval/bootstrap.ts';
import { quantile } from '../../eval/score.ts';

/** How long whole processes take, one over the other. */
export interface ProcessRatio {
  readonly what: string;
  readonly over: string;
  /** Medians in milliseconds. */
  readonly milliseconds: readonly [ours: number, other: number];
  readonly ratio: number;
  /** 95 %, from rounds drawn again and again. */
  readonly interval: readonly [low: number, high: number];
}

const rounds = 21;
const program = 'dist/src/main.js';
const loadsModel = "require('wink-nlp')(require('wink-eng-lite-web-model'))";

/** What the command line takes beside what it can't do without. */
export function measureProcesses(): ProcessRatio[] {
  return [
    alternate(
      ['verbatim ask', [program, 'ask', 'What did Chen Jining do on the night of December 31?']],
      ['a process that loads wink-nlp with its model', ['-e', loadsModel]],
    ),
    alternate(['verbatim --help', [program, '--help']], ['node -e 0', ['-e', '0']]),
  ];
}

type Named = readonly [name: string, args: readonly string[]];

/** The two in turn; the first round isn't counted. */
function alternate([what, ours]: Named, [over, others]: Named): ProcessRatio {
  const pairs = Array.from({ length: rounds + 1 }, (): [number, number] => [timeOf(ours), timeOf(others)]).slice(1);
  return { what, over, ...ratioOf(pairs) };
}

/** The ratio of the medians of such pairs. */
export function ratioOf(pairs: readonly (readonly [number, number])[]): Omit<ProcessRatio, 'what' | 'over'> {
  const medians = (some: typeof pairs): [number, number] => [
    median(some.map(([a]) => a)),
    median(some.map(([, b]) => b)),
  ];
  const ratio = ([a, b]: readonly [number, number]): number => a / b;
  const drawn = resamples(pairs.length, 1_000).map((places) =>
    ratio(medians(places.map((place) => pairs[place] as [number, number]))),
  );
  const milliseconds = medians(pairs);
  return { milliseconds, ratio: ratio(milliseconds), interval: [quantile(drawn, 0.025), quantile(drawn, 0.975)] };
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function timeOf(args: readonly string[]): number {
  const from = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - from;
}
