import type { ArticleIndex } from '../article-index.ts';
import { oncePer } from '../once-per.ts';

/**
 * What introduces a list, by the passages of its items: the term ids of the sentence with a colon at its end ("You must do the
 * following:"), or of the head of a table. Its words are meant in every item, and stand in none. Behind a colon, what comes next is
 * meant whether it is an item or not.
 */
export const leadInTerms = oncePer(({ article, passages, sentences }: ArticleIndex) => {
  const headed = new Set(article.sections.filter(({ heading }) => heading).map(({ number }) => number));
  let open: { readonly terms: ReadonlySet<number>; readonly from: number } | undefined;
  let section = '';
  return passages.map(({ id, kind, item, last, section: own }): ReadonlySet<number> | undefined => {
    const isNext = open !== undefined && id === open.from + 1;
    if ((!item && !isNext) || (own !== section && headed.has(own))) open = undefined;
    section = own;
    const leadIn = open?.terms;
    const final = sentences[last];
    const introduces = final && (kind === 'head' || /[:：]/.test(article.text.charAt(final.span.end - 1)));
    if (introduces) open = { terms: new Set(final.terms), from: id };
    else if (!item) open = undefined;
    return leadIn;
  });
});
