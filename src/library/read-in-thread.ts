import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { unreadable } from '../../index/article.ts';
import type { ArticleFile } from '../../index/article-files.ts';
import type { FileReader, ReadFile } from '../../index/read-file.ts';

/** Reads files in a thread of its own, so that none can hold up the process, or end it. */
export interface ReadingThread {
  readonly read: FileReader;
  close(): Promise<void>;
}

/** What one file may take. */
export interface ReadingLimits {
  /** In milliseconds. */
  readonly time: number;
  /** Of the thread's heap, in MB. */
  readonly memory: number;
}

const limits: ReadingLimits = { time: 30_000, memory: 2_048 };
/** A thread without work lets the process end, and gives its memory back after so many milliseconds. */
const idle = 5_000;

/** One file after the other; the thread starts with the first, and anew after one that it had to be stopped at. */
export function openReadingThread(
  { time, memory }: ReadingLimits = limits,
  script: URL = new URL('./reading-thread.js', import.meta.url),
): ReadingThread {
  let thread: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let rest: NodeJS.Timeout | undefined;
  const close = async (): Promise<void> => {
    clearTimeout(rest);
    const ended = thread;
    thread = undefined;
    await ended?.terminate();
  };
  const readNext = async (file: ArticleFile): Promise<ReadFile> => {
    clearTimeout(rest);
    thread ??= new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memory }, stdout: true, stderr: true });
    const came = await readIn(thread, file, time);
    if (typeof came === 'string') {
      await close();
      return { outcome: unreadable(came) };
    }
    rest = setTimeout(close, idle).unref();
    return came;
  };
  return {
    read: (file) => {
      const reading = last.then(() => readNext(file));
      last = reading;
      return reading;
    },
    close,
  };
}

/** What came of a file; or why the thread is of no use any more. */
async function readIn(thread: Worker, file: ArticleFile, time: number): Promise<ReadFile | string> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), time);
  thread.ref();
  try {
    thread.postMessage(file);
    // An error of the thread rejects this.
    const [came] = await once(thread, 'message', { signal: over.signal });
    return came as ReadFile;
  } catch (error) {
    if (over.signal.aborted) return `reading it takes more than ${time / 1_000} s`;
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'reading it takes too much memory: split it' : message;
  } finally {
    clearTimeout(timer);
    thread.unref();
  }
}
