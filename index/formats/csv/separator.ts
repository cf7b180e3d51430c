import { type Row, rowsOf } from './records.ts';

/** The likelier first, where as many cells come of two: a comma stands in numbers and sentences, too. */
const separators = ['\t', ';', '|', ','];
/** Rows that are looked at. */
const sampled = 100;

/** What parts the cells of a file, from `from` on: the mark that cuts most of its rows into as many cells, two at least. */
export function separatorOf(file: string, from: number): string | undefined {
  const counted = separators.map((separator) => {
    const rows = rowsOf(file, separator, from, sampled);
    const width = widthOf(rows);
    return { separator, width, share: rows.filter(({ length }) => length === width).length / rows.length };
  });
  const best = counted
    .filter(({ width, share }) => width > 1 && share > 0)
    .sort((a, b) => b.share - a.share || b.width - a.width);
  return best[0]?.separator;
}

/** How many cells most rows have. */
export function widthOf(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}
