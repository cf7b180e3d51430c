import type { ArticleIndex } from '../article-index.ts';
import { oncePer } from '../once-per.ts';
import { contentTerms } from '../terms.ts';

/** The terms of what an article is called: of its title and of its file's name. */
export const nameTerms = oncePer(({ article, language }: ArticleIndex): ReadonlySet<string> => {
  const file = article.file.replace(/\.[^./]+$/, '').replace(/[-_./]+/g, ' ');
  return new Set([article.title, file].flatMap((name) => contentTerms(name, language)));
});
