import type { FeatureGroup } from '../../../index/answer/features/group.ts';
import { type QueryContext, queryContextOf } from '../../../index/answer/query-context.ts';
import { readQuestion } from '../../../index/answer/question.ts';
import { similarityIn, type WordMeanings } from '../../../index/answer/similarity.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { articleFrom } from '../seed-article.ts';

/** A question laid over an article made of a text. */
export function queryOn(text: string, question: string, file = 'article.txt', lexicon?: WordMeanings): QueryContext {
  const index = indexArticle(articleFrom(text, file));
  return queryContextOf(index, readQuestion(index, question, lexicon), lexicon && similarityIn(index, lexicon));
}

/** The features of a sentence that aren't 0, to two decimals. */
export function measured(group: FeatureGroup, query: QueryContext, sentence: number): Record<string, number> {
  const values = Object.entries(group.measure(query, sentence, 0));
  return Object.fromEntries(
    values.map(([name, value]) => [name, Number(value.toFixed(2))] as const).filter(([, value]) => value !== 0),
  );
}
