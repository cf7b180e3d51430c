import type { ArticleIndex } from '../article-index.ts';
import { lengthNorm, saturation } from '../bm25.ts';
import type { Question } from './question.ts';
import type { Similarity } from './similarity.ts';
import { type Strengths, strengthsIn } from './strengths.ts';

/** What a word that names the article's subject counts for: hand-set. */
const subjectWeight = 0.5;

/** How the words of a question fall on the sentences of an article. */
export interface Matches {
  readonly bySentence: Strengths;
  /** By term id of the article: the word of the question that it stands for. */
  readonly wordOf: ReadonlyMap<number, number>;
  /** Share of the question's idf that each word has; they add up to 1. */
  readonly shares: Float64Array;
}

export function matchSentences(index: ArticleIndex, question: Question, similarity?: Similarity): Matches {
  const wordOf = new Map<number, number>();
  for (const [w, { matches }] of question.words.entries()) {
    for (const { id, weight } of matches) if (weight === 1 || !wordOf.has(id)) wordOf.set(id, w);
  }
  const weights = question.words.map(
    ({ idf, form, asking, filler, subject }) =>
      idf *
      (asking || filler ? 0.25 : 1) *
      (subject ? subjectWeight : 1) *
      (similarity ? 0.3 + similarity.rowOf(form).rarity : 1),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return {
    bySentence: strengthsIn(index, question),
    wordOf,
    shares: new Float64Array(weights.map((weight) => weight / total)),
  };
}

type OfSentence = ReturnType<Strengths['get']>;

/** Share of the question's idf that a sentence covers, 0 to 1. */
export function coverage({ bySentence, shares }: Matches, sentence: number): number {
  return covered(shares, bySentence.get(sentence));
}

function covered(shares: Float64Array, strengths: OfSentence): number {
  if (!strengths) return 0;
  let sum = 0;
  for (let w = 0; w < shares.length; w++) sum += (shares[w] as number) * (strengths[w] as number);
  return sum;
}

/** How much of the question `other` covers that `sentence` doesn't, 0 to 1. */
export function addedCoverage({ bySentence, shares }: Matches, sentence: number, other: number): number {
  return added(shares, bySentence.get(sentence), bySentence.get(other));
}

/** The same for sentences by what they have of the question. */
export function added(shares: Float64Array, own: OfSentence, other: OfSentence): number {
  if (!other) return 0;
  let sum = 0;
  for (let w = 0; w < shares.length; w++) {
    const gain = (other[w] as number) - (own?.[w] ?? 0);
    if (gain > 0) sum += (shares[w] as number) * gain;
  }
  return sum;
}

/** BM25 of a sentence over the most that the question could reach: 0 to about 1. A word counts once. */
export function bm25(index: ArticleIndex, matches: Matches, sentence: number): number {
  const length = index.sentences[sentence]?.terms.length ?? 0;
  const norm = lengthNorm(length, index.meanLength);
  return coverage(matches, sentence) * ((1 + saturation) / (1 + saturation * norm));
}
