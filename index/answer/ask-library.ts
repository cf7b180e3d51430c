import type { Article } from '../article.ts';
import type { Library } from '../library.ts';
import { type Aids, type Answer, answerFrom, rankIn } from './answer.ts';
import { type LikelyArticle, likelyArticles } from './likely-articles.ts';

/** Articles whose sentences are ranked, and how likely one must be beside the likeliest. */
const mostAsked = 3;
const leastLikely = 0.05;
/** Of the log odds of an article: what counts of those by its words, and what of the score of its best sentence. */
const ofWords = 0.77;
const ofSentence = 0.4;

/**
 * What the likeliest articles of the library, or of some of it, say to a question: the likeliest first. Confidence is the probability that
 * the article is the one and that its best sentence answers, so it stays comparable however many articles there are.
 * `among` must hold an article.
 */
export function askLibrary(
  library: Library,
  text: string,
  aids: Aids = {},
  among: readonly Article[] = library.articles,
): readonly [Answer, ...Answer[]] {
  const likely = likelyArticles(library, text, aids, among);
  const byWords = probabilities(likely.map(({ score }) => score));
  const isLikely = (_: LikelyArticle, i: number): boolean =>
    (byWords[i] as number) >= leastLikely * (byWords[0] as number);
  const asked = likely.filter(isLikely).slice(0, mostAsked);
  const ranked = asked.map(({ index, question }) => rankIn(index, question, aids));
  const scores = ranked.map(({ ranking }, i) => {
    return ofWords * (asked[i] as LikelyArticle).score + ofSentence * (ranking.ranked[0]?.score ?? nothingFound);
  });
  const mass = byWords.slice(0, asked.length).reduce((sum, one) => sum + one, 0);
  const likelihoods = probabilities(scores).map((one) => one * mass);
  const order = [...ranked.keys()].sort((a, b) => (likelihoods[b] as number) - (likelihoods[a] as number));
  return order.map((i) => answerFrom(ranked[i] as (typeof ranked)[number], likelihoods[i])) as [Answer, ...Answer[]];
}

/** The score of a best sentence where there is none. */
const nothingFound = -10;

function probabilities(logOdds: readonly number[]): number[] {
  const most = Math.max(...logOdds);
  const odds = logOdds.map((one) => Math.exp(one - most));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}
