import { bm25, coverage } from '../match.ts';
import type { FeatureGroup } from './group.ts';

/** How many of the question's words the sentence has. */
export const words: FeatureGroup = {
  name: 'words',
  features: ['bm25', 'bm25 over best', 'coverage', 'share of words', 'all words'],
  measure: (query, sentence, out, at) => {
    const strengths = query.matches.bySentence.get(sentence);
    const own = bm25(query.index, query.matches, sentence);
    let matched = 0;
    for (const strength of strengths ?? []) matched += strength > 0 ? 1 : 0;
    const covered = coverage(query.matches, sentence);
    out[at] = own;
    out[at + 1] = query.bestBm25 > 0 ? own / query.bestBm25 : 0;
    out[at + 2] = covered;
    out[at + 3] = matched / Math.max(1, query.question.words.length);
    out[at + 4] = covered > 0.999 ? 1 : 0;
  },
};
