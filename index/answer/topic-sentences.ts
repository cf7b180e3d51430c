import type { ArticleIndex } from '../article-index.ts';
import type { Quote } from '../quote.ts';
import type { Aids } from './answer.ts';
import { headingContext } from './heading-context.ts';
import { isInHeading } from './heading-terms.ts';
import { matchSentences } from './match.ts';
import { type Question, type QuestionWord, readQuestion } from './question.ts';
import { quoteSentence } from './quotes.ts';
import { saysLittle, shareOf, strengthOf, type Topic } from './topic-strength.ts';

/** All that an article says on a topic. */
export interface OnTopic {
  /** Sentences, the strongest first; those that say little by themselves come last. `score` is 0 to 1. */
  readonly quotes: readonly Quote[];
  /** How many there are, quoted or not. */
  readonly found: number;
  /** Content words of the topic that the article never uses. */
  readonly unknownWords: readonly string[];
}

/** Share of what the article has of a topic that a sentence must have, itself or above it; one without a word of it all, above it. */
const leastCovered = 0.6;

/**
 * Every sentence that speaks of a topic: it has its words, however they are written, or stands where they are meant: under a
 * heading, behind an introduction, in a row. None where the article has no word of it. The strongest `most` are quoted.
 */
export function sentencesOnTopic(
  index: ArticleIndex,
  text: string,
  { lexicon }: Aids = {},
  most = Number.POSITIVE_INFINITY,
): OnTopic {
  const question = readQuestion(index, text, index.language.lexicon ? lexicon : undefined);
  const known = question.words.map((word) => isKnown(index, word));
  const topic: Topic = { index, matches: matchSentences(index, question), known };
  const found = known.includes(true) ? index.passages.flatMap((passage) => foundIn(topic, question, passage)) : [];
  found.sort((a, b) => Number(a.little) - Number(b.little) || b.strength - a.strength || a.at - b.at);
  return {
    quotes: found.slice(0, most).map(({ at, strength }) => quoteSentence(index, at, strength)),
    found: found.length,
    unknownWords: question.unknownWords,
  };
}

interface Found {
  readonly at: number;
  readonly strength: number;
  readonly little: boolean;
}

function isKnown(index: ArticleIndex, { matches, term, otherTerms }: QuestionWord): boolean {
  return matches.length > 0 || [term, ...otherTerms].some((one) => isInHeading(index, one));
}

type Passage = ArticleIndex['passages'][number];

/** The sentences of a passage that are on the topic; a table of contents only says where they are. */
function foundIn(topic: Topic, question: Question, passage: Passage): Found[] {
  const above = wordsAbove(topic, question, passage);
  const found: Found[] = [];
  for (let at = passage.first; at <= passage.last && passage.block.kind !== 'contents'; at++) {
    const own = topic.matches.bySentence.get(at);
    const covered = own || above ? shareOf(topic, (w) => Math.max(own?.[w] ?? 0, above?.[w] ? 1 : 0)) : 0;
    if (covered < (own ? leastCovered : 1)) continue;
    found.push({ at, strength: strengthOf(topic, at, above), little: saysLittle(topic.index, at) });
  }
  return found;
}

/** Which words of the topic are meant in a passage by what stands above it, or beside it in its row; undefined where none is. */
function wordsAbove(
  { index, matches: { bySentence } }: Topic,
  question: Question,
  { id, block, first, last }: Passage,
): readonly boolean[] | undefined {
  const stands = headingContext(index, question, id);
  const row: (readonly number[])[] = [];
  for (let at = first; block.kind === 'row' && at <= last; at++) row.push(bySentence.get(at) ?? []);
  const meant = question.words.map(
    (_, w) => stands?.heading[w] === true || stands?.leadIn[w] === true || row.some((own) => (own[w] ?? 0) > 0),
  );
  return meant.includes(true) ? meant : undefined;
}
