import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { StandIn } from '../../stand-in/stand-in.ts';

/** The real bot as its own process. `log` is what it has written to standard error so far, a JSON line each. */
export interface BotProcess {
  log(): string;
  /** Resolves with the exit status. */
  readonly exited: Promise<number | null>;
  stop(): Promise<number | null>;
}

/** Starts `node dist/src/main.js bot` against a stand-in; nothing of this process's environment reaches it. */
export function startBot(
  standIn: Pick<StandIn, 'apiUrl' | 'token'>,
  environment: Record<string, string> = {},
): BotProcess {
  const child: ChildProcess = spawn(process.execPath, ['dist/src/main.js', 'bot'], {
    env: {
      DISCORD_TOKEN: standIn.token,
      DISCORD_API_URL: standIn.apiUrl,
      DATABASE_URL: 'file::memory:',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  return {
    log: () => log,
    exited,
    stop: () => {
      child.kill('SIGTERM');
      return exited;
    },
  };
}
