import type { Answer } from '../../index/answer/answer.ts';
import type { Article, Span } from '../../index/article.ts';
import type { Library, Problem } from '../../index/library.ts';
import type { Quote } from '../../index/quote.ts';
import type { Verdict } from '../../index/verify/verdict.ts';
import type { Portion } from '../daily/cycle.ts';
import { problemOf, type Reply } from './reply.ts';

/** What scripts get of a command. The shapes are a contract, order of the fields included: they only ever gain fields. */
export type Data =
  | AnswerData
  | PassagesData
  | VerdictData
  | SectionsData
  | SummaryData
  | PostsData
  | ArticlesData
  | ErrorData;

/** `question` is the one that could not be looked up. */
export interface ErrorData {
  readonly error: string;
  readonly question?: string;
}

/** `[start, end)`. */
type Range = readonly [number, number];

/** Offsets in UTF-16 units of the article's text, `source` in the file, `answer` inside the quote. */
export interface QuoteData {
  readonly article: string;
  readonly edition: string;
  readonly section: string;
  readonly reference: string;
  readonly start: number;
  readonly end: number;
  readonly source?: Range;
  readonly text: string;
  readonly score?: number;
  readonly answer?: Range;
  readonly context?: Range;
  /** The headings above it, outermost first, its section's own last. */
  readonly path?: readonly string[];
  /** Where the article links from inside it, as the file has the address. */
  readonly links?: readonly { readonly start: number; readonly end: number; readonly url: string }[];
  /** Of a table's row: the cells of the table's head, and its own. An empty cell is an empty range. */
  readonly head?: readonly Range[];
  readonly cells?: readonly Range[];
  /** The page of the file on which it begins, as it is called there. */
  readonly page?: string;
  /** Its place on its reader page, where these are published. */
  readonly url?: string;
}

/** The address of a quote on its reader page. */
export type UrlOf = (quote: Quote) => string | undefined;

export type AnswerData = Pick<Answer, 'question' | 'kind' | 'confidence' | 'unknownWords'> & {
  readonly quotes: readonly QuoteData[];
  readonly closest: readonly QuoteData[];
  /** The question that was answered, where the one asked leaves out words of the one before it. */
  readonly understood?: string;
};

export interface PassagesData {
  readonly topic: string;
  readonly quotes: readonly QuoteData[];
  readonly unknownWords: readonly string[];
}

export type VerdictData = Pick<Verdict, 'kind'> &
  Partial<Pick<Verdict, 'occurrences' | 'insideWord' | 'differs' | 'around' | 'quotations'>> & {
    readonly quotes: readonly QuoteData[];
    /** `yours` are words of the text, `article` the quote that stands there instead; one may be missing. */
    readonly changes?: readonly { readonly yours?: string; readonly article?: QuoteData }[];
    readonly closest?: readonly QuoteData[];
  };

export interface SectionsData {
  readonly article: string;
  readonly edition: string;
  readonly quotes: readonly QuoteData[];
}

/** With a date also which day of how many of the daily cycle it is, and its first and last section. */
export type SummaryData = SectionsData &
  Partial<Pick<Portion, 'day' | 'days' | 'sections'>> & { readonly date?: string };

/** Daily posts in order; `characters` are the UTF-16 units that one reads of a post, `at` is the instant, `server` the id of the server that has the schedule. */
export interface PostsData {
  readonly posts: readonly (SummaryData & Readonly<{ characters: number; at?: string; server?: string }>)[];
}

/** `length` in UTF-16 units; `sections` are their numbers. */
export interface ArticleData {
  readonly article: string;
  readonly title: string;
  readonly language: string;
  readonly edition: string;
  readonly length: number;
  readonly sections: readonly string[];
  readonly author?: string;
  readonly date?: string;
  /** Where it is from. */
  readonly url?: string;
}

export interface ArticlesData {
  readonly articles: readonly ArticleData[];
  readonly problems: readonly Problem[];
}

export function errorData(refused: Reply, question = ''): ErrorData {
  return { error: problemOf(refused), ...(question !== '' && { question }) };
}

export function quoteData(quote: Quote, urlOf?: UrlOf): QuoteData {
  const { article, edition, section, sentences, span, source, text, score, answer, context } = quote;
  const url = urlOf?.(quote);
  return {
    article,
    edition,
    section,
    reference: referenceOf(section, sentences),
    start: span.start,
    end: span.end,
    ...(source && { source: rangeOf(source) }),
    text,
    ...(score !== undefined && { score }),
    ...(answer && { answer: rangeOf(answer) }),
    ...(context && { context: rangeOf(context) }),
    ...structureData(quote),
    ...(url !== undefined && { url }),
  };
}

function quotesData(quotes: readonly Quote[], urlOf: UrlOf | undefined): QuoteData[] {
  return quotes.map((quote) => quoteData(quote, urlOf));
}

/** What the article's author built around it. */
function structureData({ path, links, leads, cells, page }: Quote): Partial<QuoteData> {
  const head = cells && leads?.findLast(({ kind }) => kind === 'head');
  return {
    ...(path && { path: path.map(({ text }) => text) }),
    ...(links && { links: links.map(({ start, end, url }) => ({ start, end, url })) }),
    ...(head && { head: (head.cells ?? [head]).map(rangeOf) }),
    ...(cells && { cells: cells.map(rangeOf) }),
    ...(page !== undefined && { page }),
  };
}

function rangeOf({ start, end }: Span): Range {
  return [start, end];
}

/** `typed` is what was asked, where that is another question than the one answered. */
export function answerData(
  { question, kind, confidence, quotes, closest, unknownWords }: Answer,
  typed: string = question,
  understood?: string,
  urlOf?: UrlOf,
): AnswerData {
  return {
    question: typed,
    kind,
    confidence,
    quotes: quotesData(quotes, urlOf),
    closest: quotesData(closest, urlOf),
    unknownWords,
    ...(understood !== undefined && { understood }),
  };
}

export function passagesData(
  topic: string,
  quotes: readonly Quote[],
  unknownWords: readonly string[],
  urlOf?: UrlOf,
): PassagesData {
  return { topic, quotes: quotesData(quotes, urlOf), unknownWords };
}

export function verdictData(verdict: Verdict, urlOf?: UrlOf): VerdictData {
  const { kind, quotes, closest, occurrences, insideWord, differs, changes, around, quotations } = verdict;
  return {
    kind,
    quotes: quotesData(quotes, urlOf),
    ...((kind === 'exact' || kind === 'near') && { occurrences, insideWord }),
    ...(kind === 'near' && { differs }),
    ...((kind === 'changed' || kind === 'stitched') && {
      changes: changes.map(({ yours, theirs }) => ({
        ...(yours !== undefined && { yours }),
        ...(theirs && { article: quoteData(theirs, urlOf) }),
      })),
    }),
    ...(kind === 'absent' && { closest: quotesData(closest, urlOf) }),
    ...(around.length > 0 && { around }),
    ...(quotations.length > 0 && { quotations }),
  };
}

export function sectionsData({ file, edition }: Article, quotes: readonly Quote[], urlOf?: UrlOf): SectionsData {
  return { article: file, edition, quotes: quotesData(quotes, urlOf) };
}

/** `portion` is what the daily post of `date` is about. */
export function summaryData(
  article: Article,
  quotes: readonly Quote[],
  date?: string,
  portion?: Portion,
  urlOf?: UrlOf,
): SummaryData {
  return {
    article: article.file,
    edition: article.edition,
    ...(portion && date !== undefined && { date, day: portion.day, days: portion.days }),
    ...(portion?.sections && { sections: portion.sections }),
    quotes: quotesData(quotes, urlOf),
  };
}

export function articlesData({ articles, problems }: Library): ArticlesData {
  return { articles: articles.map(articleData), problems };
}

function articleData(article: Article): ArticleData {
  const { file, title, language, edition, text, sections, author, date, url } = article;
  return {
    article: file,
    title,
    language,
    edition,
    length: text.length,
    sections: sections.map(({ number }) => number),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
  };
}

function referenceOf(section: string, sentences: Quote['sentences']): string {
  if (!sentences) return `§${section}`;
  const [first, last] = sentences;
  return first === last ? `§${section}, sentence ${first}` : `§${section}, sentences ${first}–${last}`;
}
