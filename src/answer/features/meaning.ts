import { comparedByMeaning, type View } from '../candidates.ts';
import type { FeatureGroup } from './group.ts';

/** Likeness from which two words count as meaning the same. */
const near = 0.6;
/** Words that say less of the question than this aren't compared by meaning; it saves time. */
const leastShare = 0.06;

/** Words that mean the same: for each word of the question the most alike of the sentence. 0 without a lexicon. */
export const meaning: FeatureGroup = {
  name: 'meaning',
  features: ['alignment', 'missing words aligned', 'missing words near', 'focus aligned', 'gist', 'gist around'],
  measure: (view, sentence, out, at, place) => {
    const gists = view.similarity?.gists;
    out[at + 4] = gists && view.gist ? gists.toSentence(view.gist, sentence) : 0;
    out[at + 5] = gists && view.gist ? gists.toNeighbourhood(view.gist, sentence) : 0;
    if (!view.similarity || place >= comparedByMeaning) return void out.fill(0, at, at + 4);
    const strengths = view.matches.bySentence.get(sentence);
    let all = 0;
    let missing = 0;
    let close = 0;
    let focused = 0;
    for (let w = 0; w < view.question.words.length; w++) {
      const share = view.matches.shares[w] as number;
      const exact = strengths?.[w] ?? 0;
      const likeness = exact > 0 || share < leastShare ? exact : alignment(view, sentence, w);
      all += share * likeness;
      if (w === view.question.focusWord) focused = likeness;
      if (exact > 0) continue;
      missing += share * likeness;
      if (likeness >= near) close += share;
    }
    out[at] = all;
    out[at + 1] = missing;
    out[at + 2] = close;
    out[at + 3] = focused;
  },
};

/** Likeness of a word of the question to the most alike word of the sentence, 0 to 1. */
export function alignment({ index, question, similarity }: View, sentence: number, word: number): number {
  if (!similarity) return 0;
  const form = question.words[word]?.form ?? '';
  const row = similarity.rowOf(form);
  const terms = index.sentences[sentence]?.terms;
  return row.id < 0 || !terms ? 0 : similarity.mostAlike(row, terms);
}
