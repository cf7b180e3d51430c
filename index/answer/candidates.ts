import type { ArticleIndex } from '../article-index.ts';
import { findPassages } from '../passage-search.ts';
import { headingContext } from './heading-context.ts';
import { isInHeading } from './heading-terms.ts';
import { added, bm25, coverage, type Matches } from './match.ts';
import type { Question } from './question.ts';
import { canAnswer } from './roles.ts';
import type { Cosines } from './sentence-vectors.ts';
import type { Row, Similarity } from './similarity.ts';
import { type LineMeeting, linesIn, type TopicLine } from './topic-lines.ts';

/** The sentences worth measuring. */
export interface Candidates {
  /** Sentences to be ranked, the most promising first. */
  readonly candidates: readonly number[];
  /** BM25 of the best sentence. */
  readonly bestBm25: number;
}

/** What is known of a question and an article before any sentence is measured. */
export interface Evidence {
  readonly index: ArticleIndex;
  readonly question: Question;
  readonly matches: Matches;
  /** By passage: MiniSearch's score over the best passage's, 0 to 1. Only passages that were found. */
  readonly passageScores: ReadonlyMap<number, number>;
  readonly similarity: Similarity | undefined;
  /** The question's words against the terms of the article; empty without a lexicon. */
  readonly rows: readonly Row[];
  /** What the question is about as a whole; undefined without a lexicon. */
  readonly questionVector: Float32Array | undefined;
  /** The same beside the sentences of the article, where they have vectors. */
  readonly cosines: Cosines | undefined;
  /** How the question meets a line that stands above sentences; worked out once a line. */
  readonly meet: (line: TopicLine) => LineMeeting;
}

/** Passages that are looked into. */
const passagesRead = 40;
/**
 * Sentences whose features are measured: those that promise a fair share of what the best one does, so few where one
 * stands out and many where none does. The right one is among them in 97 of 100 questions of XQuAD (11 measured on average),
 * 98 of SQuAD 2 (15) and 90 of those that people typed about documents (18).
 */
const measured = { least: 20, most: 60, shareOfBest: 0.25 };
/** What decides who is measured at all; set by hand. */
const firstWeights = { passage: 0.3, neighbours: 0.15, heading: 0.6, meaning: 1.2, vector: 0.8 };
/** Where the best sentence covers less of the question than this, words that mean the same and near vectors are looked for everywhere. */
const weakCoverage = 0.75;
/** Where it covers less than this, also for those of the question's words that it has: it may have them by chance. */
const leastCoverage = 0.4;
/** Likeness from which a word of the article stands for one of the question that way. */
const leastLikeness = 0.2;
/** So many sentences that are nearest by their vectors come in. */
const nearest = 40;
/** Cosines of sentences that have nothing to do with the question reach this by chance. */
const leastCosine = 0.1;
/** Lines of an article that are compared by meaning, how alike one must be, and how much of what stands below it is looked at. */
const mostLines = 400;
const leastAligned = 0.4;
const mostBelow = 8;
/** Articles with more different words than this are not searched that way; it would take longer than 50 ms. */
const largestVocabulary = 20_000;

/** By sentence: what it promises. */
type Scores = Map<number, number>;

function raise(scores: Scores, sentence: number, gain: number): void {
  scores.set(sentence, (scores.get(sentence) ?? 0) + gain);
}

/** By passage: MiniSearch's score over the best passage's, 0 to 1. Only passages that were found. */
export function scorePassages(index: ArticleIndex, question: Question): ReadonlyMap<number, number> {
  const hits = findPassages(index, termsToFind(index, question)).slice(0, passagesRead);
  const best = hits[0]?.score ?? 1;
  return new Map(hits.map(({ id, score }) => [id, score / best]));
}

export function chooseCandidates(evidence: Evidence): Candidates {
  const scores: Scores = new Map();
  let bestBm25 = 0;
  for (const id of evidence.passageScores.keys()) bestBm25 = Math.max(bestBm25, scorePassage(evidence, id, scores));
  const best = bestCovered(evidence.matches, scores);
  const isWeak = best.covered < weakCoverage;
  if (isWeak) raiseSimilar(evidence, best, scores);
  raiseBelowLines(evidence, scores);
  if (isWeak) raiseByVector(evidence, scores);
  return { candidates: mostPromising(evidence.index, scores), bestBm25 };
}

/** What stands below a question or a heading that says in other words what is asked comes in, or rises. */
function raiseBelowLines({ index, similarity, meet }: Evidence, scores: Scores): void {
  const lines = linesIn(index);
  if (!similarity || lines.size === 0 || lines.size > mostLines) return;
  for (const [line, sentences] of lines) {
    const { covers, aligned } = meet(line);
    const more = aligned - covers;
    if (aligned < leastAligned || more <= 0) continue;
    for (const sentence of sentences.slice(0, mostBelow)) {
      raise(scores, sentence, firstWeights.heading * (scores.has(sentence) ? more : aligned));
    }
  }
}

/** Adds the sentences of a passage with what they promise; BM25 of the best of them. One with nothing in or around it promises nothing. */
function scorePassage({ index, question, matches, passageScores }: Evidence, id: number, scores: Scores): number {
  const { bySentence, shares } = matches;
  const { first, last } = index.passages[id] as ArticleIndex['passages'][number];
  const heading = headingContext(index, question, id);
  const headingStrengths = heading && question.words.map((_, w) => (heading.heading[w] || heading.leadIn[w] ? 1 : 0));
  const ofPassage = firstWeights.passage * (passageScores.get(id) ?? 0);
  let bestBm25 = 0;
  let before: readonly number[] | undefined;
  let own = bySentence.get(first);
  for (let sentence = first; sentence <= last; sentence++) {
    const after = sentence < last ? bySentence.get(sentence + 1) : undefined;
    if (own || before || after || heading) {
      const alone = own ? bm25(index, matches, sentence) : 0;
      if (alone > bestBm25) bestBm25 = alone;
      const beside = Math.max(added(shares, own, before), added(shares, own, after));
      const around =
        ofPassage +
        firstWeights.neighbours * beside +
        (heading ? firstWeights.heading * added(shares, own, headingStrengths) : 0);
      scores.set(sentence, alone + around);
    }
    before = own;
    own = after;
  }
  return bestBm25;
}

/** The terms of the article that stand for words of the question; a word may also stand in a heading only. */
function termsToFind(index: ArticleIndex, { words }: Question): string[] {
  const terms = words.flatMap(({ term, otherTerms, matches }) => [
    ...(isInHeading(index, term) ? [term] : []),
    ...otherTerms.filter((one) => isInHeading(index, one)),
    ...matches.map(({ id }) => index.terms.of(id)),
  ]);
  return [...new Set(terms)];
}

/** The sentences that can answer and promise enough, best first; ties fall to the earlier sentence. */
function mostPromising(index: ArticleIndex, scores: Scores): number[] {
  const able = [...scores.keys()].filter((sentence) => canAnswer(index, sentence));
  const promised = (sentence: number): number => scores.get(sentence) as number;
  const best = able.reduce((most, sentence) => Math.max(most, promised(sentence)), 0);
  const promising = able.filter((sentence) => promised(sentence) >= measured.shareOfBest * best).length;
  return highest(able, promised, Math.max(measured.least, Math.min(measured.most, promising)));
}

/** Of some sentences so many at most: those of the highest value, highest first; ties fall to the earlier sentence. */
function highest(sentences: readonly number[], measure: (sentence: number) => number, most: number): number[] {
  const values = new Float64Array(sentences.map(measure));
  // Numbers alone are sorted far more quickly, and seldom are all wanted.
  const least = values.slice().sort()[values.length - most] ?? Number.NEGATIVE_INFINITY;
  return [...values.keys()]
    .filter((i) => (values[i] as number) >= least)
    .sort(
      (a, b) => (values[b] as number) - (values[a] as number) || (sentences[a] as number) - (sentences[b] as number),
    )
    .slice(0, most)
    .map((i) => sentences[i] as number);
}

/** Sentences that share no word with the question, but words that mean those that the best one lacks, come in; others rise by them. */
function raiseSimilar(evidence: Evidence, best: BestCovered, scores: Scores): void {
  const { index, matches, rows } = evidence;
  if (index.termIds.size > largestVocabulary) return;
  const strengths = matches.bySentence.get(best.sentence);
  const gains = new Float64Array(index.sentences.length);
  for (const [w, row] of rows.entries()) {
    if (row.id < 0 || (best.covered >= leastCoverage && (strengths?.[w] ?? 0) > 0)) continue;
    const share = matches.shares[w] as number;
    for (const [s, likeness] of likestIn(evidence, w)) {
      const missing = likeness - (matches.bySentence.get(s)?.[w] ?? 0);
      if (missing > 0) gains[s] = (gains[s] as number) + share * missing;
    }
  }
  for (let s = 0; s < gains.length; s++) {
    if ((gains[s] as number) > 0) raise(scores, s, firstWeights.meaning * (gains[s] as number));
  }
}

/** By sentence that has a term like a word of the question: the likeness of the most alike. */
function likestIn({ index, matches, similarity, rows }: Evidence, word: number): ReadonlyMap<number, number> {
  const likest = new Map<number, number>();
  const row = rows[word] as Row;
  for (let term = 0; term < row.likeness.length; term++) {
    const likeness = similarity?.between(row, term) ?? 0;
    if (likeness < leastLikeness || matches.wordOf.get(term) === word) continue;
    for (const s of index.postings.of(term)) if (likeness > (likest.get(s) ?? 0)) likest.set(s, likeness);
  }
  return likest;
}

/** The sentences whose vectors are nearest to the question's come in, or rise. */
function raiseByVector({ index, cosines }: Evidence, scores: Scores): void {
  if (!cosines) return;
  const gain = (sentence: number): number => firstWeights.vector * cosines.toSentence(sentence);
  const near: number[] = [];
  for (let s = 0; s < index.sentences.length; s++) if (gain(s) > leastCosine * firstWeights.vector) near.push(s);
  for (const sentence of highest(near, gain, nearest)) raise(scores, sentence, gain(sentence));
}

/** The sentence that has most of the question, and what share of it; -1 where none has any. */
interface BestCovered {
  readonly sentence: number;
  readonly covered: number;
}

function bestCovered(matches: Matches, scores: Scores): BestCovered {
  let best = { sentence: -1, covered: 0 };
  for (const sentence of scores.keys()) {
    const covered = coverage(matches, sentence);
    if (covered > best.covered) best = { sentence, covered };
  }
  return best;
}
