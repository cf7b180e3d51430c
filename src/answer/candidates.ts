import type { ArticleIndex } from '../../index/article-index.ts';
import { addedCoverage, bm25, type Matches, matchSentences } from './match.ts';
import type { Question } from './question.ts';
import type { Similarity } from './similarity.ts';

/** A question laid over an article: all that features are measured on. */
export interface View {
  readonly index: ArticleIndex;
  readonly question: Question;
  readonly matches: Matches;
  /** By passage: MiniSearch's score over the best passage's, 0 to 1. Only passages that were found. */
  readonly passageScores: ReadonlyMap<number, number>;
  /** BM25 of the best sentence. */
  readonly bestBm25: number;
  /** Sentences to be ranked, the most promising first. */
  readonly candidates: readonly number[];
  readonly similarity: Similarity | undefined;
}

/** Passages that are looked into. */
const passagesRead = 40;
/** Sentences whose features are measured; the right one is among them in 98 of 100 questions. */
const mostCandidates = 40;
/** What decides who is measured at all; set by hand. */
const firstWeights = { passage: 0.3, neighbours: 0.15 };

export function viewOf(index: ArticleIndex, question: Question, similarity?: Similarity): View {
  const matches = matchSentences(index, question);
  const terms = question.words.flatMap((word) => word.matches.map(({ id }) => index.terms[id] as string));
  const hits = index.search.find(terms).slice(0, passagesRead);
  const best = hits[0]?.score ?? 1;
  const passageScores = new Map(hits.map(({ id, score }) => [id, score / best]));
  const scored: { sentence: number; score: number }[] = [];
  let bestBm25 = 0;
  for (const [id, passageScore] of passageScores) {
    const { first, last } = index.passages[id] as ArticleIndex['passages'][number];
    for (let sentence = first; sentence <= last; sentence++) {
      const own = bm25(index, matches, sentence);
      bestBm25 = Math.max(bestBm25, own);
      const before = sentence > first ? addedCoverage(matches, sentence, sentence - 1) : 0;
      const after = sentence < last ? addedCoverage(matches, sentence, sentence + 1) : 0;
      const around = firstWeights.passage * passageScore + firstWeights.neighbours * Math.max(before, after);
      scored.push({ sentence, score: own + around });
    }
  }
  scored.sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  const candidates = scored.slice(0, mostCandidates).map(({ sentence }) => sentence);
  return { index, question, matches, passageScores, bestBm25, candidates, similarity };
}
