import type { ArticleIndex } from '../../index/article-index.ts';
import { tokenize } from '../../index/terms.ts';

interface Subject {
  readonly terms: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
}

const known = new WeakMap<ArticleIndex, Subject>();

/** The article itself, for whoever asks about it; where it speaks of articles, too, they are meant. */
const ofAnyArticle = new Set('article articles text document documents page story report author authors'.split(' '));

/**
 * Whether a word names what the whole article is about: a word of its title, or the title's initials, as "GPL" is of "GNU General
 * Public License"; or the article itself. It may be meant in any sentence and tells none from another.
 */
export function namesSubject(
  index: ArticleIndex,
  { term, form }: { readonly term: string; readonly form: string },
): boolean {
  const subject = known.get(index) ?? subjectOf(index);
  known.set(index, subject);
  if (ofAnyArticle.has(form) && !index.termIds.has(term)) return true;
  return subject.terms.has(term) || subject.acronyms.has(form);
}

function subjectOf({ article }: ArticleIndex): Subject {
  const words = tokenize(article.title);
  const content = words.filter(({ stop }) => !stop);
  const initials = content.filter(({ form }) => /^[a-z]/.test(form)).map(({ form }) => form.charAt(0));
  const acronyms = new Set<string>();
  for (let first = 0; first < initials.length; first++) {
    for (let end = first + shortestAcronym; end <= initials.length; end++)
      acronyms.add(initials.slice(first, end).join(''));
  }
  return { terms: new Set(content.map(({ term }) => term)), acronyms };
}

const shortestAcronym = 3;
