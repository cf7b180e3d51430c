import { type Article, type Block, headingsOf, type Lead, type Link, type Span } from './article.ts';
import { sourceOf } from './formats/source-map.ts';
import { pageOf } from './pages.ts';

/** Words of an article that stand beside a quote. */
export interface Slice extends Span {
  readonly text: string;
}

/** Words of an article, with all that is needed to check them. Only `quoteFrom` makes one. */
export interface Quote {
  readonly kind: 'quote';
  readonly article: string;
  readonly title: string;
  readonly edition: string;
  readonly section: string;
  /** First and last sentence, counted from 1 in the section; missing for a whole section. */
  readonly sentences?: readonly [number, number];
  readonly span: Span;
  readonly text: string;
  /** The same words in the file, where the format lets us know. */
  readonly source?: Span;
  /** Its place among all sentences of the article's index, from 0, where it is one of them. */
  readonly sentence?: number;
  /** 0 to 1: how well it answers. */
  readonly score?: number;
  /** The words inside the quote that answer, as a span of the article. */
  readonly answer?: Span;
  /** The quote with the neighbour it can't be understood without. */
  readonly context?: Span;
  /** The headings above it, outermost first, the section's own last. */
  readonly path?: readonly Slice[];
  /** Where the article links from inside it. */
  readonly links?: readonly Link[];
  /** What stands above it and belongs to it: the question that it answers, what introduces its list, the head of its table. */
  readonly leads?: readonly Lead[];
  /** Of a table's row: its cells. */
  readonly cells?: readonly Span[];
  /** It is a line of code, where every blank counts. */
  readonly code?: true;
  /** The page of the file on which it begins, as it is called there. */
  readonly page?: string;
}

/** Where a quote stands, and what was found out about it. */
export type QuoteDetails = Pick<Quote, 'section'> &
  Partial<Pick<Quote, 'sentences' | 'sentence' | 'score' | 'answer' | 'context'>>;

/** The only maker of quotes: it slices. Throws a RangeError for a span outside the text. */
export function quoteFrom(article: Article, span: Span, details: QuoteDetails): Quote {
  const { start, end } = span;
  if (!(start >= 0 && start < end && end <= article.text.length)) {
    throw new RangeError(`no such span in ${article.file}: ${start} to ${end}`);
  }
  const source = sourceOf(article, span);
  const page = pageOf(article, start);
  return {
    kind: 'quote',
    article: article.file,
    title: article.title,
    edition: article.edition,
    span: { start, end },
    text: article.text.slice(start, end),
    ...(source && { source }),
    ...(page !== undefined && { page }),
    ...surroundingsOf(article, span, details.section),
    ...details,
  };
}

/** What the author put above and into a span of a section. */
function surroundingsOf(article: Article, span: Span, number: string): Partial<Quote> {
  const section = article.sections.find((one) => one.number === number);
  const block = section?.blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  const links = article.links?.filter(({ start, end }) => start >= span.start && end <= span.end) ?? [];
  const path = section ? headingsOf(section).map((heading) => sliceOf(article, heading)) : [];
  return {
    ...(path.length > 0 && { path }),
    ...(links.length > 0 && { links }),
    ...(block && ofBlock(block)),
  };
}

function sliceOf({ text }: Article, { start, end }: Span): Slice {
  return { start, end, text: text.slice(start, end) };
}

function ofBlock({ kind, leads, cells }: Block): Partial<Quote> {
  return { ...(leads && { leads }), ...(cells && { cells }), ...(kind === 'code' && { code: true }) };
}
