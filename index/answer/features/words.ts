import { bm25, coverage } from '../match.ts';
import type { FeatureGroup } from './group.ts';

/** How many of the question's words the sentence has. */
export const words: FeatureGroup = {
  name: 'words',
  features: ['bm25', 'bm25 over best', 'coverage', 'share of words', 'all words'],
  measure: (view, sentence, out, at) => {
    const strengths = view.matches.bySentence.get(sentence);
    const own = bm25(view.index, view.matches, sentence);
    let matched = 0;
    for (const strength of strengths ?? []) matched += strength > 0 ? 1 : 0;
    const covered = coverage(view.matches, sentence);
    out[at] = own;
    out[at + 1] = view.bestBm25 > 0 ? own / view.bestBm25 : 0;
    out[at + 2] = covered;
    out[at + 3] = matched / Math.max(1, view.question.words.length);
    out[at + 4] = covered > 0.999 ? 1 : 0;
  },
};
