import type { ArticleIndex } from '../../../index/article-index.ts';
import { headingOf } from '../../../index/passages.ts';
import { contentTerms } from '../../../index/terms.ts';
import type { FeatureGroup } from './group.ts';

/** What the heading of the section says beyond the sentence, and whether the sentence stands in lines (a list, code). */
export const heading: FeatureGroup = {
  name: 'heading',
  features: ['heading adds', 'heading covers'],
  measure: ({ index, question, matches }, sentence, out, at) => {
    const terms = headingTerms(index).get(index.sentences[sentence]?.section ?? '');
    const own = matches.bySentence.get(sentence);
    out.fill(0, at, at + 2);
    if (!terms) return;
    for (const [w, word] of question.words.entries()) {
      if (!terms.has(word.term)) continue;
      const share = matches.shares[w] as number;
      out[at] = (out[at] as number) + share * (1 - (own?.[w] ?? 0));
      out[at + 1] = (out[at + 1] as number) + share;
    }
  },
};

const known = new WeakMap<ArticleIndex, ReadonlyMap<string, ReadonlySet<string>>>();

/** The content terms of each section's heading; sections without one are left out. */
function headingTerms(index: ArticleIndex): ReadonlyMap<string, ReadonlySet<string>> {
  let terms = known.get(index);
  if (!terms) {
    const headed = index.article.sections.filter((section) => section.heading);
    terms = new Map(
      headed.map((section) => [section.number, new Set(contentTerms(headingOf(index.article, section)))]),
    );
    known.set(index, terms);
  }
  return terms;
}
