import type { ArticleIndex } from '../../index/article-index.ts';
import { type Matches, matchSentences } from './match.ts';
import type { Question } from './question.ts';

/** A sentence by its ordinal in the article, and how well it answers, 0 to about 1. */
export interface Ranked {
  readonly sentence: number;
  readonly score: number;
}

/** Passages that are looked into; in an article of up to some hundred sentences, all that have a word of the question. */
const passagesRead = 40;

/** What each sign of an answer weighs; set by hand, measured on questions about encyclopedia articles. */
const weights = { bm25: 1, passage: 0.3, neighbours: 0.15 };

/** The sentences of the best passages, best first; ties fall to the earlier one. */
export function rankSentences(index: ArticleIndex, question: Question): { ranked: Ranked[]; matches: Matches } {
  const matches = matchSentences(index, question);
  const terms = question.words.flatMap((word) => word.matches.map(({ id }) => index.terms[id] as string));
  const hits = index.search.find(terms).slice(0, passagesRead);
  const best = hits[0]?.score ?? 1;
  const ranked: Ranked[] = [];
  for (const hit of hits) {
    const passage = index.passages[hit.id];
    if (!passage) continue;
    for (let s = passage.first; s <= passage.last; s++) {
      const before = s > passage.first ? (matches.coverage[s - 1] as number) : 0;
      const after = s < passage.last ? (matches.coverage[s + 1] as number) : 0;
      const score =
        weights.bm25 * (matches.bm25[s] as number) +
        weights.passage * (hit.score / best) +
        weights.neighbours * Math.max(before, after);
      if (matches.bm25[s])
        ranked.push({ sentence: s, score: score / (weights.bm25 + weights.passage + weights.neighbours) });
    }
  }
  ranked.sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  return { ranked, matches };
}
