import type { Logger } from 'pino';
import { exitStatus, statusOf } from './discord/exit-status.ts';

/** Milliseconds that stopping may take, whatever hangs. */
const patience = 10_000;
/** Milliseconds in which another signal is the same once more: a terminal tells npm and the bot, and npm tells the bot. */
const echoes = 1_000;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is needed of a process. */
export type Stoppable = Pick<NodeJS.Process, 'on' | 'exit'>;

/**
 * Aborts when the process is told to stop; 10 s later, or when it is told again after a second, the process ends wherever it is. The reason of the abort is
 * the status to end with: whoever aborts for another reason than a signal gives it.
 */
export function stopOnSignals(log: Logger, process: Stoppable = globalThis.process): AbortController {
  const stop = new AbortController();
  let isEcho = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (isEcho) return;
      isEcho = true;
      setTimeout(() => {
        isEcho = false;
      }, echoes).unref();
      if (stop.signal.aborted) process.exit(statusOf(stop.signal));
      log.info({ signal }, 'stopping');
      stop.abort(exitStatus.stopped);
    });
  }
  // Also where it ends by itself, and something doesn't let go of the process.
  stop.signal.addEventListener('abort', () => {
    const late = (): void => {
      log.warn({ seconds: patience / 1_000 }, 'something hangs; out');
      process.exit(statusOf(stop.signal));
    };
    setTimeout(late, patience).unref();
  });
  return stop;
}
