import { measureFeatures } from '../../index/answer/features/all.ts';
import { type QueryContext, queryContextOf } from '../../index/answer/query-context.ts';
import { readQuestion } from '../../index/answer/question.ts';
import { similarityIn, type WordMeanings } from '../../index/answer/similarity.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { sourceOf } from '../../index/formats/source-map.ts';
import { exchangedItems, reworded, spoiltItems } from './alter.ts';
import { foldOf } from './folds.ts';
import type { Item, QuestionSet } from './question-set.ts';
import { hits } from './score.ts';
import { unstatedItems } from './unstated.ts';

/** A question laid over an article, measured once: what weights are fitted to and judged on. */
export interface Case {
  readonly set: string;
  readonly item: Item;
  readonly fold: number;
  readonly query: QueryContext;
  /** By candidate: its features, and 1 where it answers. */
  readonly rows: Float64Array;
  readonly right: Uint8Array;
  /** It is put to an article that it isn't about. */
  readonly stray: boolean;
  /** How much it counts when ranking is learned, and when confidence is. */
  readonly rankWeight: number;
  readonly verdictWeight: number;
}

/** Documents as people upload them: a set of these, or questions made of it. */
export function isOfDocuments(set: string): boolean {
  return /^community-/.test(set);
}

/**
 * The confidence learns more from questions as people type them than from others: there are few. The cut sets teach confidence, since their unanswerable questions are about the article; their articles
 * are those of others.
 */
export function casesOf(set: QuestionSet, lexicon?: WordMeanings): Case[] {
  const cut = /-cut$/.test(set.name);
  return set.items.map((item) => {
    const verdictWeight = cut ? 1 : item.kind === 'unanswerable' ? 2 : isOfDocuments(set.name) ? 0.5 : 0.25;
    return { ...caseOf(set.name, item, lexicon), stray: false, rankWeight: cut ? 0 : 1, verdictWeight };
  });
}

/** Every third question of a set put to the next article of the set, where it has no answer. */
export function strayCasesOf(set: QuestionSet, lexicon?: WordMeanings): Case[] {
  const articles = [...new Set(set.items.map(({ article }) => article))];
  if (articles.length < 2 || /-cut$/.test(set.name)) return [];
  return set.items
    .filter((_, i) => i % 3 === 0)
    .map((item) => {
      const next = articles[(articles.indexOf(item.article) + 1) % articles.length] as Item['article'];
      const moved: Item = { kind: 'unanswerable', question: item.question, gold: [], article: next };
      return { ...caseOf(set.name, moved, lexicon), stray: true, rankWeight: 0, verdictWeight: 0.5 };
    });
}

/**
 * Questions made from a set's own (spoilt ones without an answer, reworded ones with the same answer), and such as anyone
 * might ask about what the articles speak of, which they don't state.
 */
export function alteredCasesOf(set: QuestionSet, lexicon?: WordMeanings): Case[] {
  if (/-cut$/.test(set.name)) return [];
  const made = (how: string, items: readonly Item[], verdictWeight: number): Case[] =>
    items.map((item) => ({
      ...caseOf(`${set.name} ${how}`, item, lexicon),
      stray: false,
      rankWeight: 0,
      verdictWeight,
    }));
  return [
    ...made('spoilt', spoiltItems(set), 0.4),
    ...made('exchanged', exchangedItems(set), 0.4),
    ...made('reworded', lexicon ? reworded(set, lexicon) : [], 0.6),
    ...made('unstated', unstatedItems(set), 1),
  ];
}

type Measured = Omit<Case, 'stray' | 'rankWeight' | 'verdictWeight'>;

function caseOf(set: string, item: Item, lexicon?: WordMeanings): Measured {
  const { index, fileText } = item.article;
  const query = queryContextOf(
    index,
    readQuestion(index, item.question, lexicon),
    lexicon && similarityIn(index, lexicon),
  );
  const right = Uint8Array.from(query.candidates, (sentence) => {
    const source = sourceOf(index.article, spanOf(index, sentence));
    return source && hits(fileText, item.gold, source) ? 1 : 0;
  });
  return {
    set,
    item,
    fold: foldOf(set.split(' ')[0] as string, index.article.file),
    query,
    rows: measureFeatures(query),
    right,
  };
}

function spanOf(index: ArticleIndex, sentence: number): { start: number; end: number } {
  return (index.sentences[sentence] as ArticleIndex['sentences'][number]).span;
}
