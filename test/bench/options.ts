import { parseArgs } from 'node:util';
import { type EngineName, engineNames } from './engines/names.ts';
import type { ClockName } from './measure/clock.ts';
import type { Scale } from './measure/measured.ts';

/** What `npm run bench` was asked for. */
export interface Options {
  /** Question sets and articles that the sentences come from; none for the project's own. */
  readonly files: readonly string[];
  readonly engines: readonly EngineName[];
  /** The articles in `seeds` as they are come first, where they are wanted. */
  readonly seeds: boolean;
  readonly scales: readonly Scale[];
  readonly processes: boolean;
  readonly json?: string;
  readonly from?: string;
  readonly write: boolean;
  readonly clock: ClockName;
  /** Seconds for each kind of question. */
  readonly budget: number;
  /** Minutes that Verbatim may take to start. */
  readonly patience: number;
  /** Of a process, in MB. */
  readonly heap: number;
}

/** Sentences of an article, where there are many. */
const anArticle = 250;

const flags = {
  sizes: { type: 'string', default: 'seeds,1000,10000,100000,1000000' },
  shapes: { type: 'string', default: 'one,many' },
  engines: { type: 'string', default: Object.keys(engineNames).join(',') },
  processes: { type: 'boolean', default: true },
  json: { type: 'string' },
  from: { type: 'string' },
  write: { type: 'boolean', default: false },
  clock: { type: 'string', default: 'wall' },
  budget: { type: 'string', default: '20' },
  patience: { type: 'string', default: '10' },
  heap: { type: 'string', default: '8192' },
} as const;

/** Throws, with words for whoever typed them, what can't be understood. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: flags,
    allowPositionals: true,
    allowNegative: true,
  });
  const sizes = values.sizes.split(',').filter((size) => size !== '');
  const named = values.engines.split(',').filter((engine) => engine !== '');
  const unknown = named.find((engine) => !isEngine(engine));
  if (unknown !== undefined) throw new Error(`there is no engine "${unknown}": ${Object.keys(engineNames).join(', ')}`);
  if (values.clock !== 'wall' && values.clock !== 'cpu') throw new Error(`"${values.clock}" is no clock: wall, cpu`);
  const wrong = sizes.find((size) => size !== 'seeds' && !(Number(size) >= 1_000));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no size: seeds, or a number of sentences from 1000 on`);
  return {
    files: positionals,
    engines: named.filter(isEngine),
    seeds: sizes.includes('seeds'),
    scales: sizes
      .filter((size) => size !== 'seeds')
      .flatMap((size) => scalesOf(Number(size), values.shapes.split(','))),
    processes: values.processes,
    ...(values.json !== undefined && { json: values.json }),
    ...(values.from !== undefined && { from: values.from }),
    write: values.write,
    clock: values.clock,
    budget: Number(values.budget),
    patience: Number(values.patience),
    heap: Number(values.heap),
  };
}

function scalesOf(sentences: number, shapes: readonly string[]): Scale[] {
  return [
    ...(shapes.includes('one') ? [{ sentences, articles: 1 }] : []),
    ...(shapes.includes('many') ? [{ sentences, articles: Math.round(sentences / anArticle) }] : []),
  ];
}

function isEngine(name: string): name is EngineName {
  return name in engineNames;
}
