import { answerQuestion, prepare } from '../../index/answer/answer.ts';
import type { Article, Unreadable } from '../../index/article.ts';
import { type ArticleIndex, annotated, indexArticle } from '../../index/article-index.ts';
import type { Lexicon } from '../../index/lexicon/lexicon.ts';
import { type Library, libraryOf } from '../../index/library.ts';
import { readArticle } from '../../index/read-article.ts';
import { structureOf } from '../../index/structure.ts';
import { bestPassage } from '../../index/summary/passage-worth.ts';
import { summarize } from '../../index/summary/summarize.ts';
import { verifyQuote } from '../../index/verify/verify.ts';

/** What is timed, in the order in which a file goes through them. */
export const stages = ['reading', 'indexing', 'preparing', 'question', 'verify', 'summary', 'daily', 'check'] as const;
export type Stage = (typeof stages)[number];

/** Runs the stages on a file; `done` hears how many milliseconds each took. */
export async function runStages(
  file: string,
  bytes: Uint8Array,
  lexicon: Lexicon | undefined,
  done: (stage: Stage, milliseconds: number) => void,
): Promise<void> {
  let from = now();
  const lap = (stage: Stage): void => {
    done(stage, now() - from);
    from = now();
  };
  const article = await readArticle(file, bytes);
  lap('reading');
  if (article.kind === 'article') runOn(article, lexicon, lap);
}

/** Milliseconds of the thread's own, where Node knows them (from 23.9 on): others may keep the processor busy. */
export function now(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => { user: number; system: number } };
  if (!threadCpuUsage) return performance.now();
  const { user, system } = threadCpuUsage();
  return (user + system) / 1_000;
}

function runOn(
  article: Exclude<Article | Unreadable, Unreadable>,
  lexicon: Lexicon | undefined,
  lap: (stage: Stage) => void,
): void {
  const index: ArticleIndex = annotated(indexArticle(article));
  lap('indexing');
  prepare(index, { lexicon });
  lap('preparing');
  answerQuestion(index, 'Who built the harbour, and when was it opened?', { lexicon });
  lap('question');
  const library: Library = { ...libraryOf([article]), indexOf: () => index };
  const middle = Math.floor(article.text.length / 2);
  verifyQuote(library, `${article.text.slice(middle, middle + 200)} nowhere`, article, lexicon);
  lap('verify');
  summarize(index, { sentences: 3 });
  lap('summary');
  bestPassage(
    index,
    index.sentences.map((_, i) => i),
    new Set(),
  );
  lap('daily');
  structureOf(index);
  lap('check');
}
