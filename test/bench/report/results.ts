import { engineNames } from '../engines/names.ts';
import type { Measured } from '../measure/measured.ts';
import type { ProcessRatio } from '../measure/processes.ts';

/** What a run came to: what `--json` writes, and `--from` reads. */
export interface Results {
  readonly measured: readonly Measured[];
  readonly processes: readonly ProcessRatio[];
}

const order: readonly string[] = Object.keys(engineNames);

/** What was measured anew takes the place of what was before; by size, then articles, then engines. */
export function joined(before: Results, anew: Results): Results {
  const byPlace = new Map([...before.measured, ...anew.measured].map((one) => [placeOf(one), one]));
  return {
    measured: [...byPlace.values()].sort(
      (a, b) =>
        a.sentences - b.sentences || a.articles - b.articles || order.indexOf(a.engine) - order.indexOf(b.engine),
    ),
    processes: anew.processes.length > 0 ? anew.processes : before.processes,
  };
}

function placeOf({ engine, sentences, articles }: Measured): string {
  return `${engine} ${sentences} ${articles}`;
}
