import type { Answer } from '../../index/answer/answer.ts';
import type { Section } from '../../index/article.ts';
import type { ArticleIndex, IndexedSentence } from '../../index/article-index.ts';
import { longestSpan } from '../../index/long-span.ts';
import { headingOf } from '../../index/passages.ts';
import { type Quote, quoteFrom } from '../../index/quote.ts';
import { overlap } from './quote-pieces.ts';
import { bareHeading } from './section-heading.ts';
import { quoteOf, sentencesIn } from './section-sentences.ts';
import { type VersionAsked, wordsOf } from './version-question.ts';

const mostQuotes = 3;
/** UTF-16 units that the quotes may show together. */
const longestShown = 3_000;
/** Quotes and closest passages together. */
const inAll = 5;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** What stands under one heading of a version: "Added". */
interface Entries {
  readonly section: Section;
  readonly sentences: readonly IndexedSentence[];
}

/**
 * What a version, as its section with those below it, brought, each kind of changes as one quote; or its first entry, which stands
 * under the heading with the day. Undefined where the author parted nothing by kinds, or wrote no day: then any sentence may tell.
 */
export function aboutVersion(
  answer: Answer,
  index: ArticleIndex,
  sections: readonly Section[],
  asked: VersionAsked,
): Answer | undefined {
  if (asked.asks === 'day') return dayOf(answer, index, sections);
  const { kind } = asked;
  if (!kind) return bySections(answer, index, sections);
  const all = entriesOf(index, sections);
  const under = all.filter(({ section }) => isOf(kind, headingOf(index.article, section)));
  if (under.length > 0) return answered(answer, index, under);
  const ones = all.flatMap(({ section, sentences }) =>
    sentences.filter((one) => beginsWith(kind, index, one)).map((one) => ({ section, sentences: [one] })),
  );
  if (ones.length > 0) return answered(answer, index, ones);
  return sections.length > 1 ? notStated(answer, index, all) : undefined;
}

/** All that stands in some sections, each as one quote. */
export function bySections(answer: Answer, index: ArticleIndex, sections: readonly Section[]): Answer {
  return answered(answer, index, entriesOf(index, sections));
}

function entriesOf(index: ArticleIndex, sections: readonly Section[]): Entries[] {
  return sections.flatMap((section) => {
    const sentences = sentencesIn(index, [section]);
    return sentences.length > 0 ? [{ section, sentences }] : [];
  });
}

function dayOf(answer: Answer, index: ArticleIndex, sections: readonly Section[]): Answer | undefined {
  const [version] = sections;
  const [first] = sentencesIn(index, sections);
  if (!version || !first || !year.test(bareHeading(headingOf(index.article, version)))) return undefined;
  // It stands below the version, whose heading is to be read with it.
  const sentence = index.sentences.indexOf(first);
  const quote = quoteFrom(index.article, first.span, { section: version.number, sentence, score: 1 });
  return told(
    answer,
    [quote],
    entriesOf(index, sections).map((one) => whole(index, one.sentences, answer.confidence)),
  );
}

function answered(answer: Answer, index: ArticleIndex, entries: readonly Entries[]): Answer {
  const all = entries.map(({ sentences }) => whole(index, sentences, 1));
  let shown = 0;
  const fit = all.findIndex((quote, i) => {
    const { start, end } = quote.context ?? quote.span;
    shown += end - start;
    return i === mostQuotes || (i > 0 && shown > longestShown);
  });
  return fit < 0 ? told(answer, all, []) : told(answer, all.slice(0, fit), all.slice(fit));
}

/** The first sentence, with as many of the others for its context as can be shown at once. */
function whole(index: ArticleIndex, sentences: readonly IndexedSentence[], score: number): Quote {
  const [first] = sentences as readonly [IndexedSentence, ...IndexedSentence[]];
  const { start } = first.span;
  const last = sentences.findLast(({ span }) => span.end - start <= longestSpan) ?? first;
  return quoteOf(index, first, score, last === first ? undefined : { start, end: last.span.end });
}

/** `next` come before what the article says otherwise. */
function told(answer: Answer, quotes: readonly Quote[], next: readonly Quote[]): Answer {
  const others = [...next, ...answer.quotes, ...answer.closest];
  const closest = others.filter(({ span }, i) => {
    return ![...quotes, ...others.slice(0, i)].some((quote) => overlap(quote.context ?? quote.span, span));
  });
  const found = quotes.length > 0;
  return {
    ...answer,
    kind: found ? 'answered' : 'not-stated',
    quotes,
    closest: closest.slice(0, inAll - quotes.length),
    confidence: Number(found),
    unknownWords: [],
    unknownNames: [],
  };
}

/** None of the kind in this version; what it has is closest, and no other version before it. */
function notStated(answer: Answer, index: ArticleIndex, entries: readonly Entries[]): Answer {
  return told(
    answer,
    [],
    entries.map(({ sentences }) => whole(index, sentences, answer.confidence)),
  );
}

function isOf(kind: ReadonlySet<string>, heading: string): boolean {
  return wordsOf(heading).some((word) => kind.has(word));
}

function beginsWith(kind: ReadonlySet<string>, { article }: ArticleIndex, { span }: IndexedSentence): boolean {
  return kind.has(wordsOf(article.text.slice(span.start, span.end))[0] ?? '');
}
