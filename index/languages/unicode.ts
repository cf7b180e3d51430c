import { type Entity, inOrder, type Written, writtenIn } from './entities.ts';
import { ideographs } from './ideographs.ts';
import { type CutWord, type Language, nobodySpeaks, noContrasts, noShortForms, nothing, wordSet } from './language.ts';
import { sentenceEndsFor } from './sentence-ends/sentence-ends.ts';
import { mentionsByUnicode } from './unicode-mentions.ts';

/** What is written alike in most languages: years, amounts in digits. */
const digits: Written = [
  { kind: 'date', pattern: /(?<![\p{L}\p{N}.,])(?:1[0-9]\d\d|20\d\d)(?![\p{L}\p{N}])(?![,.]\d)/gu },
  { kind: 'money', pattern: /\p{Sc}\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?\p{Sc}/gu },
  { kind: 'percent', pattern: /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*\s?%/gu },
  { kind: 'number', pattern: /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu },
];

/** A language without rules of its own: its words as Unicode's text segmentation (UAX #29) cuts them, no stems, no stop words. */
export function readByUnicode(code: string, script: string): Language {
  const words = new Intl.Segmenter(code, { granularity: 'word' });
  return {
    code,
    scripts: [script],
    rules: 'unicode',
    sentenceEnds: sentenceEndsFor(code),
    words: {
      cut: (text) => cutIn(text, words),
      apart: ideographs,
      stopWords: wordSet(),
      oneTerm: new Map(),
      stem: (word) => word,
      dates: { months: wordSet(), before: wordSet(), between: wordSet(), ordinal: nothing },
      amountsIn: () => [],
      compounds: false,
      particles: { before: wordSet(), behind: wordSet() },
    },
    questions: {
      askedFor: () => ({ type: 'topic', expects: [] }),
      isAsking: () => false,
      grammar: wordSet(),
      anyArticle: wordSet(),
      capitalsName: false,
      chat: nothing,
      fillers: nothing,
      shortForms: noShortForms,
      speaking: nobodySpeaks,
    },
    sentences: {
      entitiesIn,
      pointsBack: wordSet(),
      joins: nothing,
      opensAlone: nothing,
      refersElsewhere: nothing,
      circumstance: nothing,
      reason: nothing,
      means: nothing,
      definition: nothing,
      denial: nothing,
      permission: nothing,
      beforePlace: nothing,
      beforeDate: nothing,
      mentions: mentionsByUnicode,
    },
    contrasts: noContrasts,
    detection: {
      letters: undefined,
      littleWords: wordSet(),
      marks: undefined,
      opensQuestion: wordSet(),
      asks: undefined,
    },
    model: 'english',
    lexicon: false,
    // Set by hand: of what is shown as sure on XQuAD in Hindi, Vietnamese and Greek, 85 of 100 are right then, 78 without.
    caution: 1,
    doubt: 0.7,
    keyPhrases: 'noun phrases',
  };
}

function* cutIn(text: string, words: Intl.Segmenter): Iterable<CutWord> {
  for (const { segment, index, isWordLike } of words.segment(text)) if (isWordLike) yield { 0: segment, index };
}

function entitiesIn(sentence: string): Entity[] {
  return inOrder(writtenIn(sentence, [], digits));
}
