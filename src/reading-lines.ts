import type { FileReader } from '../index/read-file.ts';
import type { Config } from './config.ts';
import { type ReadingProgress, type WatchedReader, watchedReader } from './library/reading-progress.ts';
import { counted } from './terminal/counted.ts';

/** Milliseconds between two lines: on a terminal the same line is written over, in a log each one stays. */
const between = { terminal: 1_000, log: 10_000 };

/** Where somebody waits for the articles: at a terminal, or before a log; undefined where nobody does, as in a pipe. */
export type Waiting = 'terminal' | 'log' | undefined;

/** Says on standard error how far the reading of articles is, where it takes longer than a moment. */
export function toldReading(read: FileReader, waiting: Waiting, { logLevel }: Pick<Config, 'logLevel'>): WatchedReader {
  if (waiting === undefined) return { read, end: () => {} };
  let isWritten = false;
  const tell = waiting === 'terminal' ? writeLine : (progress: ReadingProgress) => void writeLog(progress, logLevel);
  const told = (progress: ReadingProgress): void => {
    isWritten = true;
    tell(progress);
  };
  const watched = watchedReader(read, told, (action) => {
    const timer = setInterval(action, between[waiting]).unref();
    return () => clearInterval(timer);
  });
  return {
    read: watched.read,
    end: () => {
      watched.end();
      if (waiting === 'terminal' && isWritten) process.stderr.write(emptyLine);
    },
  };
}

/** Back to the line's beginning, and nothing on it. */
const emptyLine = '\r\x1b[K';

function writeLine(progress: ReadingProgress): void {
  process.stderr.write(emptyLine + readingLine(progress));
}

export function readingLine({ read, of }: ReadingProgress): string {
  return `Reading ${counted(of, 'article')} … ${read} done`;
}

/** The log's libraries are loaded only for who has so many articles that it takes a while. */
async function writeLog(progress: ReadingProgress, level: string): Promise<void> {
  const { openLog } = await import('./log.ts');
  openLog(level).info(progress, 'articles are being read');
}
