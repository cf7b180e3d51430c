import type { ArticleIndex } from '../article-index.ts';
import { centralityOf } from './centrality.ts';

/** Sentences of a news story's lead. */
const lead = 3;
/** What an opening paragraph of one sentence says of the whole, however the rest is laid out. */
const openingAlone = 1;
/** Even an essay says at its beginning what it is about. */
const least = 0.4;

/**
 * Lead bias, 0 to 1: how much a text is built like a news story (an inverted pyramid), the main thing first and the rest so that an
 * editor can cut it from the end. Two signs: its paragraphs are single sentences, or the first one is, and its first sentences have
 * more in common with the rest than others have.
 */
export function leadBiasOf(index: ArticleIndex): number {
  const { sentences, passages } = index;
  if (sentences.length <= lead) return least;
  const filled = passages.filter(({ first, last }) => last >= first);
  const alone = filled.filter(({ first, last }) => last === first).length / sentences.length;
  const opening = filled[0] && filled[0].first === filled[0].last ? openingAlone : 0;
  const centrality = centralityOf(sentences, index, 1);
  const front = shareBelow(centrality, [...centrality.subarray(0, lead)]);
  return Math.max(least, Math.max(alone, opening) * clamp((front - 0.15) / 0.3));
}

/** The share of values that the given ones exceed, on average. */
function shareBelow(values: Float64Array, given: readonly number[]): number {
  const below = given.map((one) => values.filter((value) => value < one).length / (values.length - 1));
  return below.reduce((sum, share) => sum + share, 0) / given.length;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
