import { readFile } from 'node:fs/promises';
import { articleNamed } from '../../commands/shared/choose-article.ts';
import type { Article } from '../../index/article.ts';
import type { Library } from '../../index/library.ts';
import { readArticle } from '../../index/read-article.ts';
import type { GivenProgram } from './arguments.ts';
import { type Io, refuse } from './io.ts';
import { sentenceLines } from './sentence-lines.ts';

/** Prints the text of an article of the library, or of any file, exactly: not a character more; or its sentences. Returns the exit status. */
export async function printText(
  { operand: file = '', flag }: Pick<GivenProgram, 'operand' | 'flag'>,
  library: Library,
  io: Pick<Io, 'output' | 'errors'>,
): Promise<number> {
  const article = articleNamed(library, file) ?? (await readFromDisk(file));
  if (typeof article === 'string') return refuse(article, io);
  io.output.write(flag === 'sentences' ? sentenceLines(library.indexOf(article)) : article.text);
  return 0;
}

/** The article, or why there is none. */
async function readFromDisk(file: string): Promise<Article | string> {
  try {
    const article = await readArticle(file, await readFile(file));
    return article.kind === 'article' ? article : `${file} can't be used: ${article.reason}.`;
  } catch {
    return `there is no article and no file "${file}".`;
  }
}
