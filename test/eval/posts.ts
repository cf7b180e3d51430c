import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays } from '../../commands/daily/calendar.ts';
import { editionsOf } from '../../commands/daily/cycle.ts';
import type { Schedule } from '../../commands/daily/ledger.ts';
import type { QuoteBlock, Reply } from '../../commands/reply/reply.ts';
import { composePost, lengthOf } from '../../commands/shared/daily-post.ts';
import type { Article } from '../../index/article.ts';
import type { ArticleIndex, IndexedSentence } from '../../index/article-index.ts';
import { libraryOf } from '../../index/library.ts';
import { readArticle } from '../../index/read-article.ts';
import { pointsBack } from '../../index/summary/standing-alone.ts';
import { table } from './table.ts';

/** What the daily posts of one article say. */
export interface PostFigures {
  readonly article: string;
  readonly sentences: number;
  readonly posts: number;
  /** Different sentences said. */
  readonly said: number;
  /** Sentences said again within the days; none while there were others that can stand alone. */
  readonly again: number;
  readonly quotes: number;
  /** Quotes that begin by pointing to what isn't shown; that end in a colon, without what it introduces; that ask. */
  readonly pointing: number;
  readonly colons: number;
  readonly questions: number;
  /** UTF-16 units of a post as it is read. */
  readonly characters: readonly number[];
}

const firstDay = '2026-01-01';

/** `npm run eval -- --posts FOLDER [--days 30]`: the table, or the figures as JSON. */
export async function measurePosts(folder: string, days: number, json: boolean): Promise<string> {
  const files = (await readdir(folder)).sort();
  const read = await Promise.all(files.map(async (file) => readArticle(file, await readFile(join(folder, file)))));
  const figures = read.flatMap((article) => (article.kind === 'article' ? [postFigures(article, days)] : []));
  return json ? `${JSON.stringify(figures)}\n` : tableOf(figures);
}

export function postFigures(article: Article, days: number): PostFigures {
  const library = libraryOf([article], ['.']);
  const index = library.indexOf(article);
  const posts = Array.from({ length: days }, (_, day) => postOn(addDays(firstDay, day)));
  const quotes = posts.flatMap(quotesOf);
  const spoken = quotes.flatMap(({ quote }) => sentencesIn(index, quote.span));
  const ends = quotes.map(({ quote }) => quote.text.trim());
  return {
    article: article.file,
    sentences: index.sentences.length,
    posts: posts.length,
    said: new Set(spoken).size,
    again: spoken.length - new Set(spoken).size,
    quotes: quotes.length,
    pointing: posts.reduce((sum, post) => sum + pointingIn(index, post), 0),
    colons: ends.filter((text) => /[:：]$/.test(text)).length,
    questions: ends.filter((text) => /[?？]["'”’)]*$/.test(text)).length,
    characters: posts.map(lengthOf),
  };

  function postOn(date: string): Reply {
    const schedule = {
      article: article.file,
      editions: editionsOf([index]),
      cycleStart: firstDay,
      language: 'en',
    } as Schedule;
    const composed = composePost(schedule, date, { library });
    if (!composed) throw new Error(`${article.file} has no post of ${date}`);
    return composed.message;
  }
}

/** Quotes of a post that begin by pointing to a sentence that doesn't stand right before in the post. */
function pointingIn(index: ArticleIndex, post: Reply): number {
  const shown = quotesOf(post).map(({ quote }) =>
    sentencesIn(index, quote.span).map((one) => index.sentences.indexOf(one)),
  );
  return shown.filter(([first = -1], i) => {
    const sentence = index.sentences[first];
    return sentence && pointsBack(index, sentence) && shown[i - 1]?.at(-1) !== first - 1;
  }).length;
}

function quotesOf({ blocks }: Reply): QuoteBlock[] {
  return blocks.filter((block) => block.kind === 'quote');
}

function sentencesIn({ sentences }: ArticleIndex, { start, end }: { start: number; end: number }): IndexedSentence[] {
  return sentences.filter(({ span }) => span.start >= start && span.end <= end);
}

function tableOf(figures: readonly PostFigures[]): string {
  const total: PostFigures = {
    article: `all ${figures.length}`,
    ...(Object.fromEntries(counts.map((key) => [key, figures.reduce((sum, one) => sum + one[key], 0)])) as Record<
      (typeof counts)[number],
      number
    >),
    characters: figures.flatMap(({ characters }) => characters),
  };
  return table<PostFigures>(
    [
      ['article', ({ article }) => article],
      ...counts.map((key) => [key, (one: PostFigures) => String(one[key])] as const),
      ['median', ({ characters }) => String(spread(characters)[0])],
      ['longest', ({ characters }) => String(spread(characters)[1])],
    ],
    [...figures, total],
  );
}

const counts = ['sentences', 'posts', 'said', 'again', 'quotes', 'pointing', 'colons', 'questions'] as const;

/** The median and the greatest. */
function spread(lengths: readonly number[]): [median: number, longest: number] {
  const sorted = [...lengths].sort((a, b) => a - b);
  return [sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
}
