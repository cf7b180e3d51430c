import type { ArticleIndex } from '../article-index.ts';
import { type Numbers, narrow } from '../indexed/numbers.ts';
import { hashOf, hashesOf } from '../indexed/term-ids.ts';
import { oncePer } from '../once-per.ts';
import { nameTerms } from './name-terms.ts';

/** Which of many articles may have a term. */
export interface ArticlePostings {
  /** Ordinals of articles, ascending: all that have the term in a sentence or in their names, and few that don't. */
  mayHold(term: string): Numbers;
}

/**
 * Lists articles by the hashes of their terms: a few bytes for each term of each article, and no string. For looking among thousands of
 * articles it opens those that a rare word stands in, and no other; 3 µs an article to make.
 */
export const articlePostings = oncePer((indexes: readonly ArticleIndex[]): ArticlePostings => {
  const total = indexes.reduce((sum, { termIds }) => sum + termIds.size, 0);
  // About as many buckets as an eighth of the terms: most articles have the same ones.
  const buckets = 2 ** Math.max(8, Math.ceil(Math.log2(total / 8 + 1)));
  const at = new Uint32Array(buckets + 1);
  const last = new Int32Array(buckets).fill(-1);
  const each = (take: (bucket: number, article: number) => void): void => {
    last.fill(-1);
    for (const [article, index] of indexes.entries()) {
      for (const hash of hashesIn(index)) {
        const bucket = hash & (buckets - 1);
        if (last[bucket] === article) continue;
        last[bucket] = article;
        take(bucket, article);
      }
    }
  };
  each((bucket) => {
    at[bucket + 1] = (at[bucket + 1] as number) + 1;
  });
  for (let bucket = 0; bucket < buckets; bucket++) at[bucket + 1] = (at[bucket + 1] as number) + (at[bucket] as number);
  const next = at.slice();
  const listed = new Uint32Array(at[buckets] as number);
  each((bucket, article) => {
    listed[next[bucket] as number] = article;
    next[bucket] = (next[bucket] as number) + 1;
  });
  const articles = narrow(listed);
  return {
    mayHold: (term) => {
      const bucket = hashOf(term) & (buckets - 1);
      return articles.subarray(at[bucket], at[bucket + 1]);
    },
  };
});

function* hashesIn({ article, terms, termIds }: ArticleIndex): Iterable<number> {
  yield* hashesOf(terms.parts, termIds.size);
  for (const term of nameTerms(article)) yield hashOf(term);
}
