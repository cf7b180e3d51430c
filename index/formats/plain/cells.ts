import { type Span, trimmed } from '../../article.ts';
import type { Line } from './line.ts';

/** Most columns of a table. */
const mostColumns = 16;

/** What stands between the bars of a line. */
export function cellsAtBars(text: string, line: Line): Span[] {
  const cells = cellsAt(text, line, /[|│║┃]/u);
  const from = /^[|│║┃]/u.test(line.words) ? 1 : 0;
  return cells.slice(from, /[|│║┃]$/u.test(line.words) ? -1 : undefined);
}

/** Dots, or other marks, that lead the eye from one cell to the next. */
export const leader = /\s?(?:\.{4,}|(?: ?\. ){3,}\.?|…{2,}|_{4,}|·{4,})\s?(?=\S)/u;

/** Cuts a line at each match; the parts without the blanks around them. */
export function cellsAt(text: string, line: Line, gap: RegExp): Span[] {
  const cells: Span[] = [];
  let start = line.start;
  for (const { 0: between, index } of line.words.matchAll(new RegExp(gap, 'gu'))) {
    cells.push(trimmed(text, { start, end: line.start + index }));
    start = line.start + index + between.length;
  }
  return [...cells, trimmed(text, { start, end: line.end })];
}

/**
 * Where no line has more tabs than the first, which has one between two cells, each parts two cells, and some may be empty;
 * elsewhere several in a row part two.
 */
export function cellsAtTabs(text: string, lines: readonly Line[]): Span[][] | undefined {
  if (!lines.every(({ words }) => words.includes('\t'))) return undefined;
  const most = tabsIn(lines[0] as Line);
  const isSingle = !lines[0]?.words.includes('\t\t') && lines.every((line) => tabsIn(line) <= most);
  return lines.map((line) => {
    const cells = cellsAt(text, line, isSingle ? /\t/ : /\t+/);
    const missing = isSingle ? most + 1 - cells.length : 0;
    return [...cells, ...Array.from({ length: missing }, () => ({ start: line.end, end: line.end }))];
  });
}

function tabsIn({ words }: Line): number {
  return words.match(/\t/g)?.length ?? 0;
}

/** Cuts the lines at the columns that are blank in all of them; undefined where there are none. */
export function cellsAtGutters(text: string, lines: readonly Line[]): Span[][] | undefined {
  if (lines.some(({ words }) => words.includes('\t'))) return undefined;
  const edges = guttersOf(lines);
  if (edges.length === 0 || edges.length >= mostColumns) return undefined;
  const rows = lines.map((line) => {
    const at = (column: number): number => Math.min(Math.max(line.start, line.start + column - line.indent), line.end);
    const starts = [line.start, ...edges.map(at)];
    return starts.map((start, j) => trimmed(text, { start, end: starts[j + 1] ?? line.end }));
  });
  const filled = rows.filter((row) => row.filter(({ start, end }) => start < end).length >= 2);
  return filled.length >= 0.6 * rows.length ? rows : undefined;
}

/** The columns where a gutter at least two wide ends: blank in every line, with words on both sides. */
function guttersOf(lines: readonly Line[]): number[] {
  const covered = new Uint8Array(lines.reduce((most, { width }) => Math.max(most, width), 0) + 1);
  for (const { words, indent } of lines) {
    for (let i = 0; i < words.length; i++) if (words.charCodeAt(i) !== 32) covered[indent + i] = 1;
  }
  const edges: number[] = [];
  let blank = 0;
  for (let column = covered.indexOf(1); column >= 0 && column < covered.length - 1; column++) {
    if (covered[column] === 0) blank++;
    else {
      if (blank >= 2) edges.push(column);
      blank = 0;
    }
  }
  return edges;
}

/** Cuts each line at its wide gaps, where that makes as many cells in every line. */
export function cellsAtGaps(text: string, lines: readonly Line[]): Span[][] | undefined {
  const rows = lines.map((line) => cellsAt(text, line, / {3,}|\t+/));
  const [{ length } = []] = rows;
  return length >= 2 && length < mostColumns && rows.every((row) => row.length === length) ? rows : undefined;
}
