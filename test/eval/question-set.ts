import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Span } from '../../index/article.ts';
import { type ArticleIndex, indexArticle } from '../../index/article-index.ts';
import { readArticle } from '../../index/read-article.ts';

const gold = z.object({ text: z.string(), range: z.tuple([z.number(), z.number()]) });
const item = z.object({ article: z.string().optional(), question: z.string(), gold: z.array(gold).default([]) });
const schema = z.object({
  name: z.string().optional(),
  article: z.string().optional(),
  articles: z.array(z.object({ file: z.string(), text: z.string() })).default([]),
  answerable: z.array(item).default([]),
  paraphrased: z.array(item).default([]),
  unanswerable: z
    .array(z.union([item, z.string().transform((question) => ({ question, gold: [], article: undefined }))]))
    .default([]),
});

export type Kind = 'answerable' | 'paraphrased' | 'unanswerable';

/** One question about one article; gold spans are offsets in the article's file. */
export interface Item {
  readonly kind: Kind;
  readonly question: string;
  readonly gold: readonly Span[];
  readonly article: AskedArticle;
}

/** An article with its file's text and its index. */
export interface AskedArticle {
  readonly fileText: string;
  readonly index: ArticleIndex;
}

export interface QuestionSet {
  readonly name: string;
  readonly items: readonly Item[];
}

/** The sets that are measured when no others are named: those of `test/ranking`, in order of their names. */
export async function rankingSets(): Promise<string[]> {
  const folder = join('test', 'ranking');
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file));
}

/** Reads a set in the format that `npm run eval` documents; an article that stands in no set is looked for in `seeds`. */
export async function readQuestionSet(file: string, seeds: string): Promise<QuestionSet> {
  const data = schema.parse(JSON.parse(await readFile(file, 'utf8')));
  const articles = new Map(data.articles.map(({ file: name, text }) => [name, asked(name, text)]));
  const items: Item[] = [];
  for (const kind of ['answerable', 'paraphrased', 'unanswerable'] as const) {
    for (const { article, question, gold: answers } of data[kind]) {
      const name = article ?? data.article ?? '';
      const known = articles.get(name) ?? asked(name, await readFile(join(seeds, name), 'utf8'));
      articles.set(name, known);
      items.push({ kind, question, article: known, gold: answers.map(({ range: [start, end] }) => ({ start, end })) });
    }
  }
  return { name: data.name ?? basename(file, '.json'), items };
}

function asked(name: string, fileText: string): AskedArticle {
  const article = readArticle(name, Buffer.from(fileText));
  if (article.kind === 'unreadable') throw new Error(`${name}: ${article.reason}`);
  return { fileText, index: indexArticle(article) };
}
