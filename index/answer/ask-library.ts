import MiniSearch from 'minisearch';
import type { Article } from '../article.ts';
import { languageOf } from '../languages/registry.ts';
import type { Library } from '../library.ts';
import { contentTerms, termsIn } from '../terms.ts';
import { type Aids, type Answer, answerQuestion } from './answer.ts';

/** Articles that are asked before one is chosen; in a small library, all of them. */
const mostAsked = 6;

/**
 * Asks the library, or some articles of it: those that use the question's words most are asked, and the most confident
 * answers. `among` must hold an article.
 */
export function askLibrary(
  library: Library,
  question: string,
  aids: Aids = {},
  among: readonly Article[] = library.articles,
): Answer {
  const candidates = among.length <= mostAsked ? among : likely(library, question, among);
  const answers = candidates.map((article) => answerQuestion(library.indexOf(article), question, aids));
  return answers.reduce((best, answer) => (answer.confidence > best.confidence ? answer : best));
}

function likely(library: Library, question: string, among: readonly Article[]): readonly Article[] {
  const search = searches.get(library) ?? buildSearch(library);
  searches.set(library, search);
  const hits = search
    .search(termsIn(question, library.articles).join(' '))
    .flatMap(({ id }) => library.articles[id as number] ?? []);
  const found = hits.filter((article) => among.includes(article)).slice(0, mostAsked);
  return found.length > 0 ? found : among.slice(0, 1);
}

const searches = new WeakMap<Library, MiniSearch>();

/** One document an article; built when a large library is first asked without naming one. */
function buildSearch(library: Library): MiniSearch {
  const search = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: (terms) => terms.split(' ').filter(Boolean),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2 }, bm25: { k: 0.9, b: 0.4, d: 0.5 } },
  });
  const termsOf = (text: string, language: string): string => contentTerms(text, languageOf(language)).join(' ');
  search.addAll(
    library.articles.map(({ title, text, language }, id) => ({
      id,
      title: termsOf(title, language),
      text: termsOf(text, language),
    })),
  );
  return search;
}
