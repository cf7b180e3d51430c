import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Job } from './child.ts';
import type { Steps } from './measured.ts';

/** What came of a job, and why it ended before its last step, if it did. */
export interface Came {
  readonly steps: Steps;
  readonly ended?: string;
}

/** What a job may take. */
export interface Limits {
  /** Milliseconds until its start is over. */
  readonly start: number;
  /** Milliseconds for all. */
  readonly all: number;
  /** Of the heap, in MB. */
  readonly heap: number;
}

const script = fileURLToPath(new URL('./child.js', import.meta.url));

/** Runs a job in a process of its own, which is ended where it takes too long. */
export async function runJob(job: Job, limits: Limits): Promise<Came> {
  const child = spawn(
    process.execPath,
    ['--expose-gc', `--max-old-space-size=${limits.heap}`, script, JSON.stringify(job)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  let [steps, problem, late]: [Steps, string, string | undefined] = [{}, '', undefined];
  const tooLate = (words: string) => (): void => {
    late = words;
    child.kill('SIGKILL');
  };
  const starting = setTimeout(tooLate(`not in ${inWords(limits.start)}`), limits.start);
  const whole = setTimeout(tooLate(`not all in ${inWords(limits.all)}`), limits.all);
  child.stderr.on('data', (chunk: Buffer) => {
    problem = `${problem}${chunk}`.slice(-20_000);
  });
  for await (const line of createInterface(child.stdout)) {
    clearTimeout(starting);
    steps = { ...steps, ...JSON.parse(line) };
  }
  const status = await exited;
  clearTimeout(starting);
  clearTimeout(whole);
  const ended = late ?? (status === 0 ? undefined : problemIn(problem, status));
  return { steps, ...(ended !== undefined && { ended }) };
}

function inWords(milliseconds: number): string {
  return milliseconds === 60_000 ? 'a minute' : `${Math.round(milliseconds / 6_000) / 10} minutes`;
}

function problemIn(written: string, status: number | null): string {
  if (/heap out of memory|heap limit/.test(written)) return 'out of memory';
  return /^\w*Error: (.*)$/m.exec(written)?.[1] ?? `it ended with ${status}`;
}
