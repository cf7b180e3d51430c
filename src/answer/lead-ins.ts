import type { ArticleIndex } from '../../index/article-index.ts';

/** Passages behind a lead-in that may still belong to its list. */
const longestList = 25;
/** An item of a list has at most so many sentences. */
const longestItem = 4;

const known = new WeakMap<ArticleIndex, readonly (ReadonlySet<number> | undefined)[]>();

/**
 * What introduces a list, by the passages of its items: the term ids of the sentence with a colon at its end ("You must do the
 * following:"), or of the head of a table. Its words are meant in every item, and stand in none. A heading or a long passage ends the list.
 */
export function leadInTerms(index: ArticleIndex): readonly (ReadonlySet<number> | undefined)[] {
  const found = known.get(index) ?? findLeadIns(index);
  known.set(index, found);
  return found;
}

function findLeadIns({ article, passages, sentences }: ArticleIndex): (ReadonlySet<number> | undefined)[] {
  const headed = new Set(article.sections.filter(({ heading }) => heading).map(({ number }) => number));
  let open: { readonly terms: ReadonlySet<number>; readonly from: number } | undefined;
  let section = '';
  return passages.map(({ id, kind, first, last, section: own }) => {
    const ends = last - first >= longestItem || (own !== section && headed.has(own));
    if (ends || (open && id - open.from > longestList)) open = undefined;
    section = own;
    const leadIn = open?.terms;
    const final = sentences[last];
    const introduces = kind === 'head' || (final && article.text.charAt(final.span.end - 1) === ':');
    if (final && introduces) open = { terms: new Set(final.terms), from: id };
    return leadIn;
  });
}
