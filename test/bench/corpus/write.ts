import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AskedOf } from './asked.ts';

/** Sentences of a paragraph. */
const aParagraph = 4;

/** Where a corpus lies: articles for Verbatim, the same sentences for the others, and what is asked. */
export interface CorpusFolder {
  readonly articles: string;
  readonly sentences: string;
  readonly asked: string;
}

export function corpusFolder(folder: string): CorpusFolder {
  return {
    articles: join(folder, 'articles'),
    sentences: join(folder, 'sentences.json'),
    asked: join(folder, 'asked.json'),
  };
}

/** Writes sentences in order as so many articles of plain text, a paragraph a line, and beside them as they are. */
export async function writeCorpus(
  folder: string,
  sentences: readonly string[],
  articles: number,
  asked: AskedOf,
): Promise<void> {
  const paths = corpusFolder(folder);
  await mkdir(paths.articles, { recursive: true });
  for (const [i, part] of partsOf(sentences, articles).entries()) {
    await writeFile(join(paths.articles, `${String(i + 1).padStart(4, '0')}.txt`), textOf(part, i + 1));
  }
  await writeSentences(paths, sentences, asked);
}

/** Without articles: these lie elsewhere. */
export async function writeSentences(
  paths: Omit<CorpusFolder, 'articles'>,
  sentences: readonly string[],
  asked: AskedOf,
): Promise<void> {
  await writeFile(paths.sentences, JSON.stringify(sentences));
  await writeFile(paths.asked, JSON.stringify(asked));
}

export async function readSentences({ sentences }: CorpusFolder): Promise<string[]> {
  return JSON.parse(await readFile(sentences, 'utf8'));
}

export async function readAsked({ asked }: CorpusFolder): Promise<AskedOf> {
  return JSON.parse(await readFile(asked, 'utf8'));
}

/** As even as can be, in order. */
export function partsOf<T>(all: readonly T[], parts: number): T[][] {
  const edge = (i: number): number => Math.round((i * all.length) / parts);
  return Array.from({ length: parts }, (_, i) => all.slice(edge(i), edge(i + 1)));
}

/** An article's text: a title, then paragraphs. */
export function textOf(sentences: readonly string[], number: number): string {
  const paragraphs = partsOf(sentences, Math.ceil(sentences.length / aParagraph)).map((one) => one.join(' '));
  return `${[`Collected notes ${number}`, ...paragraphs].join('\n\n')}\n`;
}
