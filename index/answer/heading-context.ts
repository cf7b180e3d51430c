import type { ArticleIndex } from '../article-index.ts';
import { headingTerms } from './heading-terms.ts';
import { leadInTerms } from './lead-ins.ts';
import type { Question, QuestionWord } from './question.ts';

/** Which words of a question stand above a passage: in the heading over it, or in what introduces its list. */
export interface Above {
  readonly heading: readonly boolean[];
  readonly leadIn: readonly boolean[];
}

/** Undefined where none does. */
export function wordsAbove(index: ArticleIndex, { words }: Question, passage: number): Above | undefined {
  const heading = headingTerms(index).get(index.passages[passage]?.section ?? '');
  const leadIn = leadInTerms(index)[passage];
  if (!heading && !leadIn) return undefined;
  const above = {
    heading: words.map((word) => heading !== undefined && hasWord(heading, word)),
    leadIn: words.map(({ matches }) => leadIn !== undefined && matches.some(({ id }) => leadIn.has(id))),
  };
  return above.heading.includes(true) || above.leadIn.includes(true) ? above : undefined;
}

function hasWord(heading: ReadonlySet<string>, { term, otherTerms }: QuestionWord): boolean {
  return heading.has(term) || (otherTerms.length > 0 && otherTerms.some((other) => heading.has(other)));
}
