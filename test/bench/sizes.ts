import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PoolDocument } from './corpus/pool.ts';
import { documentsOf, prepareScale, prepareSeeds } from './corpus/prepare.ts';
import { engineNames } from './engines/names.ts';
import { measure } from './measure/compare.ts';
import type { Measured, Scale } from './measure/measured.ts';
import { measureProcesses, type ProcessRatio } from './measure/processes.ts';
import { type Options, readOptions } from './options.ts';
import { picturesOf } from './plot/pictures.ts';
import { pageWith } from './report/page.ts';
import { progressOn } from './report/progress.ts';
import { reportOf } from './report/report.ts';
import { joined, type Results } from './report/results.ts';

const options = readOptions(process.argv.slice(2));
const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
try {
  const before: Results = options.from
    ? JSON.parse(await readFile(options.from, 'utf8'))
    : { measured: [], processes: [] };
  const results = await run(options, (soFar) => keep(joined(before, soFar)));
  process.stdout.write(reportOf(joined(before, results)));
  if (options.write) await writeDocuments(joined(before, results));
} finally {
  await rm(folder, { recursive: true });
}

/** What was measured is kept after each size: a run that is broken off isn't lost. */
async function run(wanted: Options, kept: (soFar: Results) => Promise<void>): Promise<Results> {
  const documents = await documentsOf(wanted.files);
  const scales = [...(wanted.seeds ? ['seeds' as const] : []), ...wanted.scales];
  const steps = scales.length * wanted.engines.length + (wanted.processes ? 1 : 0);
  const progress = progressOn(process.stderr, steps);
  let processes: ProcessRatio[] = [];
  if (wanted.processes) {
    progress.step('whole processes');
    processes = measureProcesses();
  }
  const measured: Measured[] = [];
  for (const scale of scales) {
    measured.push(...(await runScale(scale, documents, wanted, progress.step)));
    await kept({ measured, processes });
  }
  await kept({ measured, processes });
  progress.end();
  return { measured, processes };
}

/** Each engine in turn over one corpus, which is taken away again. */
async function runScale(
  scale: Scale | 'seeds',
  documents: readonly PoolDocument[],
  wanted: Options,
  step: (what: string) => void,
): Promise<Measured[]> {
  const corpus =
    scale === 'seeds' ? await prepareSeeds(documents, folder) : await prepareScale(documents, scale, folder);
  const measured: Measured[] = [];
  for (const engine of wanted.engines) {
    step(`${engineNames[engine]}: ${corpus.sentences} sentences, articles: ${corpus.articles}`);
    measured.push(await measure(engine, corpus, wanted, folder));
  }
  await rm(join(corpus.folder.asked, '..'), { recursive: true });
  return measured;
}

async function keep(results: Results): Promise<void> {
  if (options.json) await writeFile(options.json, `${JSON.stringify(results, undefined, 2)}\n`);
}

async function writeDocuments(results: Results): Promise<void> {
  const page = join('docs', 'performance.md');
  await writeFile(page, pageWith(await readFile(page, 'utf8'), reportOf(results)));
  for (const [name, svg] of Object.entries(picturesOf(results.measured)))
    await writeFile(join('docs', 'pictures', name), svg);
}
