import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import type { Span } from '../../index/article.ts';
import { type ArticleIndex, indexArticle } from '../../index/article-index.ts';
import { articleEndings } from '../../index/formats/registry.ts';
import { readArticle } from '../../index/read-article.ts';

const gold = z.object({ text: z.string().optional(), range: z.tuple([z.number(), z.number()]) });
const item = z.object({
  article: z.string().optional(),
  question: z.string(),
  kind: z.string().optional(),
  gold: z.array(gold).default([]),
});
const schema = z.object({
  name: z.string().optional(),
  article: z.string().optional(),
  articles: z.array(z.object({ file: z.string(), text: z.string(), title: z.string().optional() })).default([]),
  answerable: z.array(item).default([]),
  paraphrased: z.array(item).default([]),
  unanswerable: z
    .array(
      z.union([
        item,
        z.string().transform((question) => ({ question, gold: [], article: undefined, kind: undefined })),
      ]),
    )
    .default([]),
});

export type Kind = 'answerable' | 'paraphrased' | 'unanswerable';

/** One question about one article; gold spans are offsets in the article's file. */
export interface Item {
  readonly kind: Kind;
  readonly question: string;
  /** How it is asked, where the set says so: direct, typo, paraphrase … */
  readonly form?: string;
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
  /** Articles of a format that isn't read: their questions are left out. */
  readonly unreadable: readonly string[];
}

/** Documents as people upload them, with questions as they type them: written for learning the weights. */
export const communitySets = [1, 2, 3, 4].map((n) => join('test', 'eval', 'sets', `community-${n}.json`));

/** The sets that are guarded, and measured when no others are named: those of `test/ranking`, in order of their names. */
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
  const readable = data.articles.filter(({ file: name }) => canRead(name));
  const articles = new Map<string, AskedArticle>();
  for (const { file: name, text, title } of readable) articles.set(name, await asked(name, text, title));
  const unreadable = data.articles.filter((article) => !readable.includes(article)).map(({ file: name }) => name);
  const items: Item[] = [];
  for (const kind of ['answerable', 'paraphrased', 'unanswerable'] as const) {
    for (const { article, question, kind: form, gold: answers } of data[kind]) {
      const name = article ?? data.article ?? '';
      if (unreadable.includes(name)) continue;
      const known = articles.get(name) ?? (await asked(name, await readFile(join(seeds, name), 'utf8')));
      articles.set(name, known);
      const spans = answers.map(({ range: [start, end] }) => ({ start, end }));
      items.push({ kind, question, article: known, gold: spans, ...(form && { form }) });
    }
  }
  return { name: data.name ?? basename(file, '.json'), items, unreadable };
}

function canRead(name: string): boolean {
  return articleEndings.includes(extname(name).toLowerCase());
}

async function asked(name: string, fileText: string, title?: string): Promise<AskedArticle> {
  const article = await readArticle(name, Buffer.from(fileText), title === undefined ? {} : { title });
  if (article.kind === 'unreadable') throw new Error(`${name}: ${article.reason}`);
  return { fileText, index: indexArticle(article) };
}
