import { headingTerms } from '../heading-terms.ts';
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
