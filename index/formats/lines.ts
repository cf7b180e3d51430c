import type { Span } from '../article.ts';

/** Longest line, in UTF-16 units, of a text whose lines were broken by hand or by an editor. */
export const widestBrokenLine = 120;

/** A form feed parts pages, and so lines. */
export const lineBreak = /\r\n|[\n\r\f\v\u2028\u2029]/;

/** The lines with their blank ones, without their line breaks. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(new RegExp(lineBreak, 'g'))) {
    lines.push({ start, end: index });
    start = index + ending.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
