import { mentionKindAsked } from '../../index/answer/answer-words.ts';
import { measureMentions } from '../../index/answer/mentions/features.ts';
import { mentionsIn } from '../../index/answer/mentions/mentions.ts';
import { type QueryContext, queryContextOf } from '../../index/answer/query-context.ts';
import { readQuestion } from '../../index/answer/question.ts';
import { similarityIn, type WordMeanings } from '../../index/answer/similarity.ts';
import type { MentionKind } from '../../index/answer/weights/weights.ts';
import type { Span } from '../../index/article.ts';
import { sourceOf } from '../../index/formats/source-map.ts';
import { foldOf } from './folds.ts';
import type { Item, QuestionSet } from './question-set.ts';
import { hits } from './score.ts';

/** The mentions of a sentence, with a question that its article answers: what answering words are learned from. */
export interface MentionCase {
  readonly kind: MentionKind;
  readonly fold: number;
  /** It is the sentence that answers, not another that a question finds. */
  readonly answers: boolean;
  /** By mention: its features, and whether it overlaps an exact answer. */
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

/** Of the questions of a set whose gold is exact, those that single words can answer. */
export function mentionCasesOf({ name, items }: QuestionSet, lexicon: WordMeanings | undefined): MentionCase[] {
  return items.filter(({ kind }) => kind === 'answerable').flatMap((item) => casesOf(name, item, lexicon));
}

/** The sentence that answers, and the most promising of the others. */
function casesOf(set: string, item: Item, lexicon: WordMeanings | undefined): MentionCase[] {
  const { index, fileText } = item.article;
  const question = readQuestion(index, item.question, lexicon);
  const query = queryContextOf(index, question, lexicon && similarityIn(index, lexicon));
  const kind = mentionKindAsked(query);
  if (!kind) return [];
  const holds = (sentence: number): boolean => {
    const source = sourceOf(index.article, (index.sentences[sentence] as { span: Span }).span);
    return source !== undefined && hits(fileText, item.gold, source);
  };
  const right = [...index.sentences.keys()].find(holds);
  const wrong = query.candidates.find((sentence) => !holds(sentence));
  const fold = foldOf(set, index.article.file);
  return [
    ...(right === undefined ? [] : [{ kind, fold, answers: true, ...mentionsOf(query, right, item) }]),
    ...(wrong === undefined ? [] : [{ kind, fold, answers: false, ...mentionsOf(query, wrong, item) }]),
  ];
}

function mentionsOf(query: QueryContext, sentence: number, { gold }: Item): Pick<MentionCase, 'rows' | 'right'> {
  const mentions = mentionsIn(query, sentence);
  const isRight = (mention: Span): boolean => {
    const source = sourceOf(query.index.article, mention);
    return source !== undefined && gold.some(({ start, end }) => start < source.end && source.start < end);
  };
  const rows = measureMentions(query, sentence, mentions);
  return { rows, right: mentions.map(isRight) };
}
