import type { Span } from '../article.ts';
import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import { type Quote, quoteFrom } from '../quote.ts';
import { candidatesAmong, isFit, summarized } from './candidates.ts';
import { choose } from './choose.ts';
import { summaryContext } from './summary-context.ts';

export interface SummaryWanted {
  /** How many sentences; fewer where the text has fewer that can stand in a summary. */
  readonly sentences: number;
  /** The part of the article to sum up; the whole by default. */
  readonly within?: Span;
  /** Longest sentence to choose while there are shorter ones, in UTF-16 units. */
  readonly longest?: number;
  /** Ordinals of sentences that are left out, because they were said already; of the others only those that stand alone are taken. */
  readonly said?: ReadonlySet<number>;
}

const longestByDefault = 900;

/** The sentences that carry the article, or a part of it, word for word and in reading order. */
export function summarize(index: ArticleIndex, wanted: SummaryWanted): Quote[] {
  const ordinals = summarySentences(index, wanted);
  return ordinals.map((ordinal, i) => quoteAt(index, ordinal, ordinals[i - 1]));
}

/** Their ordinals. */
export function summarySentences(index: ArticleIndex, wanted: SummaryWanted): number[] {
  const { within = { start: 0, end: index.article.text.length }, longest = longestByDefault } = wanted;
  const inside = summarized(index).filter((ordinal) => {
    const { start, end } = spanAt(index, ordinal);
    return start >= within.start && end <= within.end && !wanted.said?.has(ordinal);
  });
  const short = inside.filter((ordinal) => {
    const { start, end } = spanAt(index, ordinal);
    return end - start <= longest;
  });
  const rated = candidatesAmong(index, short.length >= wanted.sentences ? short : inside);
  const isLeft = (wanted.said?.size ?? 0) > 0;
  const fit = rated.filter((one) => isFit(one) && !(isLeft && one.pointing > 0));
  const candidates = fit.length > 0 || isLeft ? fit : rated;
  return choose(candidates, index, wanted.sentences).map(({ ordinal }) => ordinal);
}

/** The quote of a sentence; where the one before it is quoted, too, it needs no other context. */
export function quoteAt(index: ArticleIndex, ordinal: number, before?: number): Quote {
  const { section, ordinal: inSection, span } = index.sentences[ordinal] as IndexedSentence;
  const context = before === ordinal - 1 ? undefined : summaryContext(index, ordinal);
  return quoteFrom(index.article, span, {
    section,
    sentences: [inSection, inSection],
    sentence: ordinal,
    ...(context && { context }),
  });
}

function spanAt({ sentences }: ArticleIndex, ordinal: number): Span {
  return sentences[ordinal]?.span ?? { start: 0, end: 0 };
}
