import type { Article } from '../../index/article.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { keyPhrasesOf } from '../../index/key-phrases.ts';
import type { Library } from '../../index/library.ts';
import { articleNamed, usualOf } from './choose-article.ts';
import { type Context, type Input, type Suggestion, textOf } from './command.ts';
import { shortened } from './shortened.ts';
import { longestSuggestion, matching, wordsOf } from './suggest.ts';

/** Articles whose phrases are offered together. */
const mostArticles = 8;
/** UTF-16 units of articles whose phrases are found for one keystroke: 0.3 s. The next one goes on where it ended. */
const budget = 100_000;

/** The articles' own key phrases that go with what is typed, those of the likeliest article first; the strongest ones when nothing is. */
export function suggestTopics(typed: string, input: Input, context: Context): Suggestion[] {
  const { library } = context;
  const named = articleNamed(library, textOf(input, 'article'));
  const articles = named ? [named] : usualFirst(likely(typed, library), usualOf(context));
  const phrases = withinBudget(articles, library)
    .flatMap((index, place) => keyPhrasesOf(index).map(({ text }, rank) => ({ text, rank, place })))
    .filter(({ text }) => text.length <= longestSuggestion)
    .sort((a, b) => (typed.trim() === '' ? a.rank - b.rank || a.place - b.place : a.place - b.place || a.rank - b.rank))
    .map(({ text }) => shortened(text, longestSuggestion));
  return matching(typed, uniqueTopics(phrases), (text) => text).map((text) => ({ name: text, value: text }));
}

function usualFirst(likely: readonly Article[], usual: Article | undefined): readonly Article[] {
  return usual && likely.includes(usual) ? [usual, ...likely.filter((one) => one !== usual)] : likely;
}

function uniqueTopics(phrases: readonly string[]): string[] {
  const byWords = new Map<string, string>();
  for (const text of phrases) {
    const key = wordsOf(text).join(' ');
    if (!byWords.has(key)) byWords.set(key, text);
  }
  return [...byWords.values()];
}

/** The articles that have most of what was typed, in order; of equals the one that says it in the greater part of its sentences. All where none has any. */
function likely(typed: string, library: Library): readonly Article[] {
  const wanted = wordsOf(typed);
  const rated = library.articles.map((article) => ({ article, rating: ratingOf(wanted, library.indexOf(article)) }));
  const having = rated.filter(({ rating }) => rating > 0).sort((a, b) => b.rating - a.rating);
  return (having.length > 0 ? having : rated).slice(0, mostArticles).map(({ article }) => article);
}

/** How many of the words begin a term of the article, and below 1 how often these stand in it. */
function ratingOf(wanted: readonly string[], { termIds, postings, size }: ArticleIndex): number {
  let rating = 0;
  for (const word of wanted) {
    let most = 0;
    for (const id of termIds.beginning(word)) most = Math.max(most, postings.count(id));
    for (let length = shortestStem; length < word.length; length++)
      most = Math.max(most, postings.count(termIds.get(word.slice(0, length)) ?? -1));
    if (most > 0) rating += 1 + most / (size + 1) / (wanted.length + 1);
  }
  return rating;
}

/** Letters of a term that a longer word may be a form of. */
const shortestStem = 4;

/** Articles whose phrases are known by now; finding them takes time once. */
const found = new WeakSet<ArticleIndex>();

function withinBudget(articles: readonly Article[], library: Library): ArticleIndex[] {
  let left = budget;
  return articles
    .map((article) => library.indexOf(article))
    .filter((index, i) => {
      if (!found.has(index)) left -= index.article.text.length;
      const isTaken = left > 0 || found.has(index) || i === 0;
      if (isTaken) found.add(index);
      return isTaken;
    });
}
