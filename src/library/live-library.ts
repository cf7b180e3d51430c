import { type ArticleFile, articleFiles } from '../../index/article-files.ts';
import { type Library, reloadLibrary } from '../../index/library.ts';
import type { FileReader } from '../../index/read-file.ts';

/** What changed from one library to the next, by file name. */
export interface Changes {
  readonly read: readonly string[];
  readonly removed: readonly string[];
  /** What couldn't be read, anew. */
  readonly problems: Library['problems'];
}

/** The library of some folders and files, as they are now. */
export interface LiveLibrary {
  /** The library of this moment. Whoever takes it has one edition of each article for as long as he keeps it. */
  readonly current: () => Library;
  /** Looks for what changed since, and reads that. Calls that overlap come to the same. */
  refresh(): Promise<void>;
}

/** What a live library needs of the world. */
export interface Watching {
  readonly read: FileReader;
  /** Makes the new library ready to be asked before it takes the place of the one before. */
  readonly prepare: (library: Library) => Promise<void>;
  readonly changed: (changes: Changes) => void;
  /** The folder can't be looked at, and the library stays as it is; the same problem is told once. */
  readonly failed: (error: Error) => void;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** A file whose stamp stays the same for so long, in milliseconds, isn't being written any more. */
const settling = 200;
/** How long to wait between two looks, in milliseconds; more where a look takes long itself. */
const pause = 700;
/** Nor does it rest longer, however long reading what had changed took. */
const longestPause = 5_000;
const looking = 0.05;

export function liveLibrary(first: Library, watching: Watching): LiveLibrary {
  let library = first;
  let refreshing: Promise<void> | undefined;
  let failure: string | undefined;
  const look = async (): Promise<void> => {
    try {
      const listed = await settledFiles(library, watching.sleep);
      const next = listed ? await reloadLibrary(library.paths, listed, watching.read, library) : library;
      failure = undefined;
      if (next === library) return;
      await watching.prepare(next);
      const changes = changesBetween(library, next);
      library = next;
      watching.changed(changes);
    } catch (error) {
      const { message } = error as Error;
      if (message !== failure) watching.failed(error as Error);
      failure = message;
    }
  };
  return {
    current: () => library,
    refresh: () => {
      refreshing ??= look().finally(() => {
        refreshing = undefined;
      });
      return refreshing;
    },
  };
}

/** Looks again and again until `stop`. Folders are looked through, since networks and containers don't tell what changes in theirs. */
export async function watchLibrary(
  { refresh }: Pick<LiveLibrary, 'refresh'>,
  stop: AbortSignal,
  { now, sleep }: { now(): number; sleep(milliseconds: number): Promise<unknown> },
): Promise<void> {
  while (!stop.aborted) {
    const from = now();
    await refresh();
    await sleep(Math.min(longestPause, Math.max(pause, (now() - from) / looking)));
  }
}

/** The files that aren't being written, as they are now, and the others as they were; undefined where nothing changed. */
async function settledFiles(library: Library, sleep: Watching['sleep']): Promise<ArticleFile[] | undefined> {
  const known = new Map(library.files.map((file) => [file.path, file]));
  const before = await articleFiles(library.paths);
  if (before.length === known.size && before.every(({ path, stamp }) => known.get(path)?.stamp === stamp))
    return undefined;
  await sleep(settling);
  const stamps = new Map(before.map(({ path, stamp }) => [path, stamp]));
  const listed = await articleFiles(library.paths);
  return listed.flatMap((file) => (stamps.get(file.path) === file.stamp ? file : (known.get(file.path) ?? [])));
}

function changesBetween(before: Library, after: Library): Changes {
  const known = new Set(before.articles);
  const files = new Set(after.articles.map(({ file }) => file));
  const told = new Set(before.problems.map((problem) => JSON.stringify(problem)));
  return {
    read: after.articles.filter((article) => !known.has(article)).map(({ file }) => file),
    removed: before.articles.map(({ file }) => file).filter((file) => !files.has(file)),
    problems: after.problems.filter((problem) => !told.has(JSON.stringify(problem))),
  };
}
