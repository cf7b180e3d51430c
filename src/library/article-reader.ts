import { join } from 'node:path';
import type { FileReader } from '../../index/read-file.ts';
import { codeVersion } from './code-version.ts';
import { fileReader } from './file-reader.ts';
import { openReadingThreads } from './reading-threads.ts';
import { deleteUnused } from './unused-snapshots.ts';

/** Reads articles for a program, for as long as it runs. */
export interface ArticleReader {
  readonly read: FileReader;
  /** Why indexes can't be kept, once, as soon as it is known; never where they can be. */
  tellNotKept(tell: (reason: string) => void): void;
  /** Deletes the indexes that no start has used for a month. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** Indexes are kept in a folder of their own below the data's. */
export function openArticleReader(dataDirectory: string): ArticleReader {
  const threads = openReadingThreads();
  let version: string | undefined;
  let problem: string | undefined;
  const folder = join(dataDirectory, 'index');
  let told: ((reason: string) => void) | undefined;
  return {
    read: fileReader(threads, {
      folder,
      now: Date.now,
      code: () => {
        version ??= codeVersion(new URL('../../', import.meta.url), manifest());
        return version;
      },
      notKept: (reason) => {
        problem = reason;
        told?.(reason);
      },
    }),
    tellNotKept: (tell) => {
      told = tell;
      if (problem !== undefined) tell(problem);
    },
    tidy: async () => {
      await deleteUnused(folder, Date.now());
    },
    close: threads.close,
  };
}

/** The package's own: above `src`, or above `dist` where it is built. */
function manifest(): URL {
  const isBuilt = new URL('.', import.meta.url).pathname.includes('/dist/src/');
  return new URL(isBuilt ? '../../../package.json' : '../../package.json', import.meta.url);
}
