import type { Article } from '../article.ts';
import { articlesWithHalf } from '../article-retrieval.ts';
import { quoteAt } from './changes.ts';
import { likenessesOfPasted } from './likeness.ts';
import { findNear, type NearPlaces, type Wanted, waysToFind } from './near.ts';
import { findExact } from './occurrences.ts';
import { pastedWords } from './pasted.ts';
import { holding, placesOf, type Searched } from './places.ts';
import { quotePlace } from './quote-place.ts';
import { nothing, type Verdict } from './verdict.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The verdict on a text whose letters all stand in an article: exact, near, or changed where they make other words there. */
export function lettersVerdict(searched: Searched, text: string): Verdict | undefined {
  const { library, articles } = searched;
  const exact = holding(articles.map((article) => ({ article, ...findExact(article.text, text.trim()) })));
  if (exact) return { kind: 'exact', ...nothing, ...placesOf(library, exact) };
  let other: Verdict | undefined;
  const pasted = pastedWords(text);
  const likely = articlesWithHalf(library, pasted, articles);
  for (const wanted of waysToFind(pasted)) {
    const found = likely.map((article) => nearIn(searched, article, wanted));
    const same = holding(found.map((places) => ({ article: places.article, ...places.same })));
    if (same) {
      const placed = placesOf(library, same);
      const differs = likenessesOfPasted(text, placed.quotes[0]?.text ?? '');
      return { kind: 'near', ...nothing, ...placed, differs };
    }
    other ??= otherVerdict(searched, wanted, found);
  }
  return other;
}

interface NearIn extends NearPlaces {
  readonly article: Article;
}

function nearIn({ lexicon }: Searched, article: Article, wanted: Wanted): NearIn {
  return { article, ...findNear(article, wanted, vocabularyOf(article, lexicon)) };
}

/** The first place where the letters make other words, and which. */
function otherVerdict({ library }: Searched, { letters }: Wanted, found: readonly NearIn[]): Verdict | undefined {
  const [first] = found.flatMap(({ article, other }) => other.slice(0, 1).map((place) => ({ article, ...place })));
  if (!first) return undefined;
  const { article, span, words } = first;
  const changes = words.map(({ yours, theirs }) => ({
    yours: letters.text.slice(yours.start, yours.end),
    theirs: quoteAt(article, theirs),
  }));
  return { kind: 'changed', ...nothing, quotes: [quotePlace(library.indexOf(article), span)], changes };
}
