import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Unreadable, unreadable } from '../../index/article.ts';
import type { ArticleFile } from '../../index/article-files.ts';
import { unpack } from '../../index/indexed/pack.ts';
import type { IndexedFile } from '../../index/read-file.ts';

/** Reads and indexes files in threads of their own, so that none can hold up the process, or end it. */
export interface ReadingThreads {
  read(file: ArticleFile, keep?: ToRead['keep']): Promise<IndexedFile & { readonly notKept?: string }>;
  close(): Promise<void>;
}

/** What a thread is asked for: a file, and where its index is to be kept, for which code. */
export interface ToRead {
  readonly file: ArticleFile;
  readonly keep?: { readonly path: string; readonly code: string };
}

/** What a thread gives back: a packed article with its index, or why there is none; and why it couldn't be kept. */
export type InThread = (
  | { readonly packed: Uint8Array<ArrayBuffer>; readonly notKept?: string }
  | { readonly outcome: Unreadable }
) & { readonly metadataProblem?: string };

/** What one file may take. */
export interface ReadingLimits {
  /** In milliseconds, whatever its size. */
  readonly time: number;
  /** In milliseconds for each MB besides. */
  readonly timeEach: number;
  /** Of the thread's heap, in MB. */
  readonly memory: number;
}

const limits: ReadingLimits = { time: 30_000, timeEach: 3_000, memory: 2_048 };
/** Each thread takes memory of its own: more of them than this gain little. */
const mostThreads = 4;
/** A thread without work lets the process end, and gives its memory back after so many milliseconds. */
const idle = 5_000;

/** As many files at once as there are cores. A thread starts when there is a file for it, and anew after one that it had to be stopped at. */
export function openReadingThreads(
  ofOne: ReadingLimits = limits,
  script: URL = new URL('./reading-thread.js', import.meta.url),
  threads: number = Math.min(mostThreads, availableParallelism()),
): ReadingThreads {
  const free = Array.from({ length: threads }, () => openThread(ofOne, script));
  const all = [...free];
  const waiting: ((thread: Thread) => void)[] = [];
  const taken = async (): Promise<Thread> => free.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const giveBack = (thread: Thread): void => {
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
  };
  return {
    read: async (file, keep) => {
      const thread = await taken();
      try {
        return unpacked(await thread.read({ file, ...(keep && { keep }) }));
      } finally {
        giveBack(thread);
      }
    },
    close: async () => {
      await Promise.all(all.map(({ close }) => close()));
    },
  };
}

function unpacked(came: InThread): IndexedFile & { readonly notKept?: string } {
  if ('outcome' in came) return came;
  const { packed, ...rest } = came;
  const index = unpack(packed);
  return { outcome: index.article, index, ...rest };
}

interface Thread {
  read(asked: ToRead): Promise<InThread>;
  close(): Promise<void>;
}

function openThread({ time, timeEach, memory }: ReadingLimits, script: URL): Thread {
  let thread: Worker | undefined;
  let rest: NodeJS.Timeout | undefined;
  const close = async (): Promise<void> => {
    clearTimeout(rest);
    const ended = thread;
    thread = undefined;
    await ended?.terminate();
  };
  return {
    close,
    read: async (asked) => {
      clearTimeout(rest);
      const given = time + timeEach * (await megabytesOf(asked.file));
      thread ??= new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memory }, stdout: true, stderr: true });
      const came = await readIn(thread, asked, given);
      if (typeof came === 'string') {
        await close();
        return { outcome: unreadable(came) };
      }
      rest = setTimeout(close, idle).unref();
      return came;
    },
  };
}

async function megabytesOf({ path }: ArticleFile): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return (found?.size ?? 0) / 2 ** 20;
}

/** What came of a file; or why the thread is of no use any more. */
async function readIn(thread: Worker, asked: ToRead, time: number): Promise<InThread | string> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), time);
  thread.ref();
  try {
    thread.postMessage(asked);
    // An error of the thread rejects this.
    const [came] = await once(thread, 'message', { signal: over.signal });
    return came as InThread;
  } catch (error) {
    if (over.signal.aborted) return `reading it takes more than ${Number((time / 1_000).toFixed(1))} s`;
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'reading it takes too much memory: split it' : message;
  } finally {
    clearTimeout(timer);
    thread.unref();
  }
}
