import type { Article } from '../article.ts';
import type { ArticleIndex } from '../article-index.ts';
import { oncePer } from '../once-per.ts';
import { headingsAbove } from '../passages.ts';

/** An article's headings, with those above each, and its title; each once. */
export function headingTexts(article: Article): ReadonlySet<string> {
  return new Set([...headingsAbove(article).values(), article.title]);
}

/** The content words of an article's sentences as they are written, folded, with the ids of their terms. */
export const formsOf = oncePer(({ words }: ArticleIndex): ReadonlyMap<string, number> => {
  const ids = new Map<string, number>();
  for (let word = 0; word < words.size; word++) if (!words.isStop(word)) ids.set(words.form(word), words.termId(word));
  return ids;
});
