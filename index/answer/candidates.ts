import type { ArticleIndex } from '../article-index.ts';
import { wordsAbove } from './heading-context.ts';
import { isInHeading } from './heading-terms.ts';
import { added, bm25, coverage, type Matches, matchSentences } from './match.ts';
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
  /** What the question is about as a whole; undefined without a lexicon. */
  readonly gist: Float32Array | undefined;
}

/** Passages that are looked into. */
const passagesRead = 40;
/**
 * Sentences whose features are measured: those that promise a fair share of what the best one does, so few where one
 * stands out and many where none does. The right one is among them in 96 of 100 questions of XQuAD (5 measured on average),
 * 97 of SQuAD 2 (7) and 86 of COVID-QA (12).
 */
const measured = { least: 5, most: 60, shareOfBest: 0.45 };
/** Of these, so many have their words compared by meaning, which takes most of the time. */
export const comparedByMeaning = 30;
/** What decides who is measured at all; set by hand. */
const firstWeights = { passage: 0.3, neighbours: 0.15, above: 0.6, meaning: 0.8 };
/** Where the best sentence covers less of the question than this, words that mean the same are looked for everywhere. */
const weakCoverage = 0.35;
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
  const hits = index.search.find(termsToFind(index, question)).slice(0, passagesRead);
  const best = hits[0]?.score ?? 1;
  const passageScores = new Map(hits.map(({ id, score }) => [id, score / best]));
  const { bySentence, shares } = matches;
  const scored: Scored[] = [];
  let bestBm25 = 0;
  for (const [id, passageScore] of passageScores) {
    const { first, last } = index.passages[id] as ArticleIndex['passages'][number];
    const above = wordsAbove(index, question, id);
    const strengthsAbove = above && question.words.map((_, w) => (above.heading[w] || above.leadIn[w] ? 1 : 0));
    let before: readonly number[] | undefined;
    let own = bySentence.get(first);
    for (let sentence = first; sentence <= last; sentence++) {
      const after = sentence < last ? bySentence.get(sentence + 1) : undefined;
      if (own || before || after || above) {
        const alone = own ? bm25(index, matches, sentence) : 0;
        if (alone > bestBm25) bestBm25 = alone;
        const beside = Math.max(added(shares, own, before), added(shares, own, after));
        const around =
          firstWeights.passage * passageScore +
          firstWeights.neighbours * beside +
          (above ? firstWeights.above * added(shares, own, strengthsAbove) : 0);
        scored.push({ sentence, score: alone + around });
      }
      before = own;
      own = after;
    }
  }
  addSimilar(index, question, matches, similarity, scored);
  const gist = similarity?.gists?.of(question.words.map(({ form }) => similarity.rowOf(form).id));
  return { index, question, matches, passageScores, bestBm25, candidates: mostPromising(scored), similarity, gist };
}

/** The terms of the article that stand for words of the question; a word may also stand in a heading only. */
function termsToFind(index: ArticleIndex, { words }: Question): string[] {
  const terms = words.flatMap(({ term, otherTerms, matches }) => [
    ...(isInHeading(index, term) ? [term] : []),
    ...otherTerms.filter((one) => isInHeading(index, one)),
    ...matches.map(({ id }) => index.terms[id] as string),
  ]);
  return [...new Set(terms)];
}

/** The sentences that promise enough, best first; ties fall to the earlier sentence. */
function mostPromising(scored: Scored[]): number[] {
  let best = 0;
  for (const { score } of scored) if (score > best) best = score;
  const promising = scored.filter(({ score }) => score >= measured.shareOfBest * best);
  const enough = promising.length >= measured.least ? promising : scored;
  enough.sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  const wanted = Math.max(measured.least, Math.min(measured.most, promising.length));
  return enough.slice(0, wanted).map(({ sentence }) => sentence);
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
