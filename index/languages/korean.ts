import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';

/** Korean: its syllables are taken apart as Chinese characters are, but it has blanks between its words, and western marks. */
export const korean: Language = {
  ...chinese,
  code: 'ko',
  scripts: ['Kore'],
  sentenceEnds: english.sentenceEnds,
  sentences: {
    ...chinese.sentences,
    joins:
      /^\P{L}*(?:그[는녀가의것들곳]?|이[는것들곳]|이에|그러나|하지만|그런데|그래서|그러므로|따라서|또한|또|그리고|그래도|한편|반면|다만|단|예를 들어|즉|게다가|더구나|이후|그 후|그다음|마지막으로|끝으로)(?!\p{L})/u,
    opensAlone: /^\P{L}*이 (?:글|문서|기사|안내|약관|규칙|방침)/u,
    circumstance: /^\P{L}*(?:만약|만일|참고|주의)(?!\p{L})/u,
    refersElsewhere: /위(?:의|에서)|아래|다음(?:과 같|의)|앞서/u,
  },
  detection: { ...chinese.detection, letters: /[\uac00-\ud7af]/g, asks: undefined },
  keyPhrases: english.keyPhrases,
};
