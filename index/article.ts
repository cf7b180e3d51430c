/** A slice of an article: UTF-16 offsets into `Article.text`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text set off by the author. In code every line stands alone, as a row of a table does, and its head. */
export interface Paragraph extends Span {
  readonly kind: 'prose' | 'code' | 'row' | 'head';
  /** It belongs to a list. */
  readonly item?: true;
}

/** What a reference such as §3.2 names. The sections of an article partition its text. */
export interface Section {
  readonly number: string;
  readonly heading?: Span;
  readonly span: Span;
  readonly paragraphs: readonly Paragraph[];
}

/** `ordinal` counts from 1 inside the section. */
export interface Sentence {
  readonly section: string;
  readonly ordinal: number;
  readonly span: Span;
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
  readonly text: string;
  readonly sections: readonly Section[];
  readonly source?: readonly SourceRun[];
}

/** The structure that a format's reader finds in a file. */
export interface Draft {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly title?: string;
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
