/** One engine, one corpus, one start, in a process of its own: prints what it measured as lines of JSON. Usage: child.js JOB */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CorpusFolder, readAsked, readSentences } from '../corpus/write.ts';
import type { Ready } from '../engines/engine.ts';
import type { EngineName } from '../engines/names.ts';
import { engines } from '../engines/registry.ts';
import { type ClockName, clocks } from './clock.ts';
import type { Memory, Steps } from './measured.ts';
import { type Call, inTurn, once, timesOf } from './times.ts';

export interface Job {
  readonly engine: EngineName;
  readonly start: 'first' | 'again';
  readonly corpus: CorpusFolder;
  readonly data: string;
  readonly clock: ClockName;
  /** Milliseconds for each kind of call. */
  readonly budget: number;
  /** Whether each text is put to a MiniSearch in the same process, too. */
  readonly beside: boolean;
}

const job: Job = JSON.parse(process.argv[2] ?? '{}');
const budget = { most: job.budget, now: clocks[job.clock] };
const engine = await engines[job.engine]?.();
if (job.start === 'first') await first();
else await again();

function tell(steps: Steps): void {
  process.stdout.write(`${JSON.stringify(steps)}\n`);
}

async function first(): Promise<void> {
  const built = await engine?.build(job.corpus, job.data, budget.now);
  if (!built) return;
  tell({ first: built.milliseconds, firstMemory: memory() });
  await built.save?.();
  tell({ saved: await bytesBelow(job.data) });
}

async function again(): Promise<void> {
  const loaded = await engine?.load?.(job.corpus, job.data, budget.now);
  if (!loaded) return;
  tell({ again: loaded.milliseconds });
  const { ready } = loaded;
  const warmedFrom = budget.now();
  if (loaded.warm) await loaded.warm();
  if (loaded.warm) tell({ warm: budget.now() - warmedFrom });
  const asked = await readAsked(job.corpus);
  const [firstTimes = []] = await once([ready.ask], asked.questions.slice(0, 1), budget);
  tell({ firstQuestion: firstTimes[0] ?? Number.NaN, againMemory: memory() });
  const beside = job.beside ? await warmedBeside(ready, asked.questions) : undefined;
  // Each question is new to what it is put to.
  const half = ready.find ? Math.ceil(asked.questions.length / 2) : asked.questions.length;
  const texts = {
    ask: asked.questions.slice(0, half),
    find: asked.questions.slice(half),
    suggest: asked.typed,
    verify: asked.quotes,
  };
  let others: Steps['beside'] = {};
  for (const kind of ['ask', 'find', 'suggest', 'verify'] as const) {
    const both = await askBoth(kind, texts[kind], ready, beside);
    if (!both) continue;
    tell({ [kind]: both.own, ...(!beside && { memory: memory() }) });
    if (both.other) others = { ...others, [kind]: both.other };
  }
  if (beside) tell({ beside: others });
}

/** Its memory is told before another engine comes into the process. */
async function warmedBeside(ready: Ready, questions: readonly string[]): Promise<Ready> {
  await once(
    [ready.ask],
    questions.filter((_, i) => i % 2 === 0),
    { ...budget, most: budget.most / 3 },
  );
  tell({ memory: memory() });
  const { miniSearchPeer } = await import('../engines/minisearch.ts');
  const sentences = await readSentences(job.corpus);
  return miniSearchPeer.asking(await miniSearchPeer.index(sentences), sentences);
}

async function askBoth(kind: keyof Ready, texts: readonly string[], ready: Ready, beside?: Ready) {
  const [own, other] = [ready[kind], beside?.[kind] ?? (kind === 'find' ? beside?.ask : undefined)];
  if (!own) return undefined;
  const [ownTimes = [], otherTimes] = await inTurn([own, ...(other ? [other] : [])] as Call[], texts, budget);
  return { own: timesOf(ownTimes), other: otherTimes && timesOf(otherTimes) };
}

function memory(): Memory {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { peak: process.resourceUsage().maxRSS * 1_024, held: heapUsed + external };
}

async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
