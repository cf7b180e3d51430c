import type { ArticleIndex } from '../article-index.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/**
 * What sentences and questions are about as a whole: SIF sentence vectors (smooth inverse frequency: Arora, Liang, Ma 2017), the sum of the
 * words' vectors, rare words counting most, less what all sentences have in common. That is their mean here, which comes close to
 * the first principal component and costs a pass. They find the right sentence where it shares no word with the question.
 */
export interface SentenceVectors {
  /** The vector of words, by their ids in the lexicon: of length 1, or of zeros, without what all sentences share. */
  of(ids: readonly number[]): Float32Array;
  /** Such a vector beside the sentences'. */
  beside(vector: Float32Array): Cosines;
  /** What a sentence says besides some terms of the article: a vector of length 1, or of zeros. It holds until the next call. */
  besides(sentence: number, terms: Iterable<number>): Float32Array;
  /** A word of the lexicon; undefined for an unknown one. */
  word(id: number): WordVector | undefined;
}

/** Of a vector to sentences by their ordinals; each is worked out once. */
export interface Cosines {
  /** -1 to 1. */
  toSentence(sentence: number): number;
  /** The same for the sentence together with its neighbours in the passage. */
  toNeighbourhood(sentence: number): number;
  /** The same, counting also what all sentences share: a sentence of commonplaces is like no question. */
  toWhole(sentence: number): number;
}

/** A word's vector as it is packed, and its length. */
export interface WordVector {
  readonly values: Int8Array;
  readonly length: number;
}

/** Likeness of a word to a vector of length 1, -1 to 1. */
export function likenessOfWord({ values, length }: WordVector, vector: Float32Array): number {
  let along = 0;
  for (let d = 0; d < vector.length; d++) along += (values[d] as number) * (vector[d] as number);
  return along / length;
}

type Vectors = Pick<Lexicon, 'vector' | 'rarity'>;

/** Stands for a cosine that nobody asked for yet. */
const unasked = 2;

/** Articles of more sentences are not compared as wholes: their vectors would take over 4 MB. */
const mostSentences = 10_000;

/**
 * The vectors of an article's sentences; one is worked out when it is first asked for, but what all share at once (1 ms for 400 sentences),
 * since it is taken out: it tells none from another. `ids` are the lexicon's, by term of the article.
 */
export function sentenceVectorsOf(index: ArticleIndex, ids: Int32Array, lexicon: Vectors): SentenceVectors | undefined {
  if (index.size > mostSentences) return undefined;
  const sums = sentenceSums(index, ids, lexicon);
  const { width } = sums;
  const mean = new Float32Array(width);
  const own = ownVectors(index, sums, mean);
  const rest = new Float32Array(width);
  return {
    of: (words) => {
      const vector = new Float32Array(width);
      for (const id of words) if (id >= 0) addVector(vector, lexicon.vector(id), weightOf(lexicon, id));
      return withoutMean(normalise(vector), mean);
    },
    beside: (vector) => besideSentences(index, own, vector),
    besides: (sentence, terms) => {
      sums.fill(rest, sentence);
      for (const term of terms) sums.add(rest, term, -1);
      return normalise(rest);
    },
    word: (id) => {
      const values = lexicon.vector(id);
      return id < 0 ? undefined : { values, length: lengthOfVector(values) || 1 };
    },
  };
}

/** The sums of the vectors of sentences' words. */
interface Sums {
  readonly width: number;
  add(sum: Float32Array, term: number, times: number): void;
  /** Makes a vector the sum of a sentence's. */
  fill(sum: Float32Array, sentence: number): void;
}

function sentenceSums({ idf, parts }: ArticleIndex, ids: Int32Array, lexicon: Vectors): Sums {
  const weights = Float32Array.from(ids, (id, term) => weightOf(lexicon, id) * (0.5 + (idf[term] as number)));
  const last = new Int32Array(ids.length);
  let reading = 0;
  const add = (sum: Float32Array, term: number, times: number): void => {
    const weight = times * (weights[term] as number);
    if (weight !== 0) addVector(sum, lexicon.vector(ids[term] as number), weight);
  };
  return {
    width: lexicon.vector(0).length,
    add,
    fill: (sum, sentence) => {
      sum.fill(0);
      reading++;
      for (let i = parts.termAt[sentence] as number; i < (parts.termAt[sentence + 1] as number); i++) {
        const term = parts.termIds[i] as number;
        if (last[term] === reading) continue;
        last[term] = reading;
        add(sum, term, 1);
      }
    },
  };
}

/** Sentences without what all of them share. */
interface OwnVectors {
  of(sentence: number): Float32Array;
  /** Length of a sentence's vector together with its neighbours'. */
  lengthAround(sentence: number): number;
  /** What of a sentence isn't shared by all, 0 to 1. */
  apart(sentence: number): number;
}

/** Fills `mean`, too. */
function ownVectors(index: ArticleIndex, { width, fill }: Sums, mean: Float32Array): OwnVectors {
  const whole = (sum: Float32Array, sentence: number): Float32Array => {
    fill(sum, sentence);
    return normalise(sum);
  };
  const sum = new Float32Array(width);
  for (let s = 0; s < index.size; s++) {
    whole(sum, s);
    for (let d = 0; d < width; d++) mean[d] = (mean[d] as number) + (sum[d] as number);
  }
  const known: Float32Array[] = new Array(index.size);
  const lengths = new Float64Array(index.size);
  const of = (sentence: number): Float32Array => {
    const before = known[sentence];
    if (before) return before;
    const own = withoutMean(whole(new Float32Array(width), sentence), mean);
    known[sentence] = own;
    return own;
  };
  return {
    of,
    lengthAround: (sentence) => {
      if (lengths[sentence] === 0) lengths[sentence] = lengthOf(of, around(index, sentence));
      return lengths[sentence] as number;
    },
    apart: (sentence) => apartFrom(mean, whole(sum, sentence)),
  };
}

function besideSentences(index: ArticleIndex, own: OwnVectors, vector: Float32Array): Cosines {
  const cosines = new Float64Array(index.size).fill(unasked);
  const toSentence = (sentence: number): number => {
    if (cosines[sentence] === unasked) cosines[sentence] = dot(vector, own.of(sentence));
    return cosines[sentence] as number;
  };
  return {
    toSentence,
    toNeighbourhood: (sentence) => {
      const { from, to } = around(index, sentence);
      let along = 0;
      for (let s = from; s <= to; s++) along += toSentence(s);
      return along / own.lengthAround(sentence);
    },
    toWhole: (sentence) => toSentence(sentence) * own.apart(sentence),
  };
}

/** Length of what is left of a vector of length 1 without the mean's direction, 0 to 1. */
function apartFrom(mean: Float32Array, vector: Float32Array): number {
  const along = dot(vector, mean) / (Math.sqrt(dot(mean, mean)) || 1);
  return Math.sqrt(Math.max(0, dot(vector, vector) - along * along));
}

/** The sentence and its neighbours in the passage, both ends inclusive. */
function around({ sentences, passages }: ArticleIndex, sentence: number): { from: number; to: number } {
  const passage = passages[sentences[sentence]?.passage ?? 0];
  return {
    from: Math.max(passage?.first ?? sentence, sentence - 1),
    to: Math.min(passage?.last ?? sentence, sentence + 1),
  };
}

/** Length of the sum of some vectors. */
function lengthOf(own: OwnVectors['of'], { from, to }: { from: number; to: number }): number {
  let square = 0;
  for (let i = from; i <= to; i++) {
    for (let j = from; j <= to; j++) square += dot(own(i), own(j));
  }
  return Math.sqrt(Math.max(0, square)) || 1;
}

/** What makes a word's vector as long as the word tells much in any text; 0 for an unknown word. */
function weightOf(lexicon: Vectors, id: number): number {
  return id < 0 ? 0 : (0.1 + lexicon.rarity(id)) / (lengthOfVector(lexicon.vector(id)) || 1);
}

function lengthOfVector(vector: Int8Array): number {
  let square = 0;
  for (let d = 0; d < vector.length; d++) square += (vector[d] as number) ** 2;
  return Math.sqrt(square);
}

function addVector(sum: Float32Array, vector: Int8Array, weight: number): void {
  for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + weight * (vector[d] as number);
}

/** The dot product of two vectors of one length: their cosine, where both have length 1. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}

/** Shorter vectors are what rounding leaves of nothing. */
const shortest = 1e-4;

function normalise(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  if (length < shortest) return vector.fill(0);
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) / length;
  return vector;
}

/** Takes out what points in the mean's direction. */
function withoutMean(vector: Float32Array, mean: Float32Array): Float32Array {
  const share = dot(vector, mean) / (dot(mean, mean) || 1);
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] as number) - share * (mean[d] as number);
  return normalise(vector);
}
