import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { startDeadline } from '../../setup/deadlines.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';

/** The real bot as its own process. `log` is what it has written to standard error so far, a JSON line each. */
export interface BotProcess {
  log(): string;
  /** Resolves when the log holds such words, or at its end. */
  logged(words: RegExp): Promise<void>;
  readonly pid: number | undefined;
  /** Resolves with the exit status. */
  readonly exited: Promise<number | null>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** At once, in the middle of whatever it does. */
  kill(): void;
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
  const read = new EventEmitter().setMaxListeners(0);
  child.stderr?.on('data', (chunk: Buffer) => {
    log += chunk.toString();
    read.emit('more');
  });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  return {
    log: () => log,
    logged: async (words) => {
      while (!words.test(log) && child.exitCode === null) await Promise.race([once(read, 'more'), exited]);
    },
    pid: child.pid,
    exited,
    kill: () => void child.kill('SIGKILL'),
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}

/**
 * Until a bot has logged in and asked Discord, from the request at index `after` on, which commands it has (`GET`) or told it
 * them (`PUT`). Rejects with what it waited for, the bot's log included, when it ends or takes too long.
 */
export async function untilStarted(
  bot: BotProcess,
  standIn: Pick<StandIn, 'waitUntilConnected' | 'waitFor'>,
  registering: 'GET' | 'PUT' = 'PUT',
  after = 0,
): Promise<void> {
  const isRegistering = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
    method === registering && path.endsWith('/commands');
  const ended = bot.exited.then((status) => Promise.reject(new Error(`it ended with ${status}`)));
  const started = [
    standIn.waitUntilConnected(startDeadline),
    standIn.waitFor(isRegistering, { after, timeoutMs: startDeadline }),
  ];
  await Promise.race([Promise.all(started), ended]).catch(({ message }: Error) => {
    const awaited = `to log in and to ${registering} its commands`;
    throw new Error(
      `waited ${startDeadline / 1000} s for the bot ${awaited}: ${message}; its log: ${bot.log() || 'empty'}`,
    );
  });
}
