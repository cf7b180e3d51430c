import type { ArticleIndex } from '../article-index.ts';
import { headingsAbove } from '../passages.ts';
import { contentTerms } from '../terms.ts';

const known = new WeakMap<ArticleIndex, ReadonlyMap<string, ReadonlySet<string>>>();

/** The content terms of the heading above each section, by section number; sections without one are left out. */
export function headingTerms(index: ArticleIndex): ReadonlyMap<string, ReadonlySet<string>> {
  let terms = known.get(index);
  if (!terms) {
    const read = new Map<string, ReadonlySet<string>>();
    const termsOf = (text: string): ReadonlySet<string> => {
      const found = read.get(text) ?? new Set(contentTerms(text, index.language));
      read.set(text, found);
      return found;
    };
    terms = new Map([...headingsAbove(index.article)].map(([section, text]) => [section, termsOf(text)]));
    known.set(index, terms);
  }
  return terms;
}

const inHeadings = new WeakMap<ArticleIndex, ReadonlySet<string>>();

/** Whether a term stands in any heading, or in a title that is part of the text. */
export function isInHeading(index: ArticleIndex, term: string): boolean {
  let terms = inHeadings.get(index);
  if (!terms) {
    const { title, text } = index.article;
    const ofTitle = text.includes(title) ? contentTerms(title, index.language) : [];
    terms = new Set([...[...headingTerms(index).values()].flatMap((heading) => [...heading]), ...ofTitle]);
    inHeadings.set(index, terms);
  }
  return terms.has(term);
}
