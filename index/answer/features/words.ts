import { bm25, coverage } from '../match.ts';
import { featureGroup } from './group.ts';

/** How many of the question's words the sentence has. */
export const words = featureGroup(
  'words',
  ['bm25', 'bm25 over best', 'coverage', 'share of words', 'all words'],
  ({ index, question, matches, bestBm25 }, sentence) => {
    const own = bm25(index, matches, sentence);
    const covered = coverage(matches, sentence);
    let matched = 0;
    for (const strength of matches.bySentence.get(sentence) ?? []) matched += strength > 0 ? 1 : 0;
    return {
      bm25: own,
      'bm25 over best': bestBm25 > 0 ? own / bestBm25 : 0,
      coverage: covered,
      'share of words': matched / Math.max(1, question.words.length),
      'all words': covered > 0.999 ? 1 : 0,
    };
  },
);
