import type { Article } from './article.ts';
import type { ArticleIndex } from './article-index.ts';
import { articlePostings } from './article-postings.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import { indexesOf, type Library } from './library.ts';
import { oncePer } from './once-per.ts';
import { spansOutside } from './spans-outside.ts';
import { contentTerms, termsIn } from './terms.ts';

/** Articles that a text is compared with, word by word; where there are no more of them, all are. */
const mostRetrieved = 6;

/**
 * The articles that a text may be taken from, best first by the idf of the terms that they share with it: how often an article
 * says a word, and how long it is, tells nothing of that. None where none shares any. Ties fall to the earlier article.
 */
export function articlesForText(
  library: Library,
  text: string,
  among: readonly Article[] = library.articles,
): readonly Article[] {
  if (among.length <= mostRetrieved) return among;
  const scores = new Map<number, number>();
  for (const term of new Set(termsIn(text, library.articles))) {
    const holding = holdersOf(library, term);
    const idf = inverseDocumentFrequency(holding.length, library.articles.length);
    for (const id of holding) scores.set(id, (scores.get(id) ?? 0) + idf);
  }
  const best = [...scores].sort(([a, one], [b, other]) => other - one || a - b);
  return firstOf(
    library,
    best.map(([id]) => id),
    among,
  );
}

/** UTF-16 units of articles that are all looked through letter by letter: 0.5 s, once. */
const mostLettered = 4_000_000;

/**
 * The articles that may have all letters of a text, with other blanks and hyphens between them: those that have half of its terms at least, of
 * articles that together are longer than `longest`; else all, and all where a text has no term that any of them has.
 */
export function articlesWithHalf(
  library: Library,
  text: string,
  among: readonly Article[],
  longest = mostLettered,
): readonly Article[] {
  if (among.reduce((sum, article) => sum + article.text.length, 0) <= longest) return among;
  const indexes = indexesOf(library);
  const having = new Set<Article>();
  for (const language of new Set(indexes.map((index) => index.language))) {
    const terms = new Set(contentTerms(text, language));
    const shared = new Map<ArticleIndex, number>();
    for (const term of terms) {
      for (const id of holdersOf(library, term)) {
        const index = indexes[id] as ArticleIndex;
        if (index.language === language) shared.set(index, (shared.get(index) ?? 0) + 1);
      }
    }
    for (const [{ article }, count] of shared) if (2 * count >= terms.size) having.add(article);
  }
  return having.size === 0 ? among : among.filter((article) => having.has(article));
}

function firstOf({ articles }: Library, ids: readonly number[], among: readonly Article[]): Article[] {
  const wanted = new Set(among);
  const found = ids.flatMap((id) => articles[id] ?? []);
  return found.filter((article) => wanted.has(article)).slice(0, mostRetrieved);
}

/** The content terms of what stands in an article beside its sentences: headings, labels, residue. */
const termsBeside = oncePer(({ article: { text }, language, sentences }: ArticleIndex): ReadonlySet<string> => {
  const spans = sentences.map(({ span }) => span);
  const beside = spansOutside({ start: 0, end: text.length }, spans);
  return new Set(beside.flatMap(({ start, end }) => contentTerms(text.slice(start, end), language)));
});

const postingsOf = articlePostings(termsBeside);

/** The ordinals of the articles that have a term. */
function holdersOf(library: Library, term: string): number[] {
  const indexes = indexesOf(library);
  return [...postingsOf(indexes).mayHold(term)].filter((id) => {
    const index = indexes[id] as ArticleIndex;
    return index.termIds.has(term) || termsBeside(index).has(term);
  });
}
