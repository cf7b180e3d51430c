import { type Article, type Paragraph, type Sentence, type Span, trimmed } from './article.ts';
import { splitLong } from './long-span.ts';
import { isStray, withoutCutOffClause, withoutLeadingTag } from './residue.ts';
import { tokenSpans, wink } from './wink.ts';

/**
 * The sentences of an article, disjoint and in order. What lies between them is blank or residue of scraping;
 * the text itself is never mended, only the spans are drawn around what is broken.
 */
export function sentencesOf(article: Pick<Article, 'text' | 'language' | 'sections'>): Sentence[] {
  return article.sections.flatMap((section) => {
    const spans = section.paragraphs.flatMap((paragraph) => sentenceSpans(article.text, paragraph, article.language));
    return spans.map((span, i) => ({ section: section.number, ordinal: i + 1, span }));
  });
}

function sentenceSpans(text: string, paragraph: Paragraph, language: string): Span[] {
  if (paragraph.kind === 'lines') {
    const lines = cut(text, paragraph, lineEnds(text.slice(paragraph.start, paragraph.end)));
    return lines.flatMap((line) => splitLong(text, line));
  }
  const whole = withoutLeadingTag(text, paragraph);
  const prose = text.slice(whole.start, whole.end);
  const ends = /^(?:zh|ja)/.test(language) ? ideographicEnds(prose) : englishEnds(prose);
  const spans = cut(text, whole, ends).map((span) => trimmed(text, withoutCutOffClause(text, span)));
  const kept = spans.filter((span) => !isStray(text, span));
  return (kept.length > 0 ? kept : spans).flatMap((span) => splitLong(text, span));
}

/** Cuts a span behind each of the ends (counted from its start), leaving out what is blank. */
function cut(text: string, { start, end }: Span, ends: readonly number[]): Span[] {
  const edges = [0, ...ends, end - start];
  const pieces = edges.slice(1).map((edge, i) => ({ start: start + (edges[i] ?? 0), end: start + edge }));
  return pieces.map((piece) => trimmed(text, piece)).filter((piece) => piece.start < piece.end);
}

function lineEnds(text: string): number[] {
  return [...text.matchAll(/[\n\r\u2028\u2029]+/g)].map((lineBreak) => lineBreak.index);
}

/** Chinese and Japanese sentences end with their own marks, and with closing quotation marks and brackets behind them. */
function ideographicEnds(text: string): number[] {
  return [...text.matchAll(/(?:[。！？!?｡]|…+)+[”’」』）》〉】"')\]]*/gu)].map((mark) => mark.index + mark[0].length);
}

/** wink-nlp's sentence ends, without those inside a web address, a path, an amount ("P = .03") or behind an abbreviation. */
function englishEnds(text: string): number[] {
  const doc = wink().readDoc(text);
  const tokens = tokenSpans(doc);
  if (tokens.at(-1)?.end !== text.trimEnd().length) return unicodeEnds(text);
  const spans = doc.sentences().out(wink().its.span) as unknown as [number, number][];
  const ends = spans.slice(0, -1).map(([, last]) => tokens[last]?.end ?? 0);
  return ends.filter((end) => isSentenceEnd(text, end)).map((end) => behindClosingMarks(text, end));
}

/** What wink can't read back exactly (stray control characters) is cut by the Unicode rules. */
function unicodeEnds(text: string): number[] {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].slice(1).map(({ index }) => index);
}

function isSentenceEnd(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 200), end);
  const after = text.slice(end, end + 200);
  const glued = !/^\s/.test(after);
  const word = /\S*$/.exec(before)?.[0] + (glued ? (/^\S*/.exec(after)?.[0] ?? '') : '');
  if (glued && /:\/\/|^www\.|@\w|^[\w-]+(?:\.[\w-]+)+\/\S/i.test(word)) return false;
  if (
    /\b(?:Fig|Figs|No|Nos|Vol|Eq|Sec|Art|pp|vs|cf|approx|al|ca|St|[A-Z])\.$/.test(before) &&
    !/^\s*["“(]?[A-Z][a-z]+\s[a-z]/.test(after)
  ) {
    return false;
  }
  if (/(?:[/~]\S*|[=<>≤≥] ?)\.$/.test(before) && /^[\p{L}\p{N}]/u.test(after)) return false;
  if (
    /(?:^|[\s(])(?:spp?|subsp|var|max|min|i\.e|e\.g|resp|[A-Z][a-z]{0,2})\.$/.test(before) &&
    /^\s+[\p{Ll}\d]/u.test(after)
  ) {
    return false;
  }
  return !/^\s*[,;:]/.test(after) || /^\s+[,;]\s/.test(after);
}

/** A closing quotation mark, bracket or note mark belongs to the sentence before it. */
function behindClosingMarks(text: string, end: number): number {
  const marks = /^(?:["”’)\]]+(?=\s|$)|(?:\[\d+\])+)/.exec(text.slice(end, end + 40));
  return end + (marks?.[0].length ?? 0);
}
