import type { ArticleIndex } from '../article-index.ts';
import { oncePer } from '../once-per.ts';
import type { Question } from './question.ts';
import { canAnswer } from './roles.ts';
import { linesIn } from './topic-lines.ts';

/** The sentences below the article's own question or heading that a question repeats word for word; none where several lines say that. */
export function belowOwnLine(index: ArticleIndex, { tokens }: Pick<Question, 'tokens'>): readonly number[] {
  return sentencesBelow(index).get(tokens.map(({ form }) => form).join(' ')) ?? none;
}

const none: readonly never[] = [];

/** By the words of a line, folded, with a blank between them: what below it can answer. */
const sentencesBelow = oncePer((index: ArticleIndex): ReadonlyMap<string, readonly number[]> => {
  const below = new Map<string, readonly number[]>();
  for (const [{ spoken }, sentences] of linesIn(index)) {
    const key = spoken.join(' ');
    const able = sentences.filter((sentence) => canAnswer(index, sentence));
    below.set(key, below.has(key) ? none : able);
  }
  return below;
});
