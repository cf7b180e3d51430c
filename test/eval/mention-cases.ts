import { mentionKindAsked } from '../../index/answer/answer-words.ts';
import { measureMentions, mentionFeatureNames } from '../../index/answer/mentions/features.ts';
import { mentionsIn } from '../../index/answer/mentions/mentions.ts';
import { queryContextOf } from '../../index/answer/query-context.ts';
import { readQuestion } from '../../index/answer/question.ts';
import { similarityIn, type WordMeanings } from '../../index/answer/similarity.ts';
import type { MentionKind } from '../../index/answer/weights/weights.ts';
import type { Span } from '../../index/article.ts';
import { sourceOf } from '../../index/formats/source-map.ts';
import { foldOf } from './folds.ts';
import type { Item, QuestionSet } from './question-set.ts';
import { hits } from './score.ts';

/** The mentions of the sentence that answers a question: what answering words are learned from. */
export interface MentionCase {
  readonly kind: MentionKind;
  readonly fold: number;
  /** By mention: its features, and whether it overlaps an exact answer. */
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

/** Of the questions of a set whose gold is exact, those that single words can answer. */
export function mentionCasesOf({ name, items }: QuestionSet, lexicon: WordMeanings | undefined): MentionCase[] {
  return items.filter(({ kind }) => kind === 'answerable').flatMap((item) => mentionCase(name, item, lexicon) ?? []);
}

function mentionCase(set: string, item: Item, lexicon: WordMeanings | undefined): MentionCase | undefined {
  const { index, fileText } = item.article;
  const question = readQuestion(index, item.question, lexicon);
  const query = queryContextOf(index, question, lexicon && similarityIn(index, lexicon));
  const kind = mentionKindAsked(query);
  const sentence = index.sentences.findIndex(({ span }) => {
    const source = sourceOf(index.article, span);
    return source && hits(fileText, item.gold, source);
  });
  if (!kind || sentence < 0) return undefined;
  const mentions = mentionsIn(query, sentence);
  const isRight = (mention: Span): boolean => {
    const source = sourceOf(index.article, mention);
    return source !== undefined && item.gold.some(({ start, end }) => start < source.end && source.start < end);
  };
  const rows = measureMentions(query, sentence, mentions).map((features) =>
    Float64Array.from(mentionFeatureNames, (feature) => features[feature]),
  );
  return { kind, fold: foldOf(set, index.article.file), rows, right: mentions.map(isRight) };
}
