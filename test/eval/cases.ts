import type { ArticleIndex } from '../../index/article-index.ts';
import { sourceOf } from '../../index/formats/source-map.ts';
import { type View, viewOf } from '../../src/answer/candidates.ts';
import { measureFeatures } from '../../src/answer/features/all.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { similarityIn, type WordMeanings } from '../../src/answer/similarity.ts';
import { foldOf } from './folds.ts';
import type { Item, QuestionSet } from './question-set.ts';
import { hits } from './score.ts';

/** A question laid over an article, measured once: what weights are fitted to and judged on. */
export interface Case {
  readonly set: string;
  readonly item: Item;
  readonly fold: number;
  readonly view: View;
  /** By candidate: its features, and 1 where it answers. */
  readonly rows: Float64Array;
  readonly right: Uint8Array;
}

export function casesOf(set: QuestionSet, lexicon?: WordMeanings): Case[] {
  return set.items.map((item) => caseOf(set.name, item, lexicon));
}

function caseOf(set: string, item: Item, lexicon?: WordMeanings): Case {
  const { index, fileText } = item.article;
  const view = viewOf(index, readQuestion(index, item.question), lexicon && similarityIn(index, lexicon));
  const right = Uint8Array.from(view.candidates, (sentence) => {
    const source = sourceOf(index.article, spanOf(index, sentence));
    return source && hits(fileText, item.gold, source) ? 1 : 0;
  });
  return { set, item, fold: foldOf(set, index.article.file), view, rows: measureFeatures(view), right };
}

function spanOf(index: ArticleIndex, sentence: number): { start: number; end: number } {
  return (index.sentences[sentence] as ArticleIndex['sentences'][number]).span;
}

/** Every question of a set put to the next article of the set, where it has no answer. */
export function strayItems(set: QuestionSet): Item[] {
  const articles = [...new Set(set.items.map(({ article }) => article))];
  if (articles.length < 2) return [];
  return set.items.map((item) => {
    const next = articles[(articles.indexOf(item.article) + 1) % articles.length] as Item['article'];
    return { kind: 'unanswerable', question: item.question, gold: [], article: next };
  });
}
