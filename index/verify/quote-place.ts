import type { Article, Section, Span } from '../article.ts';
import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import { longestSpan } from '../long-span.ts';
import { type Quote, quoteFrom } from '../quote.ts';

/** A slice as a quote with its reference; a slice of a sentence has that sentence as its context, and is its answer. */
export function quotePlace(index: ArticleIndex, span: Span): Quote {
  const { article } = index;
  const section = sectionAt(article, span.start);
  if (span.end > section.span.end) return quoteFrom(article, span, { section: section.number });
  const touched = sentencesIn(index, span);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return quoteFrom(article, span, { section: section.number });
  const context = { start: first.span.start, end: last.span.end };
  const isPart = context.start <= span.start && context.end >= span.end && lengthOf(context) > lengthOf(span);
  return quoteFrom(article, span, {
    section: section.number,
    sentences: [first.ordinal, last.ordinal],
    ...(isPart && lengthOf(context) <= longestSpan && { context, answer: span }),
  });
}

export function sectionNumberAt(article: Article, at: number): string {
  return sectionAt(article, at).number;
}

/** The span of the sentence that holds an offset; of what stands between two, such as a heading. */
export function sentenceAround({ article, sentences }: ArticleIndex, at: number): Span {
  const next = firstEndingBehind(sentences, at);
  const span = sentences[next]?.span;
  if (span && span.start <= at) return span;
  return { start: sentences[next - 1]?.span.end ?? 0, end: span?.start ?? article.text.length };
}

/** The section that holds an offset. They partition the text, so there is one. */
function sectionAt({ sections }: Article, at: number): Section {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.span.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return sections[low] as Section;
}

function sentencesIn({ sentences }: ArticleIndex, { start, end }: Span): readonly IndexedSentence[] {
  const first = firstEndingBehind(sentences, start);
  let last = first;
  while ((sentences[last]?.span.start ?? Number.POSITIVE_INFINITY) < end) last++;
  return sentences.slice(first, last);
}

function firstEndingBehind(sentences: readonly IndexedSentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
