import { stat } from 'node:fs/promises';
import { fileOf } from './address.ts';

/** Milliseconds between two looks. */
const interval = 5_000;

/**
 * Calls `gone` once when the file of a database isn't the one any more that was opened: deleted, moved away, or another one put in its place. What is
 * written from then on would be lost with the process. Ends with `stop`.
 */
export async function watchDatabaseFile(url: string, gone: (file: string) => void, stop: AbortSignal): Promise<void> {
  const file = fileOf(url);
  const before = file === undefined || file === ':memory:' ? undefined : await idOf(file);
  if (file === undefined || before === undefined) return;
  let isTold = false;
  const timer = setInterval(async () => {
    if ((await idOf(file)) === before || stop.aborted || isTold) return;
    isTold = true;
    clearInterval(timer);
    gone(file);
  }, interval);
  timer.unref();
  stop.addEventListener('abort', () => clearInterval(timer), { once: true });
}

async function idOf(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found && `${found.dev}:${found.ino}`;
}
