import { parentPort, workerData } from 'node:worker_threads';
import { openLexicon } from '../../index/lexicon/lexicon.ts';
import type { Context } from '../../commands/shared/command.ts';
import type { Stage } from './growth.ts';
import { generatorOf } from './kinds.ts';
import { now, runStages } from './stages.ts';
import { openLibrary, runUses } from './typed.ts';

/**
 * One text to be measured. `begin` and `most` are UTF-16 units, or bytes as long as they aren't packed; each size is `times` the one before; growing ends where a size takes
 * longer than `enough`, in milliseconds.
 */
export interface Task {
  readonly name: string;
  readonly ending: string;
  readonly begin: number;
  readonly most: number;
  readonly times: number;
  readonly enough: number;
}

const lexicon = openLexicon((workerData as { lexicon: string }).lexicon);
if (!lexicon) throw new Error('there is no lexicon');

/** What somebody types is put to; opened where that is asked for. */
let context: Context | undefined;

parentPort?.on('message', async ({ name, ending, begin, most, times, enough }: Task) => {
  const generate = generatorOf(name, ending);
  for (let size = begin; generate && size <= most; size *= times) {
    const bytes = generate(size);
    parentPort?.postMessage({ size });
    let whole = 0;
    try {
      const done = (stage: Stage, milliseconds: number): void => {
        whole += milliseconds;
        parentPort?.postMessage({ size, stage, milliseconds });
      };
      context ??= ending === 'typed' ? await openLibrary(lexicon) : undefined;
      if (ending !== 'typed' || !context) await runStages(`hostile.${ending}`, bytes, lexicon, done);
      else await runUses(new TextDecoder().decode(bytes), context, now, done);
    } catch (error) {
      parentPort?.postMessage({ size, error: String(error) });
      break;
    }
    if (whole > enough) break;
  }
  parentPort?.postMessage('done');
});
