import { featureGroup } from './group.ts';

/** Whether the noun that is asked about is there, and the last word of the question, which often is its verb. */
export const focus = featureGroup(
  'focus',
  ['focus', 'focus beside', 'last word', 'first word', 'rarest word'],
  ({ index, question, matches }, sentence) => {
    const own = matches.bySentence.get(sentence);
    const w = question.focusWord;
    const has = (s: number, word: number): number => matches.bySentence.get(s)?.[word] ?? 0;
    const passage = index.passages[index.sentences[sentence]?.passage ?? 0];
    const near = (s: number): number => (passage && s >= passage.first && s <= passage.last ? has(s, w) : 0);
    return {
      focus: w >= 0 ? has(sentence, w) : 0,
      'focus beside': w >= 0 && !has(sentence, w) ? Math.max(near(sentence - 1), near(sentence + 1)) : 0,
      'last word': own?.[question.words.length - 1] ?? 0,
      'first word': own?.[0] ?? 0,
      'rarest word': question.rarestWord >= 0 ? (own?.[question.rarestWord] ?? 0) : 0,
    };
  },
);
