import { basename } from 'node:path';
import type { Article } from './article.ts';
import { type ArticleFile, articleFiles } from './article-files.ts';
import { type ArticleIndex, indexOf, keepIndex } from './article-index.ts';
import { oncePer } from './once-per.ts';
import { type FileReader, type ReadFile, readFromDisk } from './read-file.ts';

/** A file that could not be read, and why, in words for the one who put it there. */
export interface Problem {
  readonly file: string;
  readonly reason: string;
  /** It is no text at all, such as a picture: nobody expects it to be read. */
  readonly other?: true;
  /** It was an article before, and is answered from as it was then. */
  readonly kept?: true;
}

/** What there is to ask about, by file name, at one moment: nothing in it changes. `indexOf` builds an article's index when it is first asked for. */
export interface Library {
  /** The folders and files that it was read from. */
  readonly paths: readonly string[];
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** As they were found, with what came of each. */
  readonly files: readonly LibraryFile[];
  indexOf(article: Article): ArticleIndex;
}

/** `article` is what is answered from: of the file as it is, or as it was last read well. */
export interface LibraryFile extends ArticleFile, ReadFile {
  readonly article?: Article;
}

/** Reads folders with all below them, and single files. A file that can't be read becomes a problem; only a path that isn't there throws. */
export async function loadLibrary(paths: readonly string[], read: FileReader = readFromDisk): Promise<Library> {
  return reloadLibrary(paths, await articleFiles(paths), read);
}

/**
 * The library of some files. From that of `before` comes what didn't change, and the last good edition of what is broken now;
 * it is returned itself where nothing changed.
 */
export async function reloadLibrary(
  paths: readonly string[],
  listed: readonly ArticleFile[],
  read: FileReader,
  before?: Library,
): Promise<Library> {
  const known = new Map(before?.files.map((one) => [one.path, one]));
  const files = await Promise.all(listed.map((file) => readAnew(file, known.get(file.path), read)));
  const isSame = before && files.length === before.files.length && files.every((file, i) => file === before.files[i]);
  return isSame ? before : libraryOfFiles(paths, files);
}

async function readAnew(file: ArticleFile, before: LibraryFile | undefined, read: FileReader): Promise<LibraryFile> {
  if (before?.stamp === file.stamp && before.file === file.file) return before;
  const { index, ...came } = await read(file);
  if (index) keepIndex(index);
  const article = articleAfter(before?.article, came.outcome);
  return { ...file, ...came, ...(article && { article }) };
}

/** The last good edition; that of before where nothing in it is new, so that it needn't be indexed again. */
function articleAfter(before: Article | undefined, outcome: ReadFile['outcome']): Article | undefined {
  if (outcome.kind === 'unreadable') return before;
  const isSame = before && told.every((key) => before[key] === outcome[key]);
  return isSame ? before : outcome;
}

const told = ['edition', 'file', 'title', 'author', 'date', 'url', 'language'] as const;

function libraryOfFiles(paths: readonly string[], files: readonly LibraryFile[]): Library {
  return {
    ...libraryOf(
      files.flatMap(({ article }) => article ?? []),
      paths,
    ),
    files,
    problems: files.flatMap(problemsOf),
  };
}

/** The indexes of some articles of a library, or all: one array for the same ones, so that what is found out of them together is kept with it. */
export function indexesOf(library: Library, among: readonly Article[] = library.articles): readonly ArticleIndex[] {
  return indexesIn(library)(among);
}

const indexesIn = oncePer(({ indexOf: own }: Library) =>
  oncePer((among: readonly Article[]) => among.map((one) => own(one))),
);

/** A library of articles that are in memory already. */
export function libraryOf(articles: readonly Article[], paths: readonly string[] = ['.']): Library {
  return { paths, articles, problems: [], files: [], indexOf };
}

function problemsOf({ file, metadata, metadataProblem, outcome, article }: LibraryFile): Problem[] {
  return [
    ...(metadata !== undefined && metadataProblem !== undefined
      ? [{ file: beside(file, metadata), reason: metadataProblem }]
      : []),
    ...(outcome.kind === 'unreadable'
      ? [
          {
            file,
            reason: outcome.reason,
            ...(isNoText(file) && { other: true as const }),
            ...(article && { kept: true as const }),
          },
        ]
      : []),
  ];
}

/** The metadata's file as the library would call it. */
function beside(file: string, metadata: string): string {
  return [...file.split('/').slice(0, -1), basename(metadata)].join('/');
}

const noText =
  /\.(?:png|jpe?g|gif|webp|avif|bmp|tiff?|svg|ico|heic|mp[34]|m4a|wav|ogg|webm|mov|avi|zip|gz|tar|7z|css|m?js|ts|json|ya?ml|toml|lock|db|sqlite|woff2?|ttf|otf)$/iu;

function isNoText(file: string): boolean {
  return noText.test(file);
}
