import type { Article } from '../article.ts';
import { languageOf } from '../languages/registry.ts';
import type { Token } from '../languages/token.ts';
import { editDistance } from '../lexicon/edit-distance.ts';
import { oncePer } from '../once-per.ts';
import { tokenize } from '../terms.ts';

/** The content words of what an article is called: of its title and of its file's name. */
const nameTokens = oncePer(({ title, file, language }: Article): readonly Token[] => {
  const words = file.replace(/\.[^./]+$/, '').replace(/[-_./]+/g, ' ');
  return [title, words].flatMap((name) => tokenize(name, languageOf(language)).filter(({ stop }) => !stop));
});

/** Their terms. */
export const nameTerms = oncePer(
  (article: Article): ReadonlySet<string> => new Set(nameTokens(article).map(({ term }) => term)),
);

/** Letters that a word of a name has at least where one of them may be wrong. */
const shortestMisspelt = 5;

/**
 * The articles whose names have all words of a text, where it has any; with a letter wrong where none has them otherwise. That first
 * whose name has the fewest others.
 */
export function articlesCalled(text: string, articles: readonly Article[]): readonly Article[] {
  return [...articlesWith(text, articles)].sort((a, b) => nameTerms(a).size - nameTerms(b).size);
}

function articlesWith(text: string, articles: readonly Article[]): readonly Article[] {
  const read = new Map<string, readonly Token[]>();
  const hasAll = ({ language }: Article, has: (token: Token) => boolean): boolean => {
    const content = read.get(language) ?? tokenize(text, languageOf(language)).filter(({ stop }) => !stop);
    read.set(language, content);
    return content.length > 0 && content.every(has);
  };
  const exact = articles.filter((article) => hasAll(article, ({ term }) => nameTerms(article).has(term)));
  if (exact.length > 0) return exact;
  return articles.filter((article) =>
    hasAll(article, (token) => nameTokens(article).some((one) => isLike(token, one))),
  );
}

function isLike(written: Token, meant: Token): boolean {
  if (written.term === meant.term) return true;
  return written.form.length >= shortestMisspelt && editDistance(written.form, meant.form, 1) <= 1;
}
