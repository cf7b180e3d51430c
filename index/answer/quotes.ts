import type { Span } from '../article.ts';
import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import { type Quote, quoteFrom } from '../quote.ts';
import { answerWords } from './answer-words.ts';
import type { AnswerKind } from './confidence.ts';
import type { QueryContext } from './query-context.ts';
import { contextOf } from './quote-context.ts';
import type { Ranked } from './ranked.ts';

const mostQuotes = 3;
/** Quotes and closest passages together. */
const shown = 5;
/** Fewest of both together, where the article has them. */
const fewest = 3;
/** A further quote is shown only when its score is at most this much below the best one's: odds of about 10 to 9. */
const asGood = 0.1;
/** Where none is sure, one with a score so much below may be it: odds of about 12 to 1. */
const mayBe = 2.5;

/** The quotes of an answer, best first, and the next-ranked passages; no quotes where it is `not-stated`. */
export function quotesOf(
  query: QueryContext,
  ranked: readonly Ranked[],
  confidence: number,
  kind: AnswerKind,
): { quotes: Quote[]; closest: Quote[] } {
  const best = ranked[0]?.score ?? 0;
  const order = withAny(query.index, ranked.slice(0, shown));
  const all = order.map(({ sentence, score }, place) => {
    const likely = Number((confidence * Math.exp(Math.min(0, score - best))).toFixed(4));
    const answer = kind === 'answered' && place === 0 ? answerWords(query, sentence) : undefined;
    return quoteSentence(query.index, sentence, likely, answer);
  });
  const good = kind === 'not-stated' ? 0 : countGood(order, all, kind === 'answered' ? asGood : mayBe);
  return { quotes: all.slice(0, good), closest: all.slice(good) };
}

/** How many of the first have a score `within` so much of the best one's and say something else. */
function countGood(order: readonly Ranked[], quotes: readonly Quote[], within: number): number {
  const best = order[0]?.score ?? 0;
  let good = 1;
  while (
    good < Math.min(mostQuotes, order.length) &&
    (order[good]?.score ?? Number.NEGATIVE_INFINITY) >= best - within &&
    !quotes.slice(0, good).some(({ text }) => text === quotes[good]?.text)
  ) {
    good++;
  }
  return good;
}

/** Where the question finds fewer than 3 sentences, the first of the article fill up. */
function withAny(index: ArticleIndex, ranked: readonly Ranked[]): Ranked[] {
  const order = [...ranked];
  for (let s = 0; order.length < fewest && s < index.sentences.length; s++) {
    if (!order.some(({ sentence }) => sentence === s)) order.push({ sentence: s, score: Number.NEGATIVE_INFINITY });
  }
  return order;
}

/** A sentence as a quote, with the context that it needs; `answer` are the words in it that answer. */
export function quoteSentence(index: ArticleIndex, sentence: number, score: number, answer?: Span): Quote {
  const { span, section, ordinal } = index.sentences[sentence] as IndexedSentence;
  const context = contextOf(index, sentence);
  return quoteFrom(index.article, span, {
    section,
    sentences: [ordinal, ordinal],
    sentence,
    score,
    ...(answer && { answer }),
    ...(context && { context }),
  });
}
