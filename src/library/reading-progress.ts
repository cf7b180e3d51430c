import type { FileReader } from '../../index/read-file.ts';

/** How many of the files that are to be read have been. */
export interface ReadingProgress {
  readonly read: number;
  readonly of: number;
}

/** A reader that is watched until `end`. */
export interface WatchedReader {
  readonly read: FileReader;
  end(): void;
}

/** Tells how far a reader is at each turn of `everySoOften`, which returns how to end it; nothing while there is nothing left to read. */
export function watchedReader(
  read: FileReader,
  tell: (progress: ReadingProgress) => void,
  everySoOften: (action: () => void) => () => void,
): WatchedReader {
  const files = { read: 0, of: 0 };
  const end = everySoOften(() => {
    if (files.read < files.of) tell({ ...files });
  });
  return {
    end,
    read: async (file) => {
      files.of++;
      try {
        return await read(file);
      } finally {
        files.read++;
      }
    },
  };
}
