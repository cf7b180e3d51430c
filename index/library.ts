import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Article } from './article.ts';
import { type ArticleIndex, indexArticle } from './article-index.ts';
import { type Metadata, parseMetadata } from './metadata.ts';
import { oncePer } from './once-per.ts';
import { openArticle } from './read-article.ts';

/** A file that could not be read, and why, in words for the one who put it there. */
export interface Problem {
  readonly file: string;
  readonly reason: string;
  /** It is no text at all, such as a picture: nobody expects it to be read. */
  readonly other?: true;
}

/** The articles of a folder, by file name. `indexOf` builds an article's index when it is first asked for. */
export interface Library {
  readonly directory: string;
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  indexOf(article: Article): ArticleIndex;
}

/** Reads a folder with all below it. A file that can't be read becomes a problem; only a missing folder throws. */
export async function loadLibrary(directory: string): Promise<Library> {
  const files = await filesBelow(directory);
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const file of files.filter((name) => extname(name) !== '.yaml')) {
    const beside = `${file.slice(0, -extname(file).length)}.yaml`;
    const metadata = files.includes(beside) ? await attempt(() => readMetadata(directory, beside)) : {};
    if (metadata instanceof Error) problems.push({ file: beside, reason: firstLine(metadata.message) });
    const outcome = await attempt(async () => {
      return openArticle(file, await readFile(join(directory, file)), metadata instanceof Error ? {} : metadata);
    });
    if (outcome instanceof Error) problems.push({ file, reason: firstLine(outcome.message) });
    else if (outcome.kind === 'unreadable')
      problems.push({ file, reason: outcome.reason, ...(isNoText(file) && { other: true as const }) });
    else articles.push(outcome);
  }
  return { ...libraryOf(articles, directory), problems };
}

const noText =
  /\.(?:png|jpe?g|gif|webp|avif|bmp|tiff?|svg|ico|heic|mp[34]|m4a|wav|ogg|webm|mov|avi|zip|gz|tar|7z|css|m?js|ts|json|ya?ml|toml|lock|db|sqlite|woff2?|ttf|otf)$/iu;

function isNoText(file: string): boolean {
  return noText.test(file);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/[:.]$/, '') ?? message;
}

async function readMetadata(directory: string, file: string): Promise<Metadata> {
  return parseMetadata((await readFile(join(directory, file))).toString('utf8'));
}

/** The outcome, or the error: one bad file must not keep the others out. */
async function attempt<T>(action: () => Promise<T>): Promise<T | Error> {
  try {
    return await action();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A library of articles that are in memory already. */
export function libraryOf(articles: readonly Article[], directory = '.'): Library {
  return { directory, articles, problems: [], indexOf: oncePer(indexArticle) };
}

/** Paths relative to the folder, in order, with `/` between folders; hidden files and the metadata in .yaml aren't articles. */
async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, '/').length).replaceAll('\\', '/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort();
}
