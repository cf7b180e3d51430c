/** A slice of an article: UTF-16 offsets into `Article.text`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands above a block and belongs to it: the question that it answers, what introduces its list, the head of its table, a title. */
export interface Lead extends Span {
  readonly kind: 'question' | 'introduction' | 'head' | 'title';
  /** Of a table's head: its cells, in the order of the columns. */
  readonly cells?: readonly Span[];
}

/**
 * A stretch of text set off by the author: a paragraph, an item of a list, a row of a table. In code every line stands alone, as
 * a row does, and the head of a table. `contents` is a line of a table of contents.
 */
export interface Block extends Span {
  readonly kind: 'prose' | 'code' | 'row' | 'head' | 'contents';
  /** It belongs to a list. */
  readonly item?: true;
  /** It is a question, and what follows answers it. */
  readonly asks?: true;
  /** The number or letter that the author gave it, with its marks: "3.", "(b)". It is at the block's start. */
  readonly label?: Span;
  /** What stands above it and belongs to it, outermost first. */
  readonly leads?: readonly Lead[];
  /** Of a row or a head: its cells, in the order of the columns. An empty cell is an empty span. */
  readonly cells?: readonly Span[];
  /** Set apart from the text as a note, a tip, a warning: the author's word for it, in lower case. */
  readonly aside?: string;
}

/** What a reference such as §3.2 names. The sections of an article partition its text. */
export interface Section {
  /** The author's own number where there is one (`own`); no two sections of an article have the same. */
  readonly number: string;
  readonly own?: true;
  /** What the author calls it, in lower case: rule, article, chapter. */
  readonly called?: string;
  readonly heading?: Span;
  /** The headings above its own, outermost first. */
  readonly path: readonly Span[];
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** The headings above a section and its own, outermost first. */
export function headingsOf({ path, heading }: Pick<Section, 'path' | 'heading'>): readonly Span[] {
  return heading ? [...path, heading] : path;
}

/** Words of the article that lead to an address, as the author linked them; `url` as it stands in the file. */
export interface Link extends Span {
  readonly url: string;
}

/** `ordinal` counts from 1 inside the section. */
export interface Sentence {
  readonly section: string;
  readonly ordinal: number;
  readonly span: Span;
  /** It is part of a sentence that runs over residue, such as a page break: the rest is the sentence before, after, or both. */
  readonly continues?: 'before' | 'after' | 'both';
}

/** `length` units of the text from `text` on stand in the file from `source` on; `width` units wide there, if that differs. */
export interface SourceRun {
  readonly text: number;
  readonly source: number;
  readonly length: number;
  readonly width?: number;
}

/**
 * One article as it was read. `text` is never changed after decoding: every quote is a slice of it.
 * `edition` is the first 8 hex digits of the file's SHA-256. Where `source` is missing, text and file are the same.
 */
export interface Article {
  readonly kind: 'article';
  readonly file: string;
  readonly title: string;
  readonly author?: string;
  readonly date?: string;
  readonly url?: string;
  /** A canonical BCP 47 tag: `en`, `zh-TW`. */
  readonly language: string;
  readonly edition: string;
  /** What the file was read as, where it isn't UTF-8. */
  readonly encoding?: string;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly links?: readonly Link[];
  /** What belongs to the page rather than to the text: page numbers, running heads, rules. In no sentence. */
  readonly residue?: readonly Span[];
  readonly source?: readonly SourceRun[];
  /** Where the file has pages: what each is called and where its text begins, in order. */
  readonly pages?: readonly Page[];
  /** The line of the file, from 1, from which on it has more marks than can be read, so that some stay in the text. */
  readonly marksKeptFrom?: number;
}

/** A page of a file: its label as a reader's program shows it ("iv", "12"), and where its text begins in the article's. */
export interface Page {
  readonly label: string;
  readonly start: number;
}

/** Why a file is not an article, in words for the one who put it there. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: string;
}

export function unreadable(reason: string): Unreadable {
  return { kind: 'unreadable', reason };
}

/** The structure that a format's reader finds in a file. */
export interface Draft
  extends Pick<Article, 'text' | 'sections' | 'links' | 'residue' | 'pages' | 'encoding' | 'marksKeptFrom'> {
  /** What the file says of itself. */
  readonly metadata?: Partial<Pick<Article, 'title' | 'author' | 'date' | 'url' | 'language'>>;
  readonly source?: readonly SourceRun[];
}

/** The span without the blanks at its ends; it may come out empty. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end };
}

function isBlank(text: string, at: number): boolean {
  return /[\s\uFEFF]/u.test(text.charAt(at));
}
