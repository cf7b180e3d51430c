import type { ArticleIndex } from '../article-index.ts';
import { oncePer } from '../once-per.ts';
import { headingsAbove } from '../passages.ts';
import { contentTerms } from '../terms.ts';

/** The content terms of the heading above each section, by section number; sections without one are left out. */
export const headingTerms = oncePer(({ article, language }: ArticleIndex): ReadonlyMap<string, ReadonlySet<string>> => {
  const read = new Map<string, ReadonlySet<string>>();
  const termsOf = (text: string): ReadonlySet<string> => {
    const found = read.get(text) ?? new Set(contentTerms(text, language));
    read.set(text, found);
    return found;
  };
  return new Map([...headingsAbove(article)].map(([section, text]) => [section, termsOf(text)]));
});

/** Whether a term stands in any heading, or in a title that is part of the text. */
export function isInHeading(index: ArticleIndex, term: string): boolean {
  return termsOfHeadings(index).has(term);
}

const termsOfHeadings = oncePer((index: ArticleIndex): ReadonlySet<string> => {
  const { title, text } = index.article;
  const ofTitle = text.includes(title) ? contentTerms(title, index.language) : [];
  return new Set([...[...headingTerms(index).values()].flatMap((heading) => [...heading]), ...ofTitle]);
});
