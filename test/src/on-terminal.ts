import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Whether a terminal can be had here: by util-linux’s `script`, which gives a program one. */
export const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' }).status === 0;

export interface TerminalProcess {
  /** What the screen shows so far, a line each. */
  lines(): readonly string[];
  readonly exited: Promise<number | null>;
  /** As Ctrl+C does. */
  interrupt(): Promise<number | null>;
}

/** Runs `node dist/src/main.js` as a person at a terminal does, with nothing of this process’s environment but the path. */
export function onTerminal(args: string, environment: Record<string, string>): TerminalProcess {
  const command = `stty cols 400; exec ${process.execPath} dist/src/main.js ${args}`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    env: { PATH: process.env.PATH, TERM: 'xterm', ...environment },
  });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    shown += chunk;
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  return {
    lines: () => shown.split(/\r?\n/).filter((line) => line !== ''),
    exited,
    interrupt: () => {
      child.stdin.write('\x03');
      return exited;
    },
  };
}
