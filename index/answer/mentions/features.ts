import { fillRow } from '../fill-row.ts';
import { coverage } from '../match.ts';
import type { QueryContext } from '../query-context.ts';
import { amountFeatureNames, amountFeatures } from './amount-features.ts';
import { type LaidWords, layWords } from './laid-words.ts';
import type { Mention } from './mention.ts';
import { nameFeatureNames, nameFeatures } from './name-features.ts';
import { inClause, nearness, type Placed, placeOf, rightBehind } from './placed.ts';
import { verbFeatureNames, verbFeatures } from './verb-features.ts';

const wordFeatureNames = [
  'words before',
  'words behind',
  'words right behind',
  'words in its clause',
  'alike words near',
  'nearer than the others',
  'more in its clause than the others',
  'the only one',
  'first of them',
  'opens the sentence',
  'in brackets',
  'has the noun asked about',
  'shares other words',
  'coverage of the sentence',
] as const;

/** What tells whether a mention answers: each about 0 to 1. */
export const mentionFeatureNames = [
  ...wordFeatureNames,
  ...nameFeatureNames,
  ...verbFeatureNames,
  ...amountFeatureNames,
] as const;
export type MentionFeatureName = (typeof mentionFeatureNames)[number];

/** The features of each of a sentence's mentions, in the order of their names. */
export function measureMentions(query: QueryContext, sentence: number, mentions: readonly Mention[]): Float64Array[] {
  const laid = layWords(query, sentence);
  const placed = mentions.map((mention) => placeOf(laid, mention));
  const amounts = amountFeatures(query, laid, placed);
  const words = wordFeatures(query, sentence, laid, placed);
  return placed.map((one, i) => {
    const row = new Float64Array(mentionFeatureNames.length);
    let column = fillRow(row, 0, wordFeatureNames, words[i] as WordFeatures);
    column = fillRow(row, column, nameFeatureNames, nameFeatures(query, laid, one));
    column = fillRow(row, column, verbFeatureNames, verbFeatures(query, laid, one));
    fillRow(row, column, amountFeatureNames, amounts[i] as (typeof amounts)[number]);
    return row;
  });
}

type WordFeatures = Readonly<Record<(typeof wordFeatureNames)[number], number>>;

function wordFeatures(
  query: QueryContext,
  sentence: number,
  laid: LaidWords,
  placed: readonly Placed[],
): WordFeatures[] {
  const near = placed.map((one) => nearness(laid.exact, one));
  const sums = near.map(({ before, behind }) => Math.min(1, before + behind));
  const clauses = placed.map((one) => inClause(laid, one));
  const covered = coverage(query.matches, sentence);
  return placed.map((one, i) => {
    const { before, behind } = near[i] as (typeof near)[number];
    const alike = nearness(laid.alike, one);
    return {
      'words before': before,
      'words behind': behind,
      'words right behind': rightBehind(laid, one),
      'words in its clause': clauses[i] as number,
      'alike words near': Math.min(1, alike.before + alike.behind),
      'nearer than the others': leadOf(sums, i),
      'more in its clause than the others': leadOf(clauses, i),
      'the only one': 1 / placed.length,
      'first of them': i === 0 ? 1 : 0,
      'opens the sentence': laid.tokens.slice(0, one.first).every(({ stop }) => stop) ? 1 : 0,
      'in brackets': isInBrackets(query, sentence, one.mention) ? 1 : 0,
      ...sharedWords(query, laid, one),
      'coverage of the sentence': covered,
    };
  });
}

/** By how much a value exceeds the most of the others. */
function leadOf(values: readonly number[], at: number): number {
  return (values[at] as number) - Math.max(0, ...values.filter((_, other) => other !== at));
}

function sharedWords(
  { question: { focusWord } }: QueryContext,
  { word, exact }: LaidWords,
  { first, last }: Placed,
): Pick<WordFeatures, 'has the noun asked about' | 'shares other words'> {
  const inside = [...word.subarray(first, last + 1)];
  return {
    'has the noun asked about': focusWord >= 0 && inside.includes(focusWord) ? 1 : 0,
    'shares other words': inside.some((w, i) => w !== focusWord && (exact[first + i] as number) > 0) ? 1 : 0,
  };
}

function isInBrackets({ index }: QueryContext, sentence: number, { start }: Mention): boolean {
  const before = index.article.text.slice(index.sentences[sentence]?.span.start ?? start, start);
  return /[([][^)\]]*$/.test(before);
}
