import { amountsInEnglish } from './english-amounts.ts';
import { askedInEnglish } from './english-asked.ts';
import { englishShortForms as chatShortForms, englishChat, englishFillers, englishSpeaking } from './english-chat.ts';
import { englishContrasts } from './english-contrasts.ts';
import { entitiesInEnglish } from './english-entities.ts';
import { englishMentions } from './english-mentions.ts';
import { englishCircumstance, englishJoins, englishOpensAlone, englishRefersElsewhere } from './english-openers.ts';
import { stemEnglish } from './english-stem.ts';
import { englishStopWords } from './english-stop-words.ts';
import { englishMonths, englishOrdinal, englishShortForms, englishTerms } from './english-terms.ts';
import { ideographicStopWords, ideographs } from './ideographs.ts';
import { type Language, wordSet } from './language.ts';
import { sentenceEndsFor } from './sentence-ends/sentence-ends.ts';
import { cutAtBlanks } from './words.ts';

/** Words that shape a question; what answers it mostly lacks them (in the development sets seven of ten times or more). */
const askingWords = wordSet(`
  kind kinds type types sort sorts name names named term terms example examples call called happen happens happened
  happening meaning meant definition come comes came able want wants wanted try tries tried trying think thinks thought
  take takes taking taken start starts started help helps helped make makes regarding besides prior along another
  percentage percent reason reasons part parts way ways thing things method methods possible main status`);
/** Behind "how" they ask for an amount: how long, how big. */
const askingDegrees = wordSet('long big large tall high far fast old often heavy deep wide hot cold close late soon');

/** English, with the stems of Porter2. */
export const english: Language = {
  code: 'en',
  scripts: ['Latn'],
  rules: 'own',
  sentenceEnds: sentenceEndsFor('en'),
  words: {
    cut: cutAtBlanks,
    apart: ideographs,
    stopWords: new Set([...englishStopWords, ...ideographicStopWords]),
    oneTerm: new Map([
      ...englishTerms,
      ...[...englishShortForms].map(([short, full]) => [short, stemEnglish(full)] as const),
    ]),
    stem: stemEnglish,
    dates: {
      months: englishMonths,
      before: wordSet('in of since until during by late early mid last next'),
      between: wordSet('of the'),
      ordinal: englishOrdinal,
    },
    amountsIn: (text) => (/\d|t(?:y|ie)/i.test(text) ? amountsInEnglish(text) : []),
    compounds: false,
    particles: { before: wordSet('on off'), behind: wordSet('on off in out up down over by through') },
  },
  questions: {
    askedFor: askedInEnglish,
    isAsking: (word, before) => askingWords.has(word) || (askingDegrees.has(word) && /\bhow\s+$/i.test(before)),
    grammar: wordSet(`
      a an the of in to is are was were be been do does did has have had who whom whose when where which what why how can
      could will would might and or that this it for on by with as from at`),
    anyArticle: wordSet('article articles text document documents page story report author authors'),
    capitalsName: true,
    chat: englishChat,
    fillers: englishFillers,
    shortForms: chatShortForms,
    speaking: englishSpeaking,
  },
  sentences: {
    entitiesIn: entitiesInEnglish,
    pointsBack: wordSet('he she it they his her its their him them this that these those such both here there another'),
    joins: englishJoins,
    opensAlone: englishOpensAlone,
    refersElsewhere: englishRefersElsewhere,
    circumstance: englishCircumstance,
    reason:
      /\b(?:because|due to|since|so that|in order to|therefore|as a result|reason|caused?|leads? to|led to|owing)\b/i,
    means: /\b(?:by \p{L}+ing|through|using|used?|via|means of|by the)\b/iu,
    definition:
      /\b(?:(?:is|are|was|were) (?:an?|the|one)\b|refers? to|(?:is|are) (?:called|known as|defined)|means|consists? of|stands for)/i,
    denial: /\b(?:not|never|no|nobody|none|nothing|neither|nor|cannot|without)\b|n['’]t\b/i,
    permission:
      /\b(?:may|must|can|cannot|should|shall|allowed|permitted|forbidden|prohibited|required|need(?:s|ed)? to|ha(?:s|ve) to|only|yes|no|never|don['’]t|won['’]t)\b/i,
    beforePlace: /(?:^|\s)(?:in|at|near|from|to|on) (?:the )?$/i,
    beforeDate: /(?:^|\s)(?:in|on|since|until|from|by) (?:the )?$/i,
    mentions: englishMentions,
  },
  contrasts: englishContrasts,
  detection: {
    letters: undefined,
    littleWords: wordSet(`
      the of and is are was were be been what which who whom whose when where why how does did do done has have
      had in to for with from by it its that this these those on at an a not can could would should will there
      their they his her he she about many much as or if than into any you me tell give name article between after
      before during i my we our your get need no but all more only up out off back without`),
    marks: /^th|wh|ght|ly$|sh/,
    opensQuestion: wordSet(`
      what which who whom whose when where why how does did were can could would should will has have had tell
      give explain describe summarise summarize list show is`),
    asks: undefined,
  },
  model: 'english',
  lexicon: true,
  caution: 0,
  doubt: 0,
  keyPhrases: 'noun phrases',
};
