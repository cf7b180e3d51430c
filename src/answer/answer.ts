import type { ArticleIndex } from '../../index/article-index.ts';
import { type Quote, quoteFrom } from '../../index/quote.ts';
import { viewOf } from './candidates.ts';
import { confidenceOf, threshold } from './confidence.ts';
import { readQuestion } from './question.ts';
import { type Ranked, rankSentences } from './rank.ts';
import { similarityIn, type WordMeanings } from './similarity.ts';

/** What an article says to a question. `closest` are the next-ranked sentences; with `quotes` at least 3 where it has them. */
export interface Answer {
  readonly kind: 'answered' | 'not-stated';
  readonly question: string;
  readonly article: string;
  readonly quotes: readonly Quote[];
  readonly closest: readonly Quote[];
  /** 0 to 1, comparable between questions. */
  readonly confidence: number;
  /** Content words of the question that the article never uses. */
  readonly unknownWords: readonly string[];
}

const mostQuotes = 3;
/** Quotes and closest passages together. */
const shown = 5;
/** A further quote is shown only when its score is at most this much below the best one's: odds of about 10 to 9. */
const asGood = 0.1;

/** What helps to understand a question, where it is there. */
export interface Aids {
  readonly lexicon?: WordMeanings | undefined;
}

/** Looks a question up in one article. Never throws, whatever the question. */
export function answerQuestion(index: ArticleIndex, text: string, { lexicon }: Aids = {}): Answer {
  const question = readQuestion(index, text);
  const view = viewOf(index, question, lexicon && similarityIn(index, lexicon));
  const ranking = rankSentences(view);
  const { ranked } = ranking;
  const confidence = confidenceOf(view, ranking);
  const answered = confidence >= threshold;
  const best = ranked[0]?.score ?? 0;
  const good = answered ? ranked.slice(0, mostQuotes).filter(({ score }) => score >= best - asGood).length : 0;
  const order = withAny(index, ranked);
  const quotes = order.map((entry) => quoteSentence(index, entry));
  return {
    kind: answered ? 'answered' : 'not-stated',
    question: text,
    article: index.article.file,
    quotes: quotes.slice(0, good),
    closest: quotes.slice(good),
    confidence,
    unknownWords: question.unknownWords,
  };
}

/** The best few; where the question finds fewer than 3, the first sentences of the article fill up. */
function withAny(index: ArticleIndex, ranked: readonly Ranked[]): Ranked[] {
  const order = ranked.slice(0, shown);
  for (let s = 0; order.length < 3 && s < index.sentences.length; s++) {
    if (!order.some(({ sentence }) => sentence === s)) order.push({ sentence: s, score: 0 });
  }
  return order;
}

function quoteSentence(index: ArticleIndex, { sentence, score }: Ranked): Quote {
  const { span, section, ordinal } = index.sentences[sentence] as ArticleIndex['sentences'][number];
  return quoteFrom(index.article, span, {
    section,
    sentences: [ordinal, ordinal],
    score: Math.min(1, Math.max(0, Number(score.toFixed(4)))),
  });
}
