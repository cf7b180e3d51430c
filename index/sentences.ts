import { type Article, type Block, type Sentence, type Span, trimmed } from './article.ts';
import type { Language } from './languages/language.ts';
import { languageOf } from './languages/registry.ts';
import { splitLong } from './long-span.ts';
import { isStray, withoutCutOffClause, withoutLeadingTag } from './residue.ts';

/**
 * The sentences of an article, disjoint and in order. What lies between them is blank or residue of scraping;
 * the text itself is never mended, only the spans are drawn around what is broken.
 */
export function sentencesOf(article: Pick<Article, 'text' | 'language' | 'sections'>): Sentence[] {
  const language = languageOf(article.language);
  return article.sections.flatMap((section) => {
    const spans = section.blocks.flatMap((block) => sentenceSpans(article.text, block, language));
    return spans.map((span, i) => ({ section: section.number, ordinal: i + 1, span }));
  });
}

function sentenceSpans(text: string, block: Block, language: Language): Span[] {
  if (block.kind === 'code' || block.kind === 'head') {
    const lines = cut(text, block, lineEnds(text.slice(block.start, block.end)));
    return lines.flatMap((line) => splitLong(text, line));
  }
  const whole = withoutLeadingTag(text, block);
  const prose = text.slice(whole.start, whole.end);
  const spans = cut(text, whole, language.sentenceEnds(prose)).map((span) =>
    trimmed(text, withoutCutOffClause(text, span)),
  );
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
