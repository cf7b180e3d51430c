import type { ArticleFile } from '../../index/article-files.ts';
import { type FileReader, loadFile } from '../../index/read-file.ts';
import type { ReadingThreads } from './reading-threads.ts';
import { readSnapshot, snapshotPath } from './snapshot.ts';
import { markUsed } from './unused-snapshots.ts';

/** Where snapshots are kept, and of which code. */
export interface Snapshots {
  readonly folder: string;
  readonly code: () => string;
  /** In milliseconds, for when one was used last. */
  readonly now: () => number;
  /** They can't be written; told once. */
  readonly notKept: (reason: string) => void;
}

/** Files that are looked at at once: more would only fill memory. */
const mostAtOnce = 8;

/** Reads files from their snapshots, where these are of the files as they are now; else anew, in threads, and keeps what comes of it. */
export function fileReader(threads: Pick<ReadingThreads, 'read'>, snapshots: Snapshots): FileReader {
  const { folder, code, now, notKept } = snapshots;
  const takeTurn = turns(mostAtOnce);
  let isTold = false;
  return async (file) => {
    const path = snapshotPath(folder, file);
    const kept = file.unopened !== undefined ? undefined : await takeTurn(() => keptOf(file, path, code));
    if (kept) {
      void markUsed(path, now());
      return { outcome: kept.article, index: kept };
    }
    const { notKept: reason, ...came } = await threads.read(file, { path, code: code() });
    if (reason !== undefined && !isTold) notKept(reason);
    isTold ||= reason !== undefined;
    return came;
  };
}

async function keptOf(file: ArticleFile, path: string, code: () => string) {
  return readSnapshot(path, async () => {
    const loaded = await loadFile(file);
    if ('kind' in loaded) throw new Error(loaded.reason);
    return { ...loaded, file: file.file, code: code() };
  }).catch(() => undefined);
}

/** Lets so many go on at once; the others wait in a row. */
function turns(most: number): <T>(action: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (action) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
    try {
      return await action();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}
