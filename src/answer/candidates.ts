import type { ArticleIndex } from '../../index/article-index.ts';
import { addedCoverage, bm25, coverage, type Matches, matchSentences } from './match.ts';
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
/** Sentences whose features are measured. The right one is among them in 99 of 100 questions of XQuAD and SQuAD 2, 93 of COVID-QA. */
const mostCandidates = 24;
/** Of these, so many have their words compared by meaning, which takes most of the time. */
export const comparedByMeaning = 8;
/** What decides who is measured at all; set by hand. */
const firstWeights = { passage: 0.3, neighbours: 0.15, meaning: 0.8 };
/** Where the best sentence covers less of the question than this, words that mean the same are looked for everywhere. */
const weakCoverage = 0.4;
/** Likeness from which a word of the article stands for one of the question that way. */
const leastLikeness = 0.35;
/** Articles with more different words than this are not searched that way; it would take longer than 50 ms. */
const largestVocabulary = 20_000;

interface Scored {
  readonly sentence: number;
  score: number;
}

export function viewOf(index: ArticleIndex, question: Question, similarity?: Similarity): View {
  const matches = matchSentences(index, question, similarity);
  const terms = question.words.flatMap((word) => [
    word.term,
    ...word.matches.map(({ id }) => index.terms[id] as string),
  ]);
  const uniqueTerms = [...new Set(terms)];
  const hits = index.search.find(uniqueTerms).slice(0, passagesRead);
  const best = hits[0]?.score ?? 1;
  const passageScores = new Map(hits.map(({ id, score }) => [id, score / best]));
  const scored: Scored[] = [];
  let bestBm25 = 0;
  for (const [id, passageScore] of passageScores) {
    const { first, last } = index.passages[id] as ArticleIndex['passages'][number];
    for (let sentence = first; sentence <= last; sentence++) {
      const { bySentence } = matches;
      const touched = bySentence.has(sentence);
      const isBefore = sentence > first && bySentence.has(sentence - 1);
      const isAfter = sentence < last && bySentence.has(sentence + 1);
      if (!touched && !isBefore && !isAfter) continue;
      const own = touched ? bm25(index, matches, sentence) : 0;
      if (own > bestBm25) bestBm25 = own;
      const before = isBefore ? addedCoverage(matches, sentence, sentence - 1) : 0;
      const after = isAfter ? addedCoverage(matches, sentence, sentence + 1) : 0;
      const around = firstWeights.passage * passageScore + firstWeights.neighbours * Math.max(before, after);
      scored.push({ sentence, score: own + around });
    }
  }
  addSimilar(index, question, matches, similarity, scored);
  scored.sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  const candidates = scored.slice(0, mostCandidates).map(({ sentence }) => sentence);
  return { index, question, matches, passageScores, bestBm25, candidates, similarity };
}

/** Sentences that share no word with the question, but words that mean the same, come in; others rise by them. */
function addSimilar(
  index: ArticleIndex,
  question: Question,
  matches: Matches,
  similarity: Similarity | undefined,
  scored: Scored[],
): void {
  if (!similarity || index.terms.length > largestVocabulary) return;
  const lacking = lackingWords(matches, scored);
  if (!lacking) return;
  const gains = new Map<number, number>();
  for (const [w, { form }] of question.words.entries()) {
    const row = similarity.rowOf(form);
    if (row.id < 0 || !lacking[w]) continue;
    const best = new Map<number, number>();
    for (let term = 0; term < row.likeness.length; term++) {
      const likeness = similarity.between(row, term);
      if (likeness < leastLikeness || matches.wordOf.get(term) === w) continue;
      for (const s of index.postings[term] ?? []) if (likeness > (best.get(s) ?? 0)) best.set(s, likeness);
    }
    for (const [s, likeness] of best) {
      const missing = likeness - (matches.bySentence.get(s)?.[w] ?? 0);
      if (missing > 0) gains.set(s, (gains.get(s) ?? 0) + (matches.shares[w] as number) * missing);
    }
  }
  for (const entry of scored) {
    entry.score += firstWeights.meaning * (gains.get(entry.sentence) ?? 0);
    gains.delete(entry.sentence);
  }
  for (const [sentence, gain] of gains) scored.push({ sentence, score: firstWeights.meaning * gain });
}

/** The words that the sentence with most of the question lacks; undefined when it has enough of it. */
function lackingWords(matches: Matches, scored: readonly Scored[]): boolean[] | undefined {
  let best = -1;
  let most = 0;
  for (const { sentence } of scored) {
    const covered = coverage(matches, sentence);
    if (covered > most) {
      most = covered;
      best = sentence;
    }
  }
  if (most >= weakCoverage) return undefined;
  const strengths = matches.bySentence.get(best);
  return [...matches.shares].map((_, w) => (strengths?.[w] ?? 0) === 0);
}
