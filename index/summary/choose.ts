import type { ArticleIndex, IndexedSentence } from '../article-index.ts';
import { cosineOf, type Row, weightedRow } from './centrality.ts';

/** A sentence that may be chosen. Scores and costs are in standard deviations of centrality. */
export interface Candidate {
  /** Its ordinal in the article. */
  readonly ordinal: number;
  readonly sentence: IndexedSentence;
  readonly score: number;
  /** Lost unless the sentence before it is chosen, too. */
  readonly pointing: number;
  /** Lost where it is shown by itself: it is short, or says little. */
  readonly brevity: number;
  /** Surnames that it doesn't explain, and those that it does. */
  readonly needed: ReadonlySet<string>;
  readonly introduced: ReadonlySet<string>;
  /** What stands together in the article; two of one group say less than two of two. */
  readonly group: string;
}

const costs = {
  /** Of a sentence that says what was said already. */
  redundancy: 3.2,
  /** Of each further sentence of a group. */
  sameGroup: 1.2,
  /** Of a surname that nobody introduced. */
  unknownName: 1,
} as const;
/** From this likeness on a sentence is a repetition, and taken only when there is nothing else. */
const sameText = 0.88;
const lastResort = 1_000;
/** What is left of pointing to the sentence before where that is chosen. */
const leftWithAntecedent = 0.1;

/** Maximal marginal relevance: the best one, then always the best of those that say something else; in reading order. */
export function choose(
  candidates: readonly Candidate[],
  { idf }: Pick<ArticleIndex, 'idf'>,
  count: number,
): Candidate[] {
  const rows = candidates.map(({ sentence }) => weightedRow(sentence.terms, idf, 1));
  const likeness = candidates.map(() => 0);
  const chosen = new Map<number, Candidate>();
  while (chosen.size < Math.min(count, candidates.length)) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const [i, candidate] of candidates.entries()) {
      if (chosen.has(i)) continue;
      const value = worthOf(candidate, [...chosen.values()], likeness[i] as number);
      if (value > most) [best, most] = [i, value];
    }
    chosen.set(best, candidates[best] as Candidate);
    for (const [i, row] of rows.entries()) {
      likeness[i] = Math.max(likeness[i] as number, likenessOf(row, rows[best] as Row));
    }
  }
  return [...chosen.values()].sort((a, b) => a.ordinal - b.ordinal);
}

function worthOf(candidate: Candidate, chosen: readonly Candidate[], likeness: number): number {
  const before = chosen.filter(({ ordinal }) => ordinal < candidate.ordinal);
  const follows = before.some(({ ordinal }) => ordinal === candidate.ordinal - 1);
  const unknown = [...candidate.needed].filter((name) => !before.some(({ introduced }) => introduced.has(name)));
  const together = chosen.filter(({ group }) => group === candidate.group).length;
  return (
    candidate.score -
    candidate.brevity -
    candidate.pointing * (follows ? leftWithAntecedent : 1) -
    costs.unknownName * Math.min(2, unknown.length) -
    costs.sameGroup * together -
    costs.redundancy * likeness -
    (likeness > sameText ? lastResort : 0)
  );
}

/** How much of what one sentence says another has said: the cosine, or the share of the shorter one's words. */
function likenessOf(a: Row, b: Row): number {
  const cosine = cosineOf(a, b);
  const [shorter, longer] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  if (shorter.weights.size < 3) return cosine;
  let shared = 0;
  let all = 0;
  for (const [term, weight] of shorter.weights) {
    all += weight;
    if (longer.weights.has(term)) shared += weight;
  }
  return Math.max(cosine, all > 0 ? (shared / all) * 0.9 : 0);
}
