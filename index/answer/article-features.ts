import type { ArticleIndex } from '../article-index.ts';
import { inverseDocumentFrequency } from '../bm25.ts';
import { headingContext } from './heading-context.ts';
import { isInHeading } from './heading-terms.ts';
import { listedStrengths } from './strengths.ts';
import { nameTerms } from './name-terms.ts';
import type { Question, QuestionWord } from './question.ts';
import type { WordMeanings } from './similarity.ts';

/** A question as it is read against one of several articles. */
export interface Reading {
  readonly index: ArticleIndex;
  readonly question: Question;
}

/** What an article has of a question: shares of the question's words, those counting more that fewer articles or sentences have; 0 to 1. */
export const articleFeatureNames = [
  'anywhere',
  'in one passage',
  'in one sentence',
  'how often',
  'in its name',
  'in its headings',
] as const;
export type ArticleFeatures = Readonly<Record<(typeof articleFeatureNames)[number], number>>;

/** What a word of the question tells. */
interface Weight {
  /** By how few of the articles have it, and by how few of all their sentences. */
  readonly amongArticles: number;
  readonly amongSentences: number;
  /** How well an article must have it: with a letter wrong only where none has the word itself. */
  readonly least: number;
}

/** By words as they are written in the question: their terms differ by language. */
type Weights = ReadonlyMap<string, Weight>;

type Words = Pick<WordMeanings, 'id' | 'rarity'>;

/** Shares of its idf that a word of the asking counts for, and the commonest word of the language. */
const ofAsking = 0.25;
const ofCommonest = 0.3;
/** What a word counts for in a passage that it stands above only. */
const ofAbove = 0.6;

/** The features of each article, by all that is read: what only one of them says, tells most. */
export function measureArticles(readings: readonly Reading[], lexicon: Words | undefined): readonly ArticleFeatures[] {
  const weights = weigh(readings, lexicon);
  return readings.map((reading) => measure(reading, weights));
}

function weigh(readings: readonly Reading[], lexicon: Words | undefined): Weights {
  const held = new Map<string, { readonly word: QuestionWord; readonly index: ArticleIndex }[]>();
  for (const { index, question } of readings) {
    for (const word of question.words) held.set(word.word, [...(held.get(word.word) ?? []), { word, index }]);
  }
  const sentences = readings.reduce((sum, { index }) => sum + index.size, 0);
  return new Map(
    [...held].map(([written, all]) => {
      const { asking, form } = (all[0] as (typeof all)[number]).word;
      const least = all.reduce((most, { index, word }) => Math.max(most, strengthIn(index, word)), 0);
      const holding = all.filter(({ index, word }) => least > 0 && strengthIn(index, word) === least);
      const found = holding.reduce((sum, { index, word }) => sum + Math.max(1, sentencesWith(index, word)), 0);
      const tells = (asking ? ofAsking : 1) * (ofCommonest + (lexicon?.rarity(lexicon.id(form)) ?? 1));
      const amongArticles = tells * inverseDocumentFrequency(holding.length, readings.length);
      const amongSentences = tells * inverseDocumentFrequency(Math.min(found, sentences), sentences);
      return [written, { amongArticles, amongSentences, least }];
    }),
  );
}

function measure({ index, question }: Reading, weights: Weights): ArticleFeatures {
  const total = [...weights.values()].reduce((sum, { amongArticles }) => sum + amongArticles, 0) || 1;
  // An article of headings alone has none.
  const length = Math.log(1 + index.size) || 1;
  const share = (of: (word: QuestionWord, strength: number) => number): number =>
    question.words.reduce((sum, word) => {
      const { amongArticles, least } = weights.get(word.word) as Weight;
      const strength = strengthIn(index, word);
      return sum + amongArticles * of(word, strength >= least ? strength : 0);
    }, 0) / total;
  return {
    anywhere: share((_, strength) => strength),
    ...together({ index, question }, weights),
    'how often': share((word, strength) => (strength > 0 ? Math.log(1 + sentencesWith(index, word)) / length : 0)),
    'in its name': share(({ term }) => (nameTerms(index.article).has(term) ? 1 : 0)),
    'in its headings': share(({ term }) => (isInHeading(index, term) ? 1 : 0)),
  };
}

/** How well an article has a word, 0 to 1. */
function strengthIn(index: ArticleIndex, { term, matches }: QuestionWord): number {
  if (isInHeading(index, term) || nameTerms(index.article).has(term)) return 1;
  return matches.reduce((most, { weight }) => Math.max(most, weight), 0);
}

function sentencesWith(index: ArticleIndex, { matches }: QuestionWord): number {
  return matches.reduce((sum, { id, among }) => sum + (among ? among.length : index.postings.count(id)), 0);
}

/** How much of the question stands in one passage with what is above it, and in one sentence. */
function together(
  { index, question }: Reading,
  weights: Weights,
): Pick<ArticleFeatures, 'in one passage' | 'in one sentence'> {
  const held = question.words.map(({ word }) => weights.get(word) as Weight);
  const total = [...weights.values()].reduce((sum, { amongSentences }) => sum + amongSentences, 0) || 1;
  const shareOf = (strengths: readonly number[]): number =>
    held.reduce((sum, { amongSentences, least }, w) => {
      const strength = strengths[w] as number;
      return sum + (strength >= Math.min(least, ofAbove) ? amongSentences * strength : 0);
    }, 0) / total;
  const byPassage = new Map<number, number[]>();
  let inSentence = 0;
  for (const [sentence, strengths] of listedStrengths(index, question)) {
    const sure = strengths.map((strength, w) => (strength >= (held[w] as Weight).least ? strength : 0));
    inSentence = Math.max(inSentence, shareOf(sure));
    const passage = index.sentences[sentence]?.passage ?? 0;
    const before = byPassage.get(passage);
    byPassage.set(passage, before ? before.map((strength, w) => Math.max(strength, sure[w] as number)) : sure);
  }
  let inPassage = 0;
  for (const [passage, strengths] of byPassage) {
    const above = headingContext(index, question, passage);
    const raised = strengths.map((strength, w) =>
      above?.heading[w] || above?.leadIn[w] ? Math.max(strength, ofAbove) : strength,
    );
    inPassage = Math.max(inPassage, shareOf(raised));
  }
  return { 'in one passage': inPassage, 'in one sentence': inSentence };
}
