import type { Span } from '../article.ts';

/** Longest line, in UTF-16 units, of a text whose lines were broken by hand or by an editor. */
export const widestBrokenLine = 120;

export const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

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

/** How wide lines go before they are broken: that of all but the widest twentieth, which may be code or addresses. */
export function widestLine(text: string): number {
  const widths = text.split(lineBreak).map((line) => line.trim().length);
  const broken = widths.filter((width) => width > 0 && width <= widestBrokenLine).sort((a, b) => a - b);
  return broken[Math.floor(0.95 * broken.length)] ?? 0;
}
