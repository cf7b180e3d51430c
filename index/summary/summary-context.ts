import type { Span } from '../article.ts';
import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import { pointsBack } from './standing-alone.ts';

/** Longest context, in UTF-16 units: what can be read at a glance. */
const longest = 600;

/**
 * What a sentence of a summary can't be understood without, with the sentence itself: the one before, where it points back to it; what
 * introduces its list. Undefined where it stands alone, and where that would be too long.
 */
export function summaryContext(index: ArticleIndex, ordinal: number): Span | undefined {
  const own = index.sentences[ordinal] as IndexedSentence;
  const { block } = index.passages[own.passage] as ArticleIndex['passages'][number];
  const lead = block.leads?.find(({ kind }) => kind === 'introduction');
  const before = index.sentences[ordinal - 1];
  const start =
    lead?.start ?? (before?.section === own.section && pointsBack(index, own) ? before.span.start : own.span.start);
  const isNeeded = start < own.span.start && own.span.end - start <= longest;
  return isNeeded ? { start, end: own.span.end } : undefined;
}
