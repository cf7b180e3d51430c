import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { pageId } from '../../commands/reply/page-address.ts';
import type { Library } from '../../index/library.ts';
import { articleHtml, articlePage } from './article-page.ts';
import { listPage, missingPage } from './list-page.ts';
import { styleSheet } from './style.ts';

/** A file below the folder of all pages. */
export interface PageFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The pages as files that any host serves: `a/ID/index.html`, since hosts answer `/a/ID` with that. Links are relative, so that they
 * lie below any path. `publicUrl` is where they will be: a host shows 404.html at every depth.
 */
export function pageFiles(library: Library, publicUrl?: string): PageFile[] {
  const { articles } = library;
  const place = { root: '../..', list: 'index.html', unmarked: true };
  const languages = articles.map(({ language }) => language);
  return [
    { path: 'style.css', text: styleSheet.css },
    { path: 'index.html', text: listPage(articles, (id) => `./a/${id}/index.html`) },
    { path: '404.html', text: missingPage(publicUrl ?? '.', publicUrl === undefined ? 'index.html' : '', languages) },
    ...articles.map((article) => {
      const index = library.indexOf(article);
      return {
        path: `a/${pageId(article.file)}/index.html`,
        text: articlePage(index, articleHtml(index), {}, place),
      };
    }),
  ];
}

/** Writes the pages of a library into a folder and says so. Returns the exit status: 2 where that can't be done. */
export async function printPages(
  folder: string,
  library: Library,
  { publicUrl }: { readonly publicUrl?: string },
  { output, errors }: Record<'output' | 'errors', { write(text: string): unknown }>,
): Promise<number> {
  if (library.paths.some((path) => isInside(folder, path))) {
    errors.write(`verbatim: ${folder} is in the folder of the articles, where the pages would be read as articles.\n`);
    return 2;
  }
  const files = pageFiles(library, publicUrl);
  try {
    await writePages(files, folder);
  } catch (error) {
    errors.write(`verbatim: the pages can't be written: ${(error as Error).message}.\n`);
    return 2;
  }
  output.write(
    `${files.length} files in ${folder}: ${counted(library.articles.length)}, index.html, 404.html and style.css.\n`,
  );
  return 0;
}

function counted(articles: number): string {
  return articles === 1 ? '1 article' : `${articles} articles`;
}

function isInside(folder: string, other: string): boolean {
  const path = relative(resolve(other), resolve(folder));
  return !path.startsWith('..') && !isAbsolute(path);
}

/** Writes them into a folder, which is made where it isn't there; what else lies there stays. Throws what the file system says. */
export async function writePages(files: readonly PageFile[], folder: string): Promise<void> {
  for (const { path, text } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
