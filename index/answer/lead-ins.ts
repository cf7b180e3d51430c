import type { ArticleIndex } from '../article-index.ts';
import { oncePer } from '../once-per.ts';
import { contentTerms } from '../terms.ts';

/**
 * What stands above a passage and is meant in it, by passage: the term ids of the question that it answers, of what introduces its
 * list, of the head of its table. They stand in none of its sentences. Behind a colon, what comes next is meant, whether it is an
 * item or not.
 */
export const leadInTerms = oncePer((index: ArticleIndex) => {
  const { article, passages, sentences, termIds } = index;
  const idsIn = (text: string): readonly number[] =>
    contentTerms(text, index.language).flatMap((term) => termIds.get(term) ?? []);
  return passages.map(({ id, section, block: { leads = [] } }): ReadonlySet<number> | undefined => {
    const above = leads.flatMap(({ start, end }) => idsIn(article.text.slice(start, end)));
    const before = passages[id - 1];
    const last = before?.section === section && leads.length === 0 ? sentences[before.last] : undefined;
    const introduced = last && /[:：]/.test(article.text.charAt(last.span.end - 1)) ? last.terms : [];
    return above.length + introduced.length > 0 ? new Set([...above, ...introduced]) : undefined;
  });
});
