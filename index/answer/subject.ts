import type { ArticleIndex } from '../article-index.ts';
import { oncePer } from '../once-per.ts';
import { tokenize } from '../terms.ts';
import { isInHeading } from './heading-terms.ts';

interface Subject {
  readonly terms: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
}

/**
 * Whether a word names what the whole article is about: a word of its title, or the title's initials, as "GPL" is of "GNU General
 * Public License"; or the article itself. It may be meant in any sentence and tells none from another.
 */
export function namesSubject(
  index: ArticleIndex,
  { term, form }: { readonly term: string; readonly form: string },
  word: string,
): boolean {
  // Where the article speaks of articles, too, they are meant.
  if (index.language.questions.anyArticle.has(form) && !index.termIds.has(term)) return true;
  const subject = subjectOf(index);
  return subject.terms.has(term) || (/^\p{Lu}+$/u.test(word) && subject.acronyms.has(form));
}

/** A title that the text doesn't bear out may be a file's name only; ideographs are too many to a title. */
const subjectOf = oncePer((index: ArticleIndex): Subject => {
  const content = tokenize(index.article.title, index.language).filter(
    ({ stop, form }) => !stop && /^[\p{Ll}\d]/u.test(form),
  );
  const borneOut = content.filter(({ term }) => index.termIds.has(term) || isInHeading(index, term));
  const initials = content.filter(({ form }) => /^\p{L}/u.test(form)).map(({ form }) => form.charAt(0));
  const acronyms = new Set<string>();
  for (let first = 0; first < initials.length; first++) {
    for (let end = first + shortestAcronym; end <= initials.length; end++)
      acronyms.add(initials.slice(first, end).join(''));
  }
  return { terms: new Set(borneOut.map(({ term }) => term)), acronyms };
});

const shortestAcronym = 3;
