import type { Span } from '../../index/article.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { daysBetween } from './calendar.ts';

/** What a day's post is about: of which article, which part, and where in its cycle that is. */
export interface Portion {
  readonly file: string;
  /** Counted from 1; day 1 is the whole article in brief. */
  readonly day: number;
  readonly days: number;
  /** Numbers of the first and last section; missing on day 1. */
  readonly sections?: readonly [string, string];
  readonly within: Span;
  /** How many sentences to quote. */
  readonly quotes: number;
}

/** About how many sentences of an article one day is for. */
const sentencesADay = 15;
/** A long book is not cut finer than this. */
const mostPortions = 60;

/**
 * The portion of a day: the articles take turns, and each is gone through day by day and then again. It depends only on
 * the articles' editions and on how many days the cycle has run, so that it can be told at any time.
 */
export function portionOn(indexes: readonly ArticleIndex[], cycleStart: string, date: string): Portion | undefined {
  if (indexes.length === 0) return undefined;
  const elapsed = Math.max(0, daysBetween(cycleStart, date));
  const index = indexes[elapsed % indexes.length] as ArticleIndex;
  const portions = portionsOf(index);
  return portions[Math.floor(elapsed / indexes.length) % portions.length];
}

/** What tells one state of the articles from another: their files and editions, in the order in which they take turns. */
export function editionsOf(indexes: readonly ArticleIndex[]): string {
  return indexes.map(({ article }) => `${article.file}@${article.edition}`).join('\n');
}

/** All portions of an article's cycle in order. After the first, which is the whole, they partition its sentences. */
export function portionsOf(index: ArticleIndex): Portion[] {
  const { article, sentences } = index;
  const pieces = piecesOf(index);
  const whole = {
    within: { start: 0, end: article.text.length },
    quotes: sentences.length > 2 * sentencesADay ? 5 : 3,
  };
  const spans = [whole, ...(pieces.length > 1 ? pieces : [])];
  return spans.map((span, i) => ({ file: article.file, day: i + 1, days: spans.length, ...span }));
}

/** The parts of an article, of about the same length, each of whole passages in a row. */
function piecesOf({ article, sentences, passages }: ArticleIndex): Omit<Portion, 'file' | 'day' | 'days'>[] {
  const filled = passages.filter(({ first, last }) => last >= first);
  const wanted = Math.min(mostPortions, Math.round(sentences.length / sentencesADay), filled.length);
  const spans = filled.map(({ section, first, last }) => ({
    section,
    sentences: last - first + 1,
    start: sentences[first]?.span.start ?? 0,
    end: sentences[last]?.span.end ?? article.text.length,
  }));
  return evenly(spans, wanted).map((group) => {
    const [first, last] = [group[0], group.at(-1)];
    const count = group.reduce((sum, one) => sum + one.sentences, 0);
    return {
      sections: [first?.section ?? '', last?.section ?? ''] as const,
      within: { start: first?.start ?? 0, end: last?.end ?? 0 },
      quotes: count <= 8 ? 3 : count <= sentencesADay ? 4 : 5,
    };
  });
}

/** Cuts a list into `wanted` runs whose ends come nearest to equal shares of the text; none is empty. */
function evenly<T extends Span>(items: readonly T[], wanted: number): T[][] {
  const total = items.reduce((sum, { start, end }) => sum + end - start, 0);
  const groups: T[][] = [];
  let at = 0;
  let before = 0;
  for (let group = 1; group <= wanted; group++) {
    const goal = (total * group) / wanted;
    const latest = items.length - (wanted - group);
    const run: T[] = [];
    while (at < latest) {
      const { start, end } = items[at] as T;
      const overshoot = before + (end - start) - goal;
      if (run.length > 0 && group < wanted && overshoot > goal - before) break;
      run.push(items[at++] as T);
      before += end - start;
    }
    groups.push(run);
  }
  return groups;
}
