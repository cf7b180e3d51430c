import type { Article, SourceRun, Span } from '../article.ts';

/** Where a span of the text stands in the file; undefined when the text there comes from no file offset. */
export function sourceOf(article: Pick<Article, 'source'>, span: Span): Span | undefined {
  if (!article.source) return span;
  const first = runAt(article.source, span.start);
  const last = runAt(article.source, span.end - 1);
  if (!first || !last) return undefined;
  const inside = span.end - last.text;
  const end = last.source + (inside === last.length ? (last.width ?? inside) : inside);
  return { start: first.source + (span.start - first.text), end };
}

function runAt(runs: readonly SourceRun[], offset: number): SourceRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as SourceRun).text <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run && offset >= run.text && offset < run.text + run.length ? run : undefined;
}
