import type { Section, Span } from '../../index/article.ts';
import type { ArticleIndex, IndexedSentence } from '../../index/article-index.ts';
import { type Quote, quoteFrom } from '../../index/quote.ts';

/** The sentences of some sections, in order. */
export function sentencesIn({ sentences }: ArticleIndex, sections: readonly Section[]): IndexedSentence[] {
  const numbers = new Set(sections.map(({ number }) => number));
  return sentences.filter(({ section }) => numbers.has(section));
}

/** A sentence as a quote; `context` is shown with it. */
export function quoteOf(index: ArticleIndex, own: IndexedSentence, score: number, context?: Span): Quote {
  const { section, ordinal, span } = own;
  const sentence = index.sentences.indexOf(own);
  return quoteFrom(index.article, span, {
    section,
    sentences: [ordinal, ordinal],
    sentence,
    score,
    ...(context && { context }),
  });
}
