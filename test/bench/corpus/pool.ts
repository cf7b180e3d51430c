import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Article } from '../../../index/article.ts';
import { readArticle } from '../../../index/read-article.ts';
import { sentencesOf } from '../../../index/sentences.ts';
import { readQuestionSet } from '../../eval/question-set.ts';

/** The plain sentences of one real document, in order, and what is asked about it. */
export interface PoolDocument {
  readonly sentences: readonly string[];
  readonly questions: readonly string[];
}

/** Sentences shorter or longer than this, in UTF-16 units, are left out: labels, and what isn't one sentence. */
const [shortest, longest] = [20, 400];
const plain = /^["“(]?\p{Lu}.*[.!?]["”)]?$/u;

/** Question sets (`.json`, as `npm run eval` takes them) and articles → their English documents; a sentence that two have counts once. */
export async function readPool(files: readonly string[], seeds = 'seeds'): Promise<PoolDocument[]> {
  const seen = new Set<string>();
  const documents: PoolDocument[] = [];
  for (const file of files) {
    for (const [article, questions] of await articlesIn(file, seeds)) {
      const sentences = plainSentences(article).filter((one) => !seen.has(one));
      for (const one of sentences) seen.add(one);
      if (sentences.length > 0) documents.push({ sentences, questions });
    }
  }
  return documents;
}

async function articlesIn(file: string, seeds: string): Promise<[Article, string[]][]> {
  if (extname(file) !== '.json') {
    const article = await readArticle(basename(file), await readFile(file));
    return article.kind === 'article' ? [[article, []]] : [];
  }
  const asked = new Map<Article, string[]>();
  for (const { article, question } of (await readQuestionSet(file, seeds)).items) {
    const { article: read } = article.index;
    asked.set(read, [...(asked.get(read) ?? []), question]);
  }
  return [...asked];
}

/** The sentences of an article that end as sentences do, blanks and line breaks made one blank; none of another language than English. */
export function plainSentences(article: Article): string[] {
  if (!article.language.startsWith('en')) return [];
  return sentencesOf(article)
    .map(({ span }) => article.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim())
    .filter((one) => one.length >= shortest && one.length <= longest && plain.test(one));
}
