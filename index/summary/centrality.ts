import type { ArticleIndex, IndexedSentence } from '../article-index.ts';

/** As in PageRank: how often the walk from sentence to like sentence starts anew. */
const restart = 0.15;
const rounds = 40;

/**
 * LexRank: how much every sentence has in common with the others, by PageRank over their likeness; the values add up to 1.
 * `normalization` 1 compares by cosine (as LexRank does), which short sentences do well in; 0 by the terms shared (TextRank),
 * which favours long ones.
 *
 * The likeness of all pairs is never written down: a round goes from sentences to terms and back, so that it takes
 * time in proportion to the words, not to the square of the sentences.
 */
export function centralityOf(
  sentences: readonly IndexedSentence[],
  { idf }: Pick<ArticleIndex, 'idf'>,
  normalization: number,
): Float64Array {
  const n = sentences.length;
  const rows = sentences.map(({ terms }) => weightedRow(terms, idf, normalization));
  const totals = likenessTimes(rows, new Float64Array(n).fill(1), idf.length);
  let ranks = new Float64Array(n).fill(1 / n);
  for (let round = 0; round < rounds; round++) {
    const passed = ranks.map((rank, i) => ((totals[i] as number) > 0 ? rank / (totals[i] as number) : 0));
    const lost = ranks.reduce((sum, rank, i) => sum + ((totals[i] as number) > 0 ? 0 : rank), 0);
    ranks = likenessTimes(rows, passed, idf.length).map(
      (rank) => (restart + (1 - restart) * lost) / n + (1 - restart) * rank,
    );
  }
  return ranks;
}

/** The cosine of two sentences' terms. */
export function cosineOf(a: Row, b: Row): number {
  let dot = 0;
  for (const [term, weight] of a.weights) dot += weight * (b.weights.get(term) ?? 0);
  return dot;
}

export interface Row {
  readonly weights: ReadonlyMap<number, number>;
  /** The sentence's likeness to itself, which counts for nothing. */
  readonly self: number;
}

/** Terms by how often they occur and how rare they are; divided by the length to the power of `normalization`. */
export function weightedRow(terms: Iterable<number>, idf: Float64Array, normalization: number): Row {
  const weights = new Map<number, number>();
  for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + (idf[term] ?? 0));
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  const scale = length > 0 ? length ** -normalization : 0;
  for (const [term, weight] of weights) weights.set(term, weight * scale);
  return { weights, self: (length * scale) ** 2 };
}

/** The matrix of likenesses, without its diagonal, times a vector. */
function likenessTimes(rows: readonly Row[], vector: Float64Array, terms: number): Float64Array {
  const byTerm = new Float64Array(terms);
  for (const [i, { weights }] of rows.entries()) {
    for (const [term, weight] of weights) byTerm[term] = (byTerm[term] as number) + weight * (vector[i] as number);
  }
  return Float64Array.from(rows, ({ weights, self }, i) => {
    let sum = -self * (vector[i] as number);
    for (const [term, weight] of weights) sum += weight * (byTerm[term] as number);
    return Math.max(0, sum);
  });
}
