import type { Article } from '../article.ts';
import { inverseDocumentFrequency } from '../article-index.ts';
import { languageOf } from '../languages/registry.ts';
import type { Library } from '../library.ts';
import { contentTerms, termsIn } from '../terms.ts';

/** Articles laid beside a text word by word; in a small library, all of them. */
const mostCompared = 6;

/** The articles that share most of the text's rarer words, best first. */
export function likelyArticles(library: Library, articles: readonly Article[], text: string): readonly Article[] {
  if (articles.length <= mostCompared) return articles;
  const holders = holdersOf(library);
  const scores = new Map<number, number>();
  for (const term of new Set(termsIn(text, library.articles))) {
    const holding = holders.get(term) ?? [];
    const worth = inverseDocumentFrequency(holding.length, library.articles.length);
    for (const article of holding) scores.set(article, (scores.get(article) ?? 0) + worth);
  }
  const best = [...scores].sort(([a, one], [b, other]) => other - one || a - b).slice(0, mostCompared);
  return best.flatMap(([number]) => library.articles[number] ?? []);
}

const built = new WeakMap<Library, ReadonlyMap<string, readonly number[]>>();

/** The articles of each content term, by number; built when a large library is first searched. */
function holdersOf(library: Library): ReadonlyMap<string, readonly number[]> {
  const known = built.get(library);
  if (known) return known;
  const holders = new Map<string, number[]>();
  for (const [number, { text, language }] of library.articles.entries()) {
    for (const term of new Set(contentTerms(text, languageOf(language)))) {
      const list = holders.get(term);
      if (list) list.push(number);
      else holders.set(term, [number]);
    }
  }
  built.set(library, holders);
  return holders;
}
