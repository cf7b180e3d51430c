import { parentPort, workerData } from 'node:worker_threads';
import { openLexicon } from '../../index/lexicon/lexicon.ts';
import { runStages } from './stages.ts';
import { texts } from './texts.ts';

/** One text to be measured. `begin` and `most` are UTF-16 units; doubling ends where a size takes longer than `enough`, in milliseconds. */
export interface Task {
  readonly name: string;
  readonly ending: string;
  readonly begin: number;
  readonly most: number;
  readonly enough: number;
}

const lexicon = openLexicon((workerData as { lexicon: string }).lexicon);
if (!lexicon) throw new Error('there is no lexicon');
const generators = new Map(texts);

parentPort?.on('message', async ({ name, ending, begin, most, enough }: Task) => {
  const generate = generators.get(name);
  for (let size = begin; generate && size <= most; size *= 2) {
    const text = generate(size);
    parentPort?.postMessage({ size });
    let whole = 0;
    try {
      await runStages(`hostile.${ending}`, text, lexicon, (stage, milliseconds) => {
        whole += milliseconds;
        parentPort?.postMessage({ size, stage, milliseconds });
      });
    } catch (error) {
      parentPort?.postMessage({ size, error: String(error) });
      break;
    }
    if (whole > enough) break;
  }
  parentPort?.postMessage('done');
});
