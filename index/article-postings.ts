import type { ArticleIndex } from './article-index.ts';
import { type Numbers, narrow } from './indexed/numbers.ts';
import { hashesOf, hashOf } from './indexed/term-ids.ts';
import { oncePer } from './once-per.ts';

/** Which of many articles may have a term. */
export interface ArticlePostings {
  /** Ordinals of articles, ascending: all that have the term, and few that don't. */
  mayHold(term: string): Numbers;
}

/**
 * Lists articles by the hashes of their sentences' content terms and of others that they have: a few bytes for each term of each article, and no
 * string. Among thousands of articles it opens those that a rare word stands in, and no other; takes 0.1 ms an article, once.
 */
export function articlePostings(
  othersOf: (index: ArticleIndex) => Iterable<string>,
): (indexes: readonly ArticleIndex[]) => ArticlePostings {
  return oncePer((indexes) => {
    const hashes = indexes.map((index) => hashesIn(index, othersOf(index)));
    const total = hashes.reduce((sum, { length }) => sum + length, 0);
    // An eighth as many buckets as terms: most articles have the same ones.
    const buckets = 2 ** Math.max(8, Math.ceil(Math.log2(total / 8 + 1)));
    const { at, listed } = sortedInto(buckets, hashes);
    const articles = narrow(listed);
    return {
      mayHold: (term) => {
        const bucket = hashOf(term) & (buckets - 1);
        return articles.subarray(at[bucket], at[bucket + 1]);
      },
    };
  });
}

function hashesIn({ terms, termIds }: ArticleIndex, others: Iterable<string>): Uint32Array {
  const more = Array.from(others, hashOf);
  const hashes = new Uint32Array(termIds.size + more.length);
  hashes.set(hashesOf(terms.parts, termIds.size));
  hashes.set(more, termIds.size);
  return hashes;
}

/** By bucket the ordinals of the articles of which a hash falls into it, ascending, each once. */
function sortedInto(buckets: number, hashes: readonly Uint32Array[]): { at: Uint32Array; listed: Uint32Array } {
  const at = new Uint32Array(buckets + 1);
  const last = new Int32Array(buckets);
  const each = (take: (bucket: number, article: number) => void): void => {
    last.fill(-1);
    for (const [article, own] of hashes.entries()) {
      for (const hash of own) {
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
  return { at, listed };
}
