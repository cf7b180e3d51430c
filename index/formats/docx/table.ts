import { hasHead } from '../plain/table-head.ts';
import type { Headings } from './headings.ts';
import { type Item, type Paragraph, type Table, type TableCell, type TableRow, wordsOf } from './items.ts';

/** A paragraph of a cell, with the number that Word puts before it. */
export interface CellLine {
  readonly number: string;
  readonly paragraph: Paragraph;
}

export interface LaidRow {
  readonly isHead: boolean;
  /** A cell that is several columns wide has empty ones behind it. */
  readonly cells: readonly (readonly CellLine[])[];
}

/** Longest words, in UTF-16 units, of a cell that is one with those below it, which stand in each of its rows. */
const longestRepeated = 80;

/** A table that only puts things beside or below one another: one row or column, tables in it, or headings with their text. */
export function isLayout({ rows }: Table, headings: Headings): boolean {
  const kept = rows.filter(({ isDeleted }) => !isDeleted);
  if (kept.length <= 1 || kept.every(({ cells }) => cells.length <= 1)) return true;
  return kept.some(({ cells }, i) => cells.some(({ items }) => isOfParts(items, headings, i > 0)));
}

function isOfParts(items: readonly Item[], headings: Headings, isBelow: boolean): boolean {
  const isHeaded = items.some((item) => item.kind === 'paragraph' && headings.has(item));
  return items.some(({ kind }) => kind === 'table') || (isBelow && isHeaded && items.length > 1);
}

/** The rows of a table that holds data. `numberOf` counts on, so it is asked once a paragraph, in order. */
export function rowsOf({ rows }: Table, numberOf: (paragraph: Paragraph) => string): LaidRow[] {
  const kept = rows.filter(({ isDeleted }) => !isDeleted);
  const above: (readonly CellLine[])[] = [];
  const laid = kept.map(({ cells }) => {
    const own: (readonly CellLine[])[] = [];
    for (const cell of cells) {
      const lines = cell.isMerged ? repeated(above[own.length] ?? []) : linesOf(cell, numberOf);
      if (!cell.isMerged) above[own.length] = lines;
      own.push(lines, ...Array.from({ length: cell.width - 1 }, () => []));
    }
    return own;
  });
  const heads = headsOf(kept, laid);
  return laid.map((cells, i) => ({ isHead: i < heads, cells }));
}

function repeated(lines: readonly CellLine[]): readonly CellLine[] {
  return lengthOf(lines) <= longestRepeated ? lines : [];
}

function linesOf({ items }: TableCell, numberOf: (paragraph: Paragraph) => string): CellLine[] {
  return items.flatMap((item) => {
    const number = item.kind === 'paragraph' ? numberOf(item) : '';
    return item.kind === 'paragraph' && wordsOf(item).trim() !== '' ? [{ number, paragraph: item }] : [];
  });
}

function lengthOf(lines: readonly CellLine[]): number {
  return lines.reduce((sum, { paragraph }) => sum + wordsOf(paragraph).length, 0);
}

/** How many rows at the top are the head: those said to be, or the first where it looks so. */
function headsOf(rows: readonly TableRow[], cells: readonly LaidRow['cells'][]): number {
  const said = rows.findIndex(({ isHead }) => !isHead);
  if (said > 0) return said;
  const [first = [], ...below] = cells;
  const isStrong = isStrongRow(first) && !below.some(isStrongRow);
  const words = cells.map((row) =>
    row.map((lines) =>
      lines
        .map(({ paragraph }) => wordsOf(paragraph))
        .join(' ')
        .trim(),
    ),
  );
  return isStrong || hasHead([], words) ? 1 : 0;
}

/** All that it says is in bold; two of its cells say something. */
function isStrongRow(cells: LaidRow['cells']): boolean {
  const filled = cells.filter((lines) => lines.length > 0);
  const runs = filled.flatMap((lines) => lines.flatMap(({ paragraph }) => paragraph.runs));
  return filled.length > 1 && runs.every(({ isStrong, words }) => isStrong || words.trim() === '');
}
