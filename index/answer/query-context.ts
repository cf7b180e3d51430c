import type { ArticleIndex } from '../article-index.ts';
import { type Candidates, chooseCandidates, scorePassages } from './candidates.ts';
import { type Matches, matchSentences } from './match.ts';
import type { Question } from './question.ts';
import type { Similarity } from './similarity.ts';

/** A question laid over an article: all that features are measured on. */
export interface QueryContext extends Candidates {
  readonly index: ArticleIndex;
  readonly question: Question;
  readonly matches: Matches;
  /** By passage: MiniSearch's score over the best passage's, 0 to 1. Only passages that were found. */
  readonly passageScores: ReadonlyMap<number, number>;
  readonly similarity: Similarity | undefined;
  /** What the question is about as a whole; undefined without a lexicon. */
  readonly questionVector: Float32Array | undefined;
}

export function queryContextOf(index: ArticleIndex, question: Question, similarity?: Similarity): QueryContext {
  const matches = matchSentences(index, question, similarity);
  const passageScores = scorePassages(index, question);
  const { candidates, bestBm25 } = chooseCandidates(index, question, { matches, passageScores, similarity });
  const ids = similarity && question.words.map(({ form }) => similarity.rowOf(form).id);
  const questionVector = ids && similarity?.sentenceVectors?.of(ids);
  return { index, question, matches, passageScores, bestBm25, candidates, similarity, questionVector };
}
