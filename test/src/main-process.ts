import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `node dist/src/main.js` with nothing of this process's environment, feeds it `input`, and waits for its end. */
export async function runMain(
  args: readonly string[],
  input = '',
  environment: Record<string, string> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, ['dist/src/main.js', ...args], { env: environment });
  const read = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    read.output += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    read.errors += chunk;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...read };
}
