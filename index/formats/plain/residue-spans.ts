import type { Span } from '../../article.ts';

/** What belongs to the page, in order: the lines found, and form feeds; what only blanks part is one span. */
export function residueOf(text: string, found: readonly Span[]): Span[] {
  const feeds = [...text.matchAll(/\f/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  const all = [...found.map(({ start, end }) => ({ start, end })), ...feeds].sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of all) {
    const last = merged.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '')
      merged[merged.length - 1] = { start: last.start, end: span.end };
    else merged.push(span);
  }
  return merged;
}
