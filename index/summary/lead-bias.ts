import type { ArticleIndex } from '../article-index.ts';

/** Sentences of a news story's lead. */
const lead = 3;

/**
 * Lead bias, 0 to 1: how much a text is built like a news story (an inverted pyramid), the main thing first and the rest so that an
 * editor can cut it from the end. Two signs: its paragraphs are single sentences, and its first sentences have more in common with the rest than
 * others have. Only then does standing early speak for a sentence.
 */
export function leadBiasOf({ passages, sentences }: ArticleIndex, centrality: Float64Array): number {
  if (sentences.length <= lead) return 0;
  const alone = passages
    .filter(({ first, last }) => last === first)
    .reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const front = shareBelow(centrality, [...centrality.subarray(0, lead)]);
  return (alone / sentences.length) * clamp((front - 0.35) / 0.3);
}

/** The share of values that the given ones exceed, on average. */
function shareBelow(values: Float64Array, given: readonly number[]): number {
  const below = given.map((one) => values.filter((value) => value < one).length / (values.length - 1));
  return below.reduce((sum, share) => sum + share, 0) / given.length;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
