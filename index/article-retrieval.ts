import MiniSearch from 'minisearch';
import type { Article } from './article.ts';
import { inverseDocumentFrequency, miniSearchParameters } from './bm25.ts';
import { languageOf } from './languages/registry.ts';
import type { Library } from './library.ts';
import { oncePer } from './once-per.ts';
import { contentTerms, termsIn } from './terms.ts';

/** Articles that are gone through sentence by sentence; where there are no more of them, all are. */
const mostRetrieved = 6;

/** The articles that may answer a question, best first by BM25 of title and text; one at least. `among` must hold an article. */
export function articlesForQuestion(
  library: Library,
  question: string,
  among: readonly Article[] = library.articles,
): readonly Article[] {
  if (among.length <= mostRetrieved) return among;
  const hits = searchOf(library).search(termsIn(question, library.articles).join(' '));
  const found = firstOf(
    library,
    hits.map(({ id }) => id as number),
    among,
  );
  return found.length > 0 ? found : among.slice(0, 1);
}

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
  const holders = holdersOf(library);
  const scores = new Map<number, number>();
  for (const term of new Set(termsIn(text, library.articles))) {
    const holding = holders.get(term) ?? [];
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

function firstOf({ articles }: Library, ids: readonly number[], among: readonly Article[]): Article[] {
  const found = ids.flatMap((id) => articles[id] ?? []);
  return found.filter((article) => among.includes(article)).slice(0, mostRetrieved);
}

/** One document an article; built when a large library is first searched without an article being named. */
const searchOf = oncePer(({ articles }: Library): MiniSearch => {
  const search = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: (terms) => terms.split(' ').filter(Boolean),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2 }, bm25: miniSearchParameters },
  });
  const termsOf = (text: string, language: string): string => contentTerms(text, languageOf(language)).join(' ');
  search.addAll(
    articles.map(({ title, text, language }, id) => ({
      id,
      title: termsOf(title, language),
      text: termsOf(text, language),
    })),
  );
  return search;
});

/** The articles of each content term, by their ordinals: a long text has too many terms for MiniSearch to look up at once. */
const holdersOf = oncePer(({ articles }: Library): ReadonlyMap<string, readonly number[]> => {
  const holders = new Map<string, number[]>();
  for (const [id, { text, language }] of articles.entries()) {
    for (const term of new Set(contentTerms(text, languageOf(language)))) {
      const holding = holders.get(term);
      if (holding) holding.push(id);
      else holders.set(term, [id]);
    }
  }
  return holders;
});
