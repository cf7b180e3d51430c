import { readFile, stat } from 'node:fs/promises';
import { type Article, type Unreadable, unreadable } from './article.ts';
import type { ArticleFile, Unopened } from './article-files.ts';
import { parseMetadata } from './metadata.ts';
import { readArticle } from './read-article.ts';

/** What came of a file: an article, or why not; and what is wrong with its metadata, without which it was read. */
export interface ReadFile {
  readonly outcome: Article | Unreadable;
  readonly metadataProblem?: string;
}

/** Reads a file as an article. Never throws: one bad file must not keep the others out. */
export type FileReader = (file: ArticleFile) => Promise<ReadFile>;

/** A file of more bytes isn't read: a thousand books' worth. */
export const mostBytes = 128 * 2 ** 20;

/** Reads it from the disk, here and now. */
export const readFromDisk: FileReader = async ({ file, path, metadata, unopened }) => {
  if (unopened !== undefined) return { outcome: unreadable(reasons[unopened]) };
  const known =
    metadata === undefined ? {} : await attempt(async () => parseMetadata(await readFile(metadata, 'utf8')));
  const outcome = await attempt(async () => {
    if ((await stat(path)).size > mostBytes) return unreadable(tooLarge);
    return readArticle(file, await readFile(path), known instanceof Error ? {} : known);
  });
  return {
    outcome: outcome instanceof Error ? unreadable(firstLine(outcome)) : outcome,
    ...(known instanceof Error && { metadataProblem: firstLine(known) }),
  };
};

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
