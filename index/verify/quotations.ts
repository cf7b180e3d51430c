import type { Article, Span } from '../article.ts';
import { termsIn } from '../terms.ts';
import { tokensOf, wordsIn } from './tokens.ts';

/** What somebody sets off as quotations in a text of their own. */
export interface Quotations {
  readonly quoted: readonly Quotation[];
  /** The words around them, in order, as they stand. */
  readonly around: readonly string[];
}

/** `span` is without the marks, `text` the same without those of quoted lines. */
export interface Quotation {
  readonly span: Span;
  readonly text: string;
}

/** A mark that opens, one that closes. Straight ones and apostrophes only where no letter stands on their outer side. */
const pairs: readonly RegExp[] = [
  /[“„]((?:[^“”„\n]|\n(?!\s*\n))+)[”“]/gu,
  /«((?:[^«»\n]|\n(?!\s*\n))+)»/gu,
  /「((?:[^「」\n]|\n(?!\s*\n))+)」/gu,
  /『((?:[^『』\n]|\n(?!\s*\n))+)』/gu,
  /(?<![\p{L}\p{N}"])"((?:[^"\n]|\n(?!\s*\n))+)"(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}‘’'])[‘'](?=\S)((?:[^‘’'\n]|(?<=\p{L})[’'](?=\p{L}))+)[’'](?!\p{L})/gu,
];
/** Lines that a chat sets off, one below the other; behind three of the marks all that follows. */
const quotedLines = /^>>> [\s\S]+|(?:^[ \t]*>[ \t]?[^\n]*(?:\n|$))+/gm;
const lineMarks = /^[ \t]*>{1,3}[ \t]?/gm;
/** Words of a quotation: a single one may be meant otherwise. */
const leastWords = 2;

/** The quotations of a text that has other words besides; undefined where there are none, or nothing else. One says something in a language of the articles. */
export function quotationsIn(text: string, articles: readonly Pick<Article, 'language'>[]): Quotations | undefined {
  const found: { readonly outer: Span; readonly inner: Span }[] = [];
  for (const pattern of [quotedLines, ...pairs]) {
    for (const { 0: whole, 1: inner = whole, index } of text.matchAll(pattern)) {
      const outer = { start: index, end: index + whole.length };
      const start = index + whole.indexOf(inner);
      if (!isQuoted(inner, articles) || found.some((other) => overlaps(other.outer, outer))) continue;
      found.push({ outer, inner: { start, end: start + inner.length } });
    }
  }
  if (found.length === 0) return undefined;
  found.sort((a, b) => a.outer.start - b.outer.start);
  const around = textAround(
    text,
    found.map(({ outer }) => outer),
  );
  return around.length > 0 || found.length > 1
    ? { quoted: found.map(({ inner }) => quotationAt(text, inner)), around }
    : undefined;
}

/** What stands before, between and behind spans, in order, where there is a word in it. */
export function textAround(text: string, spans: readonly Span[]): string[] {
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return edges.flatMap((edge, i) => {
    if (i % 2 === 1) return [];
    const between = text.slice(edge, edges[i + 1]).replace(/^[\s”’"»」』,.;:!?]+|[\s“‘„"«「『>]+$/gu, '');
    return /[\p{L}\p{N}]/u.test(between) ? [between] : [];
  });
}

function quotationAt(text: string, span: Span): Quotation {
  return { span, text: text.slice(span.start, span.end).replace(lineMarks, '').trim() };
}

function isQuoted(inner: string, articles: readonly Pick<Article, 'language'>[]): boolean {
  const tokens = tokensOf(inner);
  return wordsIn(tokens, { start: 0, end: tokens.forms.length }) >= leastWords && termsIn(inner, articles).length > 0;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
