import type { Span } from './article.ts';
import { abbreviated } from './languages/english-abbreviations.ts';

/** A tag's name that a scraper left behind, glued to the first word or before it. */
const leadingTag = /^(?:html|nbsp;?)\s*(?=["“'‘(]?\p{Lu})/u;
/** A clause cut off behind a full stop: `. , explore experience.` */
const cutOffClause = /(?<=[.!?]["”]?)\s+[,;]\s[^.!?]*[.!?]?$/u;

/** What scraping left at the edges of a paragraph, to be left out of its first sentence. */
export function withoutLeadingTag(text: string, span: Span): Span {
  const tag = leadingTag.exec(text.slice(span.start, span.end))?.[0];
  return tag ? { start: span.start + tag.length, end: span.end } : span;
}

/** A sentence without the cut-off clause behind its full stop. */
export function withoutCutOffClause(text: string, span: Span): Span {
  const clause = cutOffClause.exec(text.slice(span.start, span.end));
  const end = span.start + (clause?.index ?? 0);
  return clause && !abbreviated.test(text.slice(span.start, end)) ? { start: span.start, end } : span;
}

/** A lone lower-case word with a full stop between sentences, such as `force.`, says nothing by itself. */
export function isStray(text: string, span: Span): boolean {
  return /^\s*\p{Ll}+[.!?]\s*$/u.test(text.slice(span.start, span.end));
}
