import { readFile, stat } from 'node:fs/promises';
import { type Article, type Unreadable, unreadable } from './article.ts';
import type { ArticleFile, Unopened } from './article-files.ts';
import type { ArticleIndex } from './article-index.ts';
import type { Metadata } from './metadata.ts';

/** What came of a file: an article, or why not; and what is wrong with its metadata, without which it was read. */
export interface ReadFile {
  readonly outcome: Article | Unreadable;
  readonly metadataProblem?: string;
}

/** The same, with the article's index where it was made, or kept, already. */
export interface IndexedFile extends ReadFile {
  readonly index?: ArticleIndex;
}

/** Reads a file as an article. Never throws: one bad file must not keep the others out. */
export type FileReader = (file: ArticleFile) => Promise<IndexedFile>;

/** A file of more bytes isn't read: a thousand books' worth. */
export const mostBytes = 128 * 2 ** 20;

/** A file and its metadata as they are on the disk. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly metadata?: Uint8Array;
  /** Why there are no metadata though there is a file of them. */
  readonly metadataProblem?: string;
}

/** Reads it from the disk, here and now. */
export const readFromDisk: FileReader = async (file) => {
  const loaded = await attempt(() => loadFile(file));
  if (loaded instanceof Error) return { outcome: unreadable(firstLine(loaded)) };
  return 'kind' in loaded ? { outcome: loaded } : readBytes(file, loaded);
};

/** Throws where the file can't be read at all. */
export async function loadFile({ path, metadata, unopened }: ArticleFile): Promise<FileBytes | Unreadable> {
  if (unopened !== undefined) return unreadable(reasons[unopened]);
  if ((await stat(path)).size > mostBytes) return unreadable(tooLarge);
  const bytes = await readFile(path);
  const beside = metadata === undefined ? undefined : await attempt(() => readFile(metadata));
  if (beside instanceof Error) return { bytes, metadataProblem: firstLine(beside) };
  return { bytes, ...(beside && { metadata: beside }) };
}

/** What comes of a file that was loaded. What reads it is loaded only now: a file whose index was kept needs none of it. */
export async function readBytes({ file }: ArticleFile, loaded: FileBytes): Promise<ReadFile> {
  const { bytes, metadata } = loaded;
  const { readArticle } = await import('./read-article.ts');
  const known = metadata ? await attempt(() => parsed(metadata)) : {};
  const outcome = await attempt(() => readArticle(file, bytes, known instanceof Error ? {} : known));
  const metadataProblem = known instanceof Error ? firstLine(known) : loaded.metadataProblem;
  return {
    outcome: outcome instanceof Error ? unreadable(firstLine(outcome)) : outcome,
    ...(metadataProblem !== undefined && { metadataProblem }),
  };
}

async function parsed(metadata: Uint8Array): Promise<Metadata> {
  const { parseMetadata } = await import('./metadata.ts');
  return parseMetadata(Buffer.from(metadata).toString('utf8'));
}

const reasons: Readonly<Record<Unopened, string>> = {
  'file outside': 'it is a link to a file outside of the folder: copy that file here, or name it by itself',
  'folder outside': 'it is a link to a folder outside of the folder: copy that folder here, or name it by itself',
  'link to nothing': 'it is a link to what is not there',
  'link to itself': 'it is a link that leads back to itself',
  pipe: 'it is a pipe: write what comes out of it to a file',
  socket: 'it is a socket, not a file',
  device: 'it is a device, not a file',
};
const tooLarge = `it is larger than ${mostBytes / 2 ** 20} MB: split it`;

/** The outcome, or the error. */
async function attempt<T extends object>(action: () => Promise<T> | T): Promise<T | Error> {
  try {
    return await action();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function firstLine({ message }: Error): string {
  return message.split('\n', 1)[0]?.replace(/[:.]$/, '') ?? message;
}
