import { type Span, trimmed } from './article.ts';

/** Longest slice that is quoted in one piece, in UTF-16 units: fully escaped it still fits into one Discord message. */
export const longestSpan = 1_200;

/** A span in pieces of at most `longestSpan`, cut behind a clause mark or a blank where there is one. */
export function splitLong(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let rest = span;
  while (rest.end - rest.start > longestSpan) {
    const cut = rest.start + cutIn(text.slice(rest.start, rest.start + longestSpan));
    pieces.push(trimmed(text, { start: rest.start, end: cut }));
    rest = trimmed(text, { start: cut, end: rest.end });
  }
  return [...pieces, rest].filter(({ start, end }) => start < end);
}

/** Where to cut: behind the last clause mark in the second half, else the last blank, else between two characters. */
function cutIn(head: string): number {
  for (const mark of [/^[\s\S]*[;；。:：]\s*/u, /^[\s\S]*[,，、]\s*/u, /^[\s\S]*\s/u]) {
    const end = mark.exec(head)?.[0].length ?? 0;
    if (end > head.length / 2) return end;
  }
  return /[\ud800-\udbff]$/.test(head) ? head.length - 1 : head.length;
}
