import type { ArticleIndex } from '../article-index.ts';

/** Sentences that are looked through, at most: 0.3 s. */
const mostSentences = 1_500;

/** All sentences of an article, or so many of a long one, from all over it. */
export function sampled({ size }: Pick<ArticleIndex, 'size'>): number[] {
  const step = Math.max(1, size / mostSentences);
  return Array.from({ length: Math.min(size, mostSentences) }, (_, i) => Math.floor(i * step));
}
