import type { ArticleIndex } from '../article-index.ts';
import { oncePer } from '../once-per.ts';
import { type Candidates, chooseCandidates, type Evidence, scorePassages } from './candidates.ts';
import { matchSentences } from './match.ts';
import type { Question } from './question.ts';
import type { Similarity } from './similarity.ts';
import { lineMeets, type TopicLine } from './topic-lines.ts';

/** A question laid over an article: all that features are measured on. */
export interface QueryContext extends Evidence, Candidates {}

export function queryContextOf(index: ArticleIndex, question: Question, similarity?: Similarity): QueryContext {
  const matches = matchSentences(index, question, similarity);
  const passageScores = scorePassages(index, question);
  const rows = similarity ? question.words.map(({ form }) => similarity.rowOf(form)) : [];
  const vectors = similarity?.sentenceVectors;
  const questionVector = vectors?.of(rows.map(({ id }) => id));
  const cosines = questionVector && vectors?.beside(questionVector);
  const meet = oncePer((line: TopicLine) => lineMeets({ index, question, matches, similarity }, line));
  const ofMeaning = { similarity, rows, questionVector, cosines, meet };
  const evidence: Evidence = { index, question, matches, passageScores, ...ofMeaning };
  return { ...evidence, ...chooseCandidates(evidence) };
}
