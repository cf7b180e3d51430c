import { chineseChat } from './chinese-chat.ts';
import { english } from './english.ts';
import { ideographicEnds } from './ideographs.ts';
import { type Language, noContrasts, wordSet } from './language.ts';

/** Chinese in either script. Latin words in it are English ones for the most part, and are read as such. */
export const chinese: Language = {
  ...english,
  code: 'zh',
  scripts: ['Hans', 'Hant', 'Hani'],
  sentenceEnds: ideographicEnds,
  questions: { ...english.questions, capitalsName: false, chat: chineseChat },
  sentences: { ...english.sentences, entitiesIn: () => [] },
  contrasts: noContrasts,
  detection: {
    letters: /\p{Script=Han}/gu,
    littleWords: wordSet(),
    marks: undefined,
    opensQuestion: wordSet(),
    asks: /[谁誰吗嗎呢怎]|什[么麼]|哪|多少|[几幾][个個年天位人次]|为何|為何|如何|是否|为什|為什/u,
  },
  model: 'ideographic',
  keyPhrases: 'characters',
};
