import type { Article } from '../article.ts';
import { indexesOf, type Library } from '../library.ts';
import { type Aids, lexiconFor } from './answer.ts';
import { type ArticleFeatures, articleFeatureNames, measureArticles, type Reading } from './article-features.ts';
import { belowOwnLine } from './own-lines.ts';
import { readQuestion } from './question.ts';
import { shortlist } from './shortlist.ts';

/** An article that may answer a question, with the question as it is read against it. */
export interface LikelyArticle extends Reading {
  /** Log odds, but for what is the same for all. */
  readonly score: number;
}

/**
 * What each feature adds to the log odds: fitted to tell the article that answers from the others of its folder (softmax; the
 * documents of `test/eval/sets`, 4 to 30 in a folder), then rounded.
 */
const weights: ArticleFeatures = {
  anywhere: 2.4,
  'in one passage': 2.8,
  'in one sentence': 2.4,
  'how often': 2.9,
  'in its name': 1.6,
  'in its headings': 2.1,
};

/** The articles of a library that may answer a question, likeliest first; of equals the earlier. `among` must hold an article. */
export function likelyArticles(
  library: Library,
  text: string,
  aids: Aids = {},
  among: readonly Article[] = library.articles,
): readonly LikelyArticle[] {
  const readings = shortlist(indexesOf(library, among), text, aids.lexicon).map((index) => ({
    index,
    question: readQuestion(index, text, lexiconFor(index, aids)),
  }));
  // The only one is the likeliest, whatever it has.
  if (readings.length === 1) return readings.map((reading) => ({ ...reading, score: 0 }));
  const features = measureArticles(readings, aids.lexicon);
  return readings
    .map((reading, i) => ({ ...reading, score: scoreOf(features[i] as ArticleFeatures) + scoreOfOwn(reading) }))
    .sort((a, b) => b.score - a.score);
}

/** What counts of a question that the article answers itself, word for word: hand-set. */
const own = 10;

function scoreOfOwn({ index, question }: Reading): number {
  return belowOwnLine(index, question).length > 0 ? own : 0;
}

function scoreOf(features: ArticleFeatures): number {
  return articleFeatureNames.reduce((sum, name) => sum + weights[name] * features[name], 0);
}
