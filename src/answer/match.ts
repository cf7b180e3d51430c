import type { ArticleIndex } from '../../index/article-index.ts';
import type { Question } from './question.ts';

/** BM25 parameters that did best on questions against sentences (k1 0.9, b 0.4). */
const saturation = 0.9;
const lengthWeight = 0.4;

/** How the words of a question fall on the sentences of an article; arrays are by sentence. */
export interface Matches {
  /** `byWord[w][s]`: how well sentence s has word w, 0 to 1. */
  readonly byWord: readonly Float64Array[];
  /** BM25 of the sentence, over the most that the question could reach: 0 to about 1. */
  readonly bm25: Float64Array;
  /** Share of the question's idf that the sentence covers, 0 to 1. */
  readonly coverage: Float64Array;
  /** The most that a sentence could reach: the sum of the question's idf. */
  readonly totalIdf: number;
}

export function matchSentences(index: ArticleIndex, question: Question): Matches {
  const size = index.sentences.length;
  const byWord = question.words.map((word) => {
    const strength = new Float64Array(size);
    for (const { id, weight } of word.matches) {
      for (const s of index.postings[id] ?? []) strength[s] = Math.max(strength[s] as number, weight);
    }
    return strength;
  });
  const totalIdf = question.words.reduce((sum, { idf }) => sum + idf, 0);
  const bm25 = new Float64Array(size);
  const coverage = new Float64Array(size);
  for (const [w, { idf }] of question.words.entries()) {
    const strength = byWord[w] as Float64Array;
    for (let s = 0; s < size; s++) {
      const m = strength[s] as number;
      if (m === 0) continue;
      const norm = 1 - lengthWeight + (lengthWeight * (index.sentences[s]?.terms.length ?? 0)) / index.meanLength;
      bm25[s] = (bm25[s] as number) + (idf / totalIdf) * m * ((1 + saturation) / (1 + saturation * norm));
      coverage[s] = (coverage[s] as number) + (idf / totalIdf) * m;
    }
  }
  return { byWord, bm25, coverage, totalIdf };
}
