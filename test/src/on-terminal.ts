import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** Whether a terminal can be had here: by util-linux’s `script`, which gives a program one. */
export const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' }).status === 0;

export interface TerminalProcess {
  /** What the screen shows so far, colours and all. */
  shown(): string;
  /** The same, a line each, blank ones left out. */
  lines(): readonly string[];
  readonly exited: Promise<number | null>;
  /** As Ctrl+C does. */
  interrupt(): Promise<number | null>;
}

export interface TerminalSettings {
  readonly columns?: number;
  /** Where the program is started. */
  readonly folder?: string;
}

/** Runs `node dist/src/main.js` as a person at a terminal does, with nothing of this process’s environment but the path. */
export function onTerminal(
  args: string,
  environment: Record<string, string>,
  { columns = 400, folder = '.' }: TerminalSettings = {},
): TerminalProcess {
  const command = `stty cols ${columns}; exec ${process.execPath} ${resolve('dist/src/main.js')} ${args}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env.PATH, TERM: 'xterm', ...environment },
  });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    shown += chunk;
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  return {
    shown: () => shown.replaceAll('\r\n', '\n'),
    lines: () => shown.split(/\r?\n/).filter((line) => line !== ''),
    exited,
    interrupt: () => {
      child.stdin.write('\x03');
      return exited;
    },
  };
}
