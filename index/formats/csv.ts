import type { Draft } from '../article.ts';
import { isHead } from './csv/head.ts';
import { type Row, rowsOf } from './csv/records.ts';
import { separatorOf, widthOf } from './csv/separator.ts';
import { sectionsOf } from './outline.ts';
import { append, blankPage, closeGroup, closeLeaf, openCell, openGroup, openLeaf, type Page } from './page/page.ts';
import { piecesOf } from './page/pieces.ts';

/** Excel's way of saying what parts the cells, in a line above them. */
const saidSeparator = /^\uFEFF?sep=(?<separator>[^\r\n])\r?\n/i;

/**
 * A table, with commas, semicolons, tabs or bars between its cells: a row is a block, its head stands above it. The cells' words are the
 * file's without the quotation marks around them. Lines of one cell above the head are its title and notes.
 */
export function readCsv(file: string): Draft {
  const page = blankPage(file);
  const said = saidSeparator.exec(file);
  const from = said?.[0].length ?? (file.startsWith('\uFEFF') ? 1 : 0);
  const separator = said?.groups?.separator ?? separatorOf(file, from);
  const rows = rowsOf(file, separator ?? ',', from);
  const above = separator === undefined ? rows.length : linesAbove(rows);
  for (const row of rows.slice(0, above)) layRow(page, row, 'prose');
  const lines = page.leaves.length;
  if (above < rows.length) layTable(page, rows.slice(above));
  const text = page.chunks.join('');
  const title = lines > 0 && lines < page.leaves.length ? page.leaves[0] : undefined;
  const pieces = piecesOf(text, page.leaves, page.groups);
  return {
    text,
    sections: sectionsOf(text, title ? pieces.slice(1) : pieces),
    source: page.runs,
    ...(title && { metadata: { title: text.slice(title.start, title.end) } }),
  };
}

/** Rows with no more than one cell filled, before the first that is as wide as most. */
function linesAbove(rows: readonly Row[]): number {
  if (widthOf(rows) < 2) return 0;
  const first = rows.findIndex((row) => row.filter(({ words }) => words.trim() !== '').length > 1);
  return Math.max(0, first);
}

function layTable(page: Page, rows: readonly Row[]): void {
  const [first, ...below] = rows;
  const isHeaded = first !== undefined && isHead(first, below);
  openGroup(page, 'table');
  for (const [i, row] of rows.entries()) layRow(page, row, i === 0 && isHeaded ? 'head' : 'row');
  closeGroup(page);
}

function layRow(page: Page, row: Row, kind: 'head' | 'row' | 'prose'): void {
  openLeaf(page, kind);
  for (const { words, runs } of row) {
    if (kind !== 'prose') openCell(page);
    append(page, words, runs);
  }
  closeLeaf(page);
}
