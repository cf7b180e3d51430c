import { openLexicon } from '../../../index/lexicon/lexicon.ts';
import { loadLibrary } from '../../../index/library.ts';
import { en } from '../../../commands/phrases/en.ts';
import type { Context } from '../../../commands/shared/command.ts';
import { openArticleReader } from '../../../src/library/article-reader.ts';
import { prepareLibrary } from '../../../src/library/prepare-library.ts';

/** The bot's library, ready to be asked, and how to let go of it. */
export interface StartedLibrary {
  readonly context: Context;
  /** Until what it saves for the next start is on the disk. */
  settled(): Promise<void>;
}

/** Starts as the bot does: reads the folder's files, indexes them, and makes them ready. What it saves for the next start goes into `dataDirectory`. */
export async function startLibrary(folder: string, dataDirectory: string): Promise<StartedLibrary> {
  const lexicon = openLexicon('index/lexicon');
  const { read, close } = openArticleReader(dataDirectory);
  const library = await loadLibrary([folder], read);
  const context: Context = { library, phrases: en, ...(lexicon && { lexicon }) };
  await prepareLibrary(library, context);
  await close();
  return { context, settled: async () => {} };
}
