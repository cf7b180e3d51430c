import type { View } from './candidates.ts';
import { coverage } from './match.ts';
import type { Ranked } from './rank.ts';

/** From this confidence on a question counts as answered. */
export const threshold = 0.5;

/** How far the best sentence covers the question, by idf: 0 when it has none of its words, 1 when it has all. */
export function confidenceOf(ranked: readonly Ranked[], view: View): number {
  const best = ranked[0];
  return best ? Number(coverage(view.matches, best.sentence).toFixed(4)) : 0;
}
