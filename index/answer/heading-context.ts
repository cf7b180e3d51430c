import type { ArticleIndex } from '../article-index.ts';
import { headingTerms } from './heading-terms.ts';
import { leadInTerms } from './lead-ins.ts';
import type { Question } from './question.ts';

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
    heading: words.map(({ term }) => heading?.has(term) ?? false),
    leadIn: words.map(({ matches }) => leadIn !== undefined && matches.some(({ id }) => leadIn.has(id))),
  };
  return found.heading.includes(true) || found.leadIn.includes(true) ? found : undefined;
}
