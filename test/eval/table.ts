import type { Share } from './shown.ts';

/** A column's title, and what it says of a row. */
export type Column<Row> = readonly [title: string, cell: (row: Row) => string];

/** Rows under their titles, in columns as wide as they need; ends in a line break. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  const widths = columns.map((_, c) => Math.max(...cells.map((line) => line[c]?.length ?? 0)));
  const lines = cells.map((line) => line.map((cell, c) => cell.padEnd(widths[c] ?? 0)).join('  '));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** In percent, with the 95 % interval; a dash where there was nothing to count. */
export function ranged({ count, of, interval }: Share): string {
  if (interval === null) return '–';
  const [low, high] = interval.map((end) => (100 * end).toFixed(0));
  return `${percent(count, of)} [${low}, ${high}]`;
}

export function percent(count: number, of: number): string {
  return of > 0 ? ((100 * count) / of).toFixed(1) : '–';
}

export function decimal(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
