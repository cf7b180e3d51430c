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
  const rows = matrixOf(sentences.map(({ terms }) => weightedRow(terms, idf, normalization)));
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

/** Rows one behind the other: those of row `i` are `at[i]` to `at[i + 1]`. Going through maps takes ten times as long. */
interface Matrix {
  readonly at: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  readonly selves: Float64Array;
}

function matrixOf(rows: readonly Row[]): Matrix {
  const at = new Uint32Array(rows.length + 1);
  for (const [i, { weights }] of rows.entries()) at[i + 1] = (at[i] as number) + weights.size;
  const size = at[rows.length] as number;
  const matrix = { at, terms: new Uint32Array(size), weights: new Float64Array(size) };
  let next = 0;
  for (const row of rows)
    for (const [term, weight] of row.weights) {
      matrix.terms[next] = term;
      matrix.weights[next++] = weight;
    }
  return { ...matrix, selves: Float64Array.from(rows, ({ self }) => self) };
}

/** The matrix of likenesses, without its diagonal, times a vector. */
function likenessTimes({ at, terms, weights, selves }: Matrix, vector: Float64Array, termCount: number): Float64Array {
  const byTerm = new Float64Array(termCount);
  for (let i = 0; i < vector.length; i++) {
    const value = vector[i] as number;
    const end = at[i + 1] as number;
    for (let j = at[i] as number; j < end; j++) {
      const term = terms[j] as number;
      byTerm[term] = (byTerm[term] as number) + (weights[j] as number) * value;
    }
  }
  return selves.map((self, i) => {
    let sum = -self * (vector[i] as number);
    const end = at[i + 1] as number;
    for (let j = at[i] as number; j < end; j++) sum += (weights[j] as number) * (byTerm[terms[j] as number] as number);
    return Math.max(0, sum);
  });
}
