import { type Answer, answerQuestion } from '../../index/answer/answer.ts';
import type { Article, Section, Span } from '../../index/article.ts';
import { type ArticleIndex, type IndexedSentence, indexArticle } from '../../index/article-index.ts';
import { labelOf } from '../../index/formats/labels.ts';
import type { Lexicon } from '../../index/lexicon/lexicon.ts';
import { longestSpan } from '../../index/long-span.ts';
import type { Quote } from '../../index/quote.ts';
import { endBelow } from './section-lookup.ts';
import { sectionQuestion } from './section-question.ts';
import { nearestNumbers } from './section-reference.ts';
import { quoteOf, sentencesIn } from './section-sentences.ts';
import { aboutVersion, bySections } from './version-answer.ts';

/** A section that was asked for and isn't there, as it was named, and the numbers of the nearest. */
export interface AbsentSection {
  readonly named: string;
  readonly nearest: readonly string[];
}

export type SectionAnswer = Answer & { readonly absent?: AbsentSection };

const mostQuotes = 3;
/** Quotes and closest passages together. */
const shown = 5;
/** Longest paragraph, in UTF-16 units, that is the title of what is numbered so: "3. Conveying Copies." */
const longestTitle = 80;

/**
 * The answer to a question about a section that it names by number: the section's first sentences, or of a question that asks for
 * more, what the section says to it before what others say. Undefined for other questions. `answer` is what the article says.
 */
export function aboutSection(
  answer: Answer,
  index: ArticleIndex,
  lexicon: Lexicon | undefined,
): SectionAnswer | undefined {
  const { article } = index;
  const asked = sectionQuestion(article, answer.question);
  if (!asked) return undefined;
  const { named, places, rest, version } = asked;
  if (places.length === 0) return rest === '' ? without(answer, index, named) : undefined;
  const sections = places.flatMap((place) => article.sections.slice(place, endBelow(article, place)));
  const sentences = sentencesIn(index, sections);
  if (sentences.length === 0) return undefined;
  const ofVersion = version && aboutVersion(answer, index, sections, version);
  if (ofVersion) return ofVersion;
  const isParted = sections.some(({ heading }, i) => i > 0 && heading);
  if (rest === '' && isParted) return bySections(answer, index, sections);
  return rest === '' ? first(answer, index, sections, sentences) : within(answer, index, sections, rest, lexicon);
}

/** The section from its beginning; as one quote with the whole for its context, where that is short. */
function first(
  answer: Answer,
  index: ArticleIndex,
  sections: readonly Section[],
  sentences: readonly IndexedSentence[],
): Answer {
  const { article } = index;
  const own = titled(article, sections) && sentences.length > 1 ? sentences.slice(1) : sentences;
  const [start, end] = [own[0]?.span.start ?? 0, own.at(-1)?.span.end ?? 0];
  const isShort = end - start <= longestSpan;
  const context = isShort && own.length > 1 ? { start, end } : undefined;
  const quotes = own.slice(0, isShort ? 1 : mostQuotes).map((sentence) => quoteOf(index, sentence, 1, context));
  const others = [...answer.quotes, ...answer.closest].filter((quote) => !overlaps(quote, sentences));
  const more = own.slice(quotes.length, shown).map((sentence) => quoteOf(index, sentence, answer.confidence));
  const closest = (isShort ? [...others, ...more] : more).slice(0, shown - quotes.length);
  return { ...answer, kind: 'answered', quotes, closest, confidence: 1, unknownWords: [], unknownNames: [] };
}

/** The first paragraph is a heading in all but name. */
function titled({ text }: Article, [section]: readonly Section[]): boolean {
  const [block, next] = section?.blocks ?? [];
  if (!section?.own || section.heading || !block || !next || block.end - block.start > longestTitle) return false;
  return labelOf(text.slice(block.start, block.end)) !== undefined;
}

/** The section's sentences by what else the question asks, before those of the others. */
function within(
  answer: Answer,
  index: ArticleIndex,
  sections: readonly Section[],
  rest: string,
  lexicon: Lexicon | undefined,
): Answer {
  const inside = inWhole(answerQuestion(indexArticle({ ...index.article, sections }), rest, { lexicon }), index);
  const own = [...inside.quotes, ...inside.closest];
  const others = [...answer.quotes, ...answer.closest].filter(
    ({ span }) => !own.some((quote) => isSame(quote.span, span)),
  );
  const closest = [...inside.closest, ...others].slice(0, shown - inside.quotes.length);
  // What these sections lack, the others may have.
  const unknownNames = inside.unknownNames.filter((name) => answer.unknownWords.includes(name));
  return { ...inside, question: answer.question, closest, unknownNames };
}

/** The quotes of an answer that was found in some sections, with their places in the whole. */
function inWhole(answer: Answer, { sentences }: ArticleIndex): Answer {
  const placed = (quote: Quote): Quote => ({
    ...quote,
    sentence: sentences.findIndex(({ span }) => isSame(span, quote.span)),
  });
  return { ...answer, quotes: answer.quotes.map(placed), closest: answer.closest.map(placed) };
}

/** No such section: the beginnings of the nearest ones. */
function without(answer: Answer, index: ArticleIndex, named: string): SectionAnswer {
  const { article } = index;
  const nearest = nearestNumbers(article, named);
  const beginnings = nearest.flatMap((number) => {
    const place = article.sections.findIndex((section) => section.number === number);
    return sentencesIn(index, article.sections.slice(place, endBelow(article, place))).slice(0, 1);
  });
  const others = [...answer.quotes, ...answer.closest].filter((quote) => !overlaps(quote, beginnings));
  const closest = [...beginnings.map((sentence) => quoteOf(index, sentence, answer.confidence)), ...others].slice(
    0,
    shown,
  );
  return {
    ...answer,
    kind: 'not-stated',
    quotes: [],
    closest,
    confidence: 0,
    unknownWords: [],
    unknownNames: [],
    absent: { named, nearest },
  };
}

function overlaps({ span }: Quote, sentences: readonly IndexedSentence[]): boolean {
  return sentences.some((sentence) => isSame(sentence.span, span));
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
