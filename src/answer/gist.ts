import type { ArticleIndex } from '../../index/article-index.ts';
import type { Lexicon } from '../../index/lexicon/lexicon.ts';

/** What sentences and questions are about as a whole: the directions of their words' vectors, rare words counting most. */
export interface Gists {
  /** The gist of words, by their ids in the lexicon: a vector of length 1, or of zeros. */
  of(ids: readonly number[]): Float32Array;
  /** Likeness of a gist to a sentence, -1 to 1. */
  toSentence(gist: Float32Array, sentence: number): number;
  /** The same for the sentence together with its neighbours in the passage. */
  toNeighbourhood(gist: Float32Array, sentence: number): number;
}

type Vectors = Pick<Lexicon, 'vector' | 'rarity'>;

/** Articles of more sentences are not compared by gist: theirs would take over 4 MB. */
const mostSentences = 10_000;

/**
 * The gists of an article's sentences, worked out at once (1 ms for 200 sentences). `ids` are the lexicon's, by term of the
 * article. What all sentences share is taken out: it tells none from another.
 */
export function gistsOf(index: ArticleIndex, ids: Int32Array, lexicon: Vectors): Gists | undefined {
  if (index.sentences.length > mostSentences) return undefined;
  const width = lexicon.vector(0).length;
  const own = index.sentences.map(({ terms }) => {
    const gist = new Float32Array(width);
    for (const term of new Set(terms)) addWord(gist, lexicon, ids[term] as number, index.idf[term] as number);
    return normalise(gist);
  });
  const mean = new Float32Array(width);
  for (const gist of own) for (let d = 0; d < width; d++) mean[d] = (mean[d] as number) + (gist[d] as number);
  for (const gist of own) withoutMean(gist, mean);
  const lengths = own.map((_, s) => lengthOf(own, around(index, s)));
  const toSentence = (gist: Float32Array, sentence: number): number => dot(gist, own[sentence] as Float32Array);
  return {
    of: (words) => {
      const gist = new Float32Array(width);
      for (const id of words) addWord(gist, lexicon, id, 1);
      return withoutMean(normalise(gist), mean);
    },
    toSentence,
    toNeighbourhood: (gist, sentence) => {
      const { from, to } = around(index, sentence);
      let along = 0;
      for (let s = from; s <= to; s++) along += toSentence(gist, s);
      return along / (lengths[sentence] as number);
    },
  };
}

/** The sentence and its neighbours in the passage, both ends inclusive. */
function around({ sentences, passages }: ArticleIndex, sentence: number): { from: number; to: number } {
  const passage = passages[sentences[sentence]?.passage ?? 0];
  return {
    from: Math.max(passage?.first ?? sentence, sentence - 1),
    to: Math.min(passage?.last ?? sentence, sentence + 1),
  };
}

/** Length of the sum of some gists. */
function lengthOf(own: readonly Float32Array[], { from, to }: { from: number; to: number }): number {
  let square = 0;
  for (let i = from; i <= to; i++) {
    for (let j = from; j <= to; j++) square += dot(own[i] as Float32Array, own[j] as Float32Array);
  }
  return Math.sqrt(Math.max(0, square)) || 1;
}

function addWord(sum: Float32Array, lexicon: Vectors, id: number, idf: number): void {
  if (id < 0) return;
  const vector = lexicon.vector(id);
  let square = 0;
  for (const value of vector) square += value * value;
  const weight = ((0.1 + lexicon.rarity(id)) * (0.5 + idf)) / (Math.sqrt(square) || 1);
  for (let d = 0; d < vector.length; d++) sum[d] = (sum[d] as number) + weight * (vector[d] as number);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}

function normalise(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) / length;
  return vector;
}

/** Takes out what points in the mean's direction. */
function withoutMean(vector: Float32Array, mean: Float32Array): Float32Array {
  const share = dot(vector, mean) / (dot(mean, mean) || 1);
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) - share * (mean[d] as number);
  return normalise(vector);
}
