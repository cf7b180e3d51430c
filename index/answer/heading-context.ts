import type { ArticleIndex } from '../article-index.ts';
import { headingTerms } from './heading-terms.ts';
import { leadInTerms } from './lead-ins.ts';
import type { Question, QuestionWord } from './question.ts';

/** Which words of a question stand above a passage: in the heading over it, or in what introduces its list. */
export interface HeadingContext {
  readonly heading: readonly boolean[];
  readonly leadIn: readonly boolean[];
}

/** Undefined where none does. */
export function headingContext(index: ArticleIndex, { words }: Question, passage: number): HeadingContext | undefined {
  const heading = headingTerms(index).get(index.passages[passage]?.section ?? '');
  const leadIn = leadInTerms(index)[passage];
  if (!heading && !leadIn) return undefined;
  const found = {
    heading: words.map((word) => heading !== undefined && hasWord(heading, word)),
    leadIn: words.map(({ matches }) => leadIn !== undefined && matches.some(({ id }) => leadIn.has(id))),
  };
  return found.heading.includes(true) || found.leadIn.includes(true) ? found : undefined;
}

function hasWord(heading: ReadonlySet<string>, { term, otherTerms }: QuestionWord): boolean {
  return heading.has(term) || (otherTerms.length > 0 && otherTerms.some((other) => heading.has(other)));
}
