import type { ArticleIndex } from '../../index/article-index.ts';
import { summarySentences } from '../../index/summary/summarize.ts';

/** A way to choose sentences; it gives their ordinals, in reading order. */
export interface Summarizer {
  readonly name: string;
  choose(index: ArticleIndex, count: number): readonly number[];
}

export const ours: Summarizer = {
  name: 'Verbatim',
  choose: (index, count) => summarySentences(index, { sentences: count }),
};

/** The first sentences. */
export const lead: Summarizer = {
  name: 'first sentences',
  choose: (index, count) => [...index.sentences.keys()].slice(0, count),
};

/** Mihalcea and Tarau 2004: words in common over the logarithms of the lengths, ranked by PageRank. */
export const textRank: Summarizer = {
  name: 'TextRank',
  choose: (index, count) => {
    const sets = index.sentences.map(({ terms }) => new Set(terms));
    return central(index, count, (i, j) => {
      const [a, b] = [sets[i] as Set<number>, sets[j] as Set<number>];
      const length = Math.log(Math.max(1, a.size)) + Math.log(Math.max(1, b.size));
      return length > 0 ? [...a].filter((term) => b.has(term)).length / length : 0;
    });
  },
};

/** Erkan and Radev 2004: sentences are linked when their TF-IDF cosine is above 0.1, ranked by PageRank. */
export const lexRank: Summarizer = {
  name: 'LexRank',
  choose: (index, count) => {
    const rows = index.sentences.map(({ terms }) => vectorOf(terms, index.idf));
    return central(index, count, (i, j) => {
      let dot = 0;
      for (const [term, weight] of rows[i] as Map<number, number>) dot += weight * (rows[j]?.get(term) ?? 0);
      return dot > 0.1 ? 1 : 0;
    });
  },
};

function vectorOf(terms: Iterable<number>, idf: Float64Array): Map<number, number> {
  const row = new Map<number, number>();
  for (const term of terms) row.set(term, (row.get(term) ?? 0) + (idf[term] ?? 0));
  const length = Math.hypot(...row.values()) || 1;
  for (const [term, weight] of row) row.set(term, weight / length);
  return row;
}

function central(index: ArticleIndex, count: number, likeness: (i: number, j: number) => number): number[] {
  const n = index.sentences.length;
  const matrix = Array.from({ length: n }, (_, i) =>
    Float64Array.from({ length: n }, (__, j) => (i === j ? 0 : likeness(i, j))),
  );
  const ranks = pageRank(matrix);
  const best = [...ranks.keys()].sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b).slice(0, count);
  return best.sort((a, b) => a - b);
}

function pageRank(matrix: readonly Float64Array[]): Float64Array {
  const n = matrix.length;
  const totals = matrix.map((row) => row.reduce((sum, value) => sum + value, 0));
  let ranks = new Float64Array(n).fill(1 / n);
  for (let round = 0; round < 50; round++) {
    const next = new Float64Array(n).fill(0.15 / n);
    for (const [i, row] of matrix.entries()) {
      const total = totals[i] as number;
      for (let j = 0; j < n; j++) {
        next[j] = (next[j] as number) + 0.85 * (ranks[i] as number) * (total > 0 ? (row[j] as number) / total : 1 / n);
      }
    }
    ranks = next;
  }
  return ranks;
}
