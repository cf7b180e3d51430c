import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';

/** Korean: its syllables are taken apart as Chinese characters are, but it has blanks between its words, and western marks. */
export const korean: Language = {
  ...chinese,
  code: 'ko',
  scripts: ['Kore'],
  sentenceEnds: english.sentenceEnds,
  detection: { ...chinese.detection, letters: /[\uac00-\ud7af]/g, asks: undefined },
  keyPhrases: english.keyPhrases,
};
