import MiniSearch from 'minisearch';
import type { Article } from '../../index/article.ts';
import type { Library } from '../../index/library.ts';
import { contentTerms } from '../../index/terms.ts';
import { type Aids, type Answer, answerQuestion } from './answer.ts';

/** Articles that are asked before one is chosen; in a small library, all of them. */
const mostAsked = 6;

/**
 * Asks the whole library: the articles that use the question's words most are asked, and the most confident answers.
 * The library must hold an article.
 */
export function askLibrary(library: Library, question: string, aids: Aids = {}): Answer {
  const candidates = library.articles.length <= mostAsked ? library.articles : likely(library, question);
  const answers = candidates.map((article) => answerQuestion(library.indexOf(article), question, aids));
  return answers.reduce((best, answer) => (answer.confidence > best.confidence ? answer : best));
}

function likely(library: Library, question: string): readonly Article[] {
  const search = searches.get(library) ?? buildSearch(library);
  searches.set(library, search);
  const hits = search.search(question).slice(0, mostAsked);
  const found = hits.flatMap(({ id }) => library.articles[id as number] ?? []);
  return found.length > 0 ? found : library.articles.slice(0, 1);
}

const searches = new WeakMap<Library, MiniSearch>();

/** One document an article; built when a large library is first asked without naming one. */
function buildSearch(library: Library): MiniSearch {
  const search = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: contentTerms,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2 }, bm25: { k: 0.9, b: 0.4, d: 0.5 } },
  });
  search.addAll(library.articles.map(({ title, text }, id) => ({ id, title, text })));
  return search;
}
