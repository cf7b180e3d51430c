import type { Quote } from '../quote.ts';
import type { Answer } from './answer.ts';
import { verdictOn } from './confidence.ts';

/** Quotes where none is sure, and quotes and closest passages together, without those that the first article has besides. */
const mostQuotes = 3;
const shown = 5;
/** Share of the best confidence from which on another article's answer is its rival: then neither is sure. */
const ofRival = 0.5;
/** What a further quote of an article counts for beside the first of another: who didn't say which article, is shown several. */
const ofFurther = 0.2;
/** Where none is sure, a quote may answer whose probability is so many times lower than the best one's. */
const mayBe = 12;

/**
 * One answer of those of several articles, the likeliest article's first. Where that one is sure it stands alone. Else there are quotes of
 * all, best first, and the answer's article is that of the best; where none may be it, the likeliest. All sentences that this
 * article's own answer has are among them, in its order.
 */
export function joinAnswers(answers: readonly [Answer, ...Answer[]]): Answer {
  const [first, ...others] = answers;
  const unknownWords = first.unknownWords.filter((word) =>
    others.every((answer) => answer.unknownWords.includes(word)),
  );
  const isRival = ({ confidence }: Answer): boolean => confidence >= ofRival * first.confidence;
  if (others.length === 0 || (first.kind === 'answered' && !others.some(isRival))) return { ...first, unknownWords };
  const surest = answers.reduce((best, answer) => (answer.confidence > best.confidence ? answer : best));
  const kind = verdictOn(anyOf(answers)) === 'not-stated' ? 'not-stated' : 'maybe';
  const best = kind === 'maybe' ? surest : first;
  const quotes = inOrder(answers, best).filter(({ article }, i) => i < shown || article === best.article);
  const mayAnswer = ({ score = 0 }: Quote): boolean => score * mayBe >= best.confidence;
  const good = kind === 'maybe' ? quotes.slice(0, mostQuotes).filter(mayAnswer).length : 0;
  return { ...best, kind, unknownWords, quotes: quotes.slice(0, good), closest: quotes.slice(good) };
}

/** All quotes, from the first of the best answer on. */
function inOrder(answers: readonly Answer[], best: Answer): Quote[] {
  const placed = answers.flatMap((answer) =>
    [...answer.quotes, ...answer.closest].map((quote, i) => {
      const { score = 0 } = quote;
      return { quote, place: i > 0 ? score * ofFurther : answer === best ? 1 : score };
    }),
  );
  return placed.sort((a, b) => b.place - a.place).map(({ quote }) => quote);
}

/** How likely it is that any of them answers: the articles exclude each other. */
function anyOf(answers: readonly Answer[]): number {
  return answers.reduce((total, { confidence }) => total + confidence, 0);
}
