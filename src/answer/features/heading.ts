import { headingTerms } from '../heading-terms.ts';
import { leadInTerms } from '../lead-ins.ts';
import type { FeatureGroup } from './group.ts';

/** What stands above a sentence and is meant in it: the heading, what introduces its list. And whether it stands in code or a table. */
export const heading: FeatureGroup = {
  name: 'heading',
  features: ['heading adds', 'heading covers', 'lead-in adds', 'code', 'table'],
  measure: ({ index, question, matches }, sentence, out, at) => {
    const { section = '', passage = 0 } = index.sentences[sentence] ?? {};
    const terms = headingTerms(index).get(section);
    const leadIn = leadInTerms(index)[passage];
    const own = matches.bySentence.get(sentence);
    out.fill(0, at, at + 3);
    for (const [w, word] of question.words.entries()) {
      const share = matches.shares[w] as number;
      const missing = share * (1 - (own?.[w] ?? 0));
      if (terms?.has(word.term)) {
        out[at] = (out[at] as number) + missing;
        out[at + 1] = (out[at + 1] as number) + share;
      } else if (leadIn && word.matches.some(({ id }) => leadIn.has(id)))
        out[at + 2] = (out[at + 2] as number) + missing;
    }
    const kind = index.passages[passage]?.kind;
    out[at + 3] = kind === 'code' ? 1 : 0;
    out[at + 4] = kind === 'row' ? 1 : 0;
  },
};
