import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type Growth, growthOf, type Measured, stages, worstFirst } from './growth.ts';
import type { Task } from './measuring-thread.ts';
import { kindsIn } from './kinds.ts';
import { typedSizes } from './typed.ts';

/**
 * `npm run doubling`: how long each stage takes on texts that nobody writes, as their size doubles, and how that grows; worst
 * first. `--only` takes a regular expression of names, `--limit` seconds for one stage, after which it is stopped; `--times 4`
 * makes each text four times as long as the one before.
 */
const { values } = parseArgs({
  options: {
    formats: { type: 'string', default: 'md,html,txt,rst,adoc,csv,docx,pdf,typed' },
    only: { type: 'string', default: '' },
    begin: { type: 'string', default: '10000' },
    most: { type: 'string', default: '5200000' },
    times: { type: 'string', default: '2' },
    enough: { type: 'string', default: '4' },
    limit: { type: 'string', default: '30' },
    jobs: { type: 'string', default: String(cpus().length) },
    top: { type: 'string', default: '40' },
    lexicon: { type: 'string', default: 'index/lexicon' },
  },
});

interface Row extends Growth {
  readonly text: string;
}

const only = new RegExp(values.only, 'u');
const tasks: Task[] = kindsIn(values.formats.split(','))
  .filter(({ name }) => only.test(name))
  .map((kind) => ({
    ...kind,
    begin: Number(values.begin),
    most: Number(values.most),
    times: Number(values.times),
    ...(kind.ending === 'typed' && typedSizes),
    enough: Number(values.enough) * 1_000,
  }));
const rows: Row[] = [];
let at = 0;
await Promise.all(Array.from({ length: Number(values.jobs) }, work));
for (const row of worstFirst(rows).slice(0, Number(values.top))) print(row);
process.stdout.write(`${tasks.length} texts\n`);

function print({ text, stage, size, milliseconds, exponent }: Row, to: NodeJS.WriteStream = process.stdout): void {
  const time = Number.isFinite(milliseconds) ? `${(milliseconds / 1_000).toFixed(2)} s` : `> ${values.limit} s`;
  to.write(
    `${text.padEnd(40)} ${stage.padEnd(10)} ${String(size).padStart(8)} ${time.padStart(9)}  ^${exponent.toFixed(2)}\n`,
  );
}

/** Takes task after task with a thread, and a new one where the thread had to be stopped. */
async function work(): Promise<void> {
  let thread: Worker | undefined;
  for (let task = tasks[at++]; task; task = tasks[at++]) {
    thread ??= new Worker(new URL('./measuring-thread.js', import.meta.url), {
      workerData: { lexicon: values.lexicon },
      resourceLimits: { maxOldGenerationSizeMb: 2_048 },
    });
    const text = `${task.name} .${task.ending}`;
    const { measured, stopped } = await measure(thread, task);
    if (stopped !== undefined) {
      await thread.terminate();
      thread = undefined;
      process.stderr.write(`${text}: ${stopped}\n`);
      const last = measured.at(-1);
      const size =
        last && last.stage !== 'check' && last.stage !== 'press'
          ? last.size
          : (last?.size ?? task.begin / task.times) * task.times;
      rows.push({
        text,
        stage: 'reading',
        size,
        milliseconds: Number.POSITIVE_INFINITY,
        exponent: 9,
        ...stageAfter(last),
      });
    }
    const own = growthOf(measured).map((growth) => ({ ...growth, text }));
    rows.push(...own);
    for (const row of own) if (row.milliseconds > 200) print(row, process.stderr);
  }
  await thread?.terminate();
}

/** The stage that didn't end: that behind the last one that did. */
function stageAfter(last: Measured | undefined): { stage?: Growth['stage'] } {
  const next = last && stages[(stages.indexOf(last.stage) + 1) % stages.length];
  return next ? { stage: next } : {};
}

/** What one text came to; `stopped` says why it wasn't measured to its end. */
function measure(thread: Worker, task: Task): Promise<{ measured: Measured[]; stopped?: string }> {
  const measured: Measured[] = [];
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout;
    const end = (stopped?: string): void => {
      clearTimeout(timer);
      thread.off('error', fail).off('message', hear);
      resolve({ measured, ...(stopped !== undefined && { stopped }) });
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(end, Number(values.limit) * 1_000, 'too long');
    };
    const fail = ({ message }: Error): void => end(message);
    const hear = (message: 'done' | (Measured & { error?: string })): void => {
      if (message === 'done') {
        end();
        return;
      }
      if (message.error !== undefined) process.stderr.write(`${task.name} .${task.ending}: ${message.error}\n`);
      else if (message.stage) measured.push(message);
      wait();
    };
    wait();
    thread.on('error', fail).on('message', hear);
    thread.postMessage(task);
  });
}
