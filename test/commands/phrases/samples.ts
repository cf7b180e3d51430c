import type { DailyPhrases } from '../../../commands/phrases/daily.ts';
import type { Phrases, Why } from '../../../commands/phrases/phrases.ts';
import type { Piece, Prose } from '../../../commands/reply/prose.ts';
import { type Calls, dailyCalls } from './daily-samples.ts';

const whyFacts = {
  matchedWords: ['‹one›', '‹two›'],
  unknownWords: [],
  confidence: 0.87,
  threshold: 0.43,
  file: '‹file.md›',
  edition: '‹0a1b›',
  start: 234,
  end: 345,
};
const types = 'who when where how-many which what why how yes-no topic'.split(' ') as Why['type'][];
const kinds = ['exact', 'near', 'changed', 'stitched', 'absent'] as const;
const likenesses = [
  ['note marks'],
  ['spacing'],
  ['case'],
  ['quote marks'],
  ['dashes'],
  ['markup'],
  ['characters'],
  ['punctuation at its ends'],
] as const;
const article = { file: '‹file.md›', edition: '‹0a1b›' };

const calls: Calls<Phrases> = {
  reference: [
    ['‹8›', [4, 4], '‹title›'],
    ['‹8›', [4, 5]],
    ['‹8›', undefined, '‹title›'],
    ['‹8›', [4, 4], '‹title›', '‹Guests›'],
    ['‹8›', [4, 5], '‹title›', '‹Who pays?›'],
  ],
  byline: [
    ['‹Ada›', '2026-11-24'],
    ['‹Ada›', '‹spring›'],
    ['‹Ada›', undefined],
    [undefined, '2026-11-24'],
  ],
  original: [[]],
  notStated: [[1], [1234]],
  mayAnswer: [[1], [3]],
  passages: [[1], [2], [1234], [1234, 2345]],
  onTopic: [
    [[], []],
    [['‹one›'], []],
    [[], ['‹one›']],
    [['‹one›', '‹two›'], ['‹three›']],
  ],
  neverUses: [[['‹one›']], [['‹one›', '‹two›']], [['‹one›', '‹two›', '‹three›']]],
  readAs: [['‹one›', '‹two›']],
  understoodAs: [[]],
  otherLanguage: [['zh', 'es']],
  closest: [[]],
  matchOf: [[1234, 2345]],
  aroundHeading: [['‹8›', '‹title›']],
  whyHeading: [[]],
  why: [
    ...types.map((type) => [{ ...whyFacts, type }] as const),
    [{ ...whyFacts, type: 'who', matchedWords: [], unknownWords: ['‹three›', '‹four›'] }],
    [{ ...whyFacts, type: 'who', unknownWords: ['‹three›'] }],
  ],
  articleChanged: [[]],
  quotesGone: [[1], [2]],
  quotesStill: [
    [1, 1],
    [2, 2],
    [1, 2],
  ],
  articlesChanged: [
    [{ read: ['‹a.md›'], removed: [] }],
    [{ read: ['‹a.md›'], removed: ['‹b.md›'] }],
    [{ read: [], removed: ['‹b.md›'] }],
  ],
  noQuestion: [[]],
  missCounted: [[]],
  onlyAskerRemoves: [[]],
  noPassageOn: [['‹topic›']],
  neverMentions: [
    ['‹topic›', '‹title›'],
    ['‹topic›', undefined],
  ],
  alsoIn: [
    [[{ title: '‹Bees›', passages: 2 }], '‹bees.md›', undefined],
    [[{ title: '‹Bees›', passages: 2 }], '‹bees.md›', 3],
  ],
  noSuchSection: [['‹x›', '‹title›', ['‹8›', '‹9›']]],
  sectionsClipped: [['‹99›', '‹12›']],
  sectionLacks: [['‹8›', '‹(2)›']],
  sectionAlsoIn: [['‹Bees›', '‹1›', ['‹wasps.md›', '‹wolves.md›']]],
  sectionMissing: [['‹1›', '‹12›']],
  verdict: [...kinds.map((kind) => [kind, 1] as const), ['absent', 1234]],
  verifyStanding: [
    [1, 1],
    [1234, 1234],
    [1234, 3],
  ],
  verifyDiffers: [[[]], ...likenesses.map((differs) => [differs] as const), [['case', 'dashes']]],
  verifyInsideWord: [[]],
  verifyAround: [['‹own›']],
  verifyInstead: [[]],
  verifyPieces: [[1234]],
  verifyChanges: [
    [2345, 1234],
    [3, 3],
  ],
  verifyChange: [
    ['‹yours›', '‹theirs›'],
    ['‹yours›', undefined],
    [undefined, '‹theirs›'],
  ],
  emptyVerify: [[]],
  verifyTooLong: [[2345, 1234]],
  findAnswers: [[]],
  emptyMessage: [[]],
  whichArticle: [[]],
  chooseArticle: [[]],
  moreArticles: [[]],
  typeNumber: [[1234]],
  summaryHeading: [['‹title›']],
  articlesHeading: [[1], [1234]],
  articleLine: [['‹title›']],
  articleFacts: [[{ ...article, sections: 1, words: 1 }], [{ ...article, sections: 1234, words: 2345 }]],
  noArticles: [['‹seeds›']],
  noSuchArticle: [['‹name›', ['‹one›', '‹two›']]],
  skipped: [['‹file.md›', '‹reason›']],
  emptyQuestion: [[]],
  emptyTopic: [[]],
  tooLong: [[2345, 1234]],
  onlyStopWords: [[]],
  unfit: [['‹option›', '‹2026-11-23›']],
  helpHeading: [[]],
  helpPromise: [[]],
  helpAsk: [[]],
  helpExamples: [[]],
  inMessageMenu: [['‹name›']],
  helpMention: [[]],
  helpPrivacy: [[]],
  unseenReply: [[]],
  mayNotWrite: [['‹1001›']],
  tooOften: [[]],
  failed: [['‹0a1b2c3d›']],
  welcome: [[['‹one›']], [['‹one›', '‹two›', '‹three›', '‹four›', '‹five›', 'six', 'seven']]],
  howToUse: [[]],
  toDiscord: [[]],
  noSuchCommand: [['‹name›', '‹near›', '‹help›']],
  noSuchButton: [
    ['‹x›', ['‹n›', '‹a›']],
    ['‹x›', []],
  ],
  goodbye: [[]],
};

/** A phrase as it was called, and what came of it. */
export interface Said {
  readonly name: string;
  readonly given: readonly unknown[];
  readonly pieces: readonly Piece[];
}

/** Every phrase of a language, called with every sample. */
export function saidIn(phrases: Phrases): Said[] {
  return [...saidBy(phrases, calls), ...saidBy(phrases.daily, dailyCalls)];
}

function saidBy(speaker: object, samples: Calls<Phrases> | Calls<DailyPhrases>): Said[] {
  const says = speaker as Readonly<Record<string, (...given: unknown[]) => Prose | readonly Prose[]>>;
  return Object.entries(samples as Readonly<Record<string, readonly (readonly unknown[])[]>>).flatMap(([name, list]) =>
    list.map((given) => ({ name, given, pieces: [says[name]?.(...given) ?? []].flat(2) })),
  );
}
