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
  sentences: {
    ...english.sentences,
    entitiesIn: () => [],
    joins:
      /^\P{L}*(?:他们?|他們|她们?|她們|它们?|它們|这|這|那|此|其|该|該|但|但是|然而|不过|不過|因此|所以|于是|於是|此外|另外|同时|同時|而且|并且|並且|随后|隨後|之后|之後|然后|然後|最后|最後|否则|否則|例如|比如|也就是说|也就是說|反之|后来|後來)/u,
    opensAlone: /^\P{L}*(?:本|这[篇份部本]|這[篇份部本])/u,
    circumstance: /^\P{L}*(?:如果|若|假如|当|當|一旦|注意|请注意|請注意)/u,
    refersElsewhere: /如上|如下|上述|以上|以下|下列|前述|见第|見第/u,
  },
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
