import type { ArticleIndex } from '../article-index.ts';
import { eachToken } from '../indexed/vocabulary.ts';
import { oncePer } from '../once-per.ts';
import { isInHeading } from './heading-terms.ts';
import type { MissingWord } from './missing-terms.ts';
import type { QueryContext } from './query-context.ts';
import type { QuestionWord } from './question.ts';
import { likenessIn, topicLines } from './topic-lines.ts';

/** Confidence features: names and numbers of the question, in whatever case it is typed, that the best sentence doesn't speak of. */
export const missingNameNames = [
  'written as a name, missing',
  'written as a name, missing near',
  'number missing near',
  'number unknown',
] as const;

/** Each 0 to 1: how much the one word is missing that is missing most, of the `missing` ones of a sentence. */
export function missingNameFeatures(
  query: QueryContext,
  sentence: number,
  missing: readonly MissingWord[],
): Record<(typeof missingNameNames)[number], number> {
  const { index, question } = query;
  const wordOf = ({ word }: MissingWord): QuestionWord => question.words[word] as QuestionWord;
  const content = missing.filter(({ asking }) => !asking);
  const names = content.filter((one) => isWrittenAsName(index, wordOf(one)));
  const numbers = content.filter((one) => wordOf(one).numeric);
  const isUnknown = ({ numeric, matches, term }: QuestionWord): boolean =>
    numeric && matches.length === 0 && !isInHeading(index, term);
  return {
    'written as a name, missing': most(names, ({ lack }) => lack),
    'written as a name, missing near': most(names, (one) => lackNear(query, sentence, one)),
    'number missing near': most(numbers, (one) => lackNear(query, sentence, one)),
    'number unknown': question.words.some(isUnknown) ? 1 : 0,
  };
}

function most(missing: readonly MissingWord[], of: (one: MissingWord) => number): number {
  return missing.reduce((found, one) => Math.max(found, of(one)), 0);
}

/** Neither the sentence nor its passage or the line above has it, or says it in other words. */
function lackNear(query: QueryContext, sentence: number, { word, lack, absentBeside }: MissingWord): number {
  const line = topicLines(query.index)[sentence];
  return Math.min(lack, absentBeside, line ? 1 - likenessIn(query, line, word) : 1);
}

/** A word that the article capitalises so often inside its sentences names something, however a chat writes it. */
const mostlyCapitals = 0.6;

export function isWrittenAsName(index: ArticleIndex, { term, numeric }: QuestionWord): boolean {
  return !numeric && index.language.questions.capitalsName && capitalShare(index, term) > mostlyCapitals;
}

/** How often a term has a capital where it doesn't open the sentence, 0 to 1; 0 where it always does. */
function capitalShare(index: ArticleIndex, term: string): number {
  const shares = sharesIn(index);
  const known = shares.get(term);
  if (known !== undefined) return known;
  const id = index.termIds.get(term);
  if (id === undefined) return 0;
  const share = countCapitals(index, id);
  shares.set(term, share);
  return share;
}

const sharesIn = oncePer((_: ArticleIndex) => new Map<string, number>());

/** So many sentences that have a term tell how it is written. */
const mostCounted = 2_000;

function countCapitals({ article, parts, postings }: ArticleIndex, term: number): number {
  let [all, capitals] = [0, 0];
  for (const sentence of postings.of(term).subarray(0, mostCounted)) {
    let isFirst = true;
    eachToken(parts, sentence, (word, start) => {
      const opens = isFirst;
      isFirst = false;
      if (opens || parts.wordTerms[word] !== term) return;
      const first = article.text.charAt(start);
      all++;
      if (first !== first.toLowerCase()) capitals++;
    });
  }
  return all > 0 ? capitals / all : 0;
}
