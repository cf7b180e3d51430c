import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Prepared } from '../corpus/prepare.ts';
import type { EngineName } from '../engines/names.ts';
import type { Options } from '../options.ts';
import type { Measured } from './measured.ts';
import { runJob } from './run.ts';

/** At more sentences MiniSearch takes seconds a question: Verbatim is measured alone. */
const mostBeside = 200_000;
/** Milliseconds. */
const minute = 60_000;

/** One engine at one size: a first start and a later one, each in a process of its own. `below` is a folder for what it saves. */
export async function measure(
  engine: EngineName,
  corpus: Prepared,
  options: Options,
  below: string,
): Promise<Measured> {
  const data = join(below, `${engine}-${corpus.sentences}-${corpus.articles}`);
  await mkdir(data, { recursive: true });
  const start = engine === 'verbatim' ? options.patience * minute : minute;
  const limits = { start, all: start + 10 * minute, heap: options.heap };
  const job = {
    engine,
    corpus: corpus.folder,
    data,
    clock: options.clock,
    budget: options.budget * 1_000,
    beside: engine === 'verbatim' && corpus.sentences <= mostBeside,
  };
  const first = await runJob({ ...job, start: 'first' }, limits);
  const again = first.ended === undefined ? await runJob({ ...job, start: 'again' }, limits) : undefined;
  await rm(data, { recursive: true });
  const ended = first.ended ?? again?.ended;
  return {
    engine,
    sentences: corpus.sentences,
    articles: corpus.articles,
    steps: { ...first.steps, ...again?.steps },
    ...(ended !== undefined && { ended }),
  };
}
