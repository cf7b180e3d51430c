import type { Span } from './article.ts';

/** The parts of a span that lie outside the others, in order. `others` are in order and disjoint; takes a binary search of them. */
export function spansOutside({ start, end }: Span, others: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let at = start;
  for (let i = firstEndingAfter(others, start); i < others.length && (others[i] as Span).start < end; i++) {
    const other = others[i] as Span;
    if (other.start > at) parts.push({ start: at, end: other.start });
    at = Math.max(at, other.end);
  }
  return at < end ? [...parts, { start: at, end }] : parts;
}

function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
