import { type Joined, joinLines, layMarkup } from '../page/markup.ts';
import { append, closeCell, closeLeaf, layNumber, openCell, openLeaf } from '../page/page.ts';
import type { Context, Inside } from './context.ts';
import type { Line } from './lines.ts';

export function layParagraph(
  { page, file, scan }: Context,
  lines: readonly Line[],
  { role }: Pick<Inside, 'role'>,
): void {
  openLeaf(page, 'prose', role ? { role } : {});
  layMarkup(page, joinLines(file, lines), scan);
  closeLeaf(page);
}

/** Lines as they are, without the blanks before all of them. */
export function layCode({ page, file }: Context, lines: readonly Line[]): void {
  const filled = lines.filter(({ words }) => words !== '');
  const indent = filled.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
  if (filled.length === 0) return;
  layNumber(page);
  openLeaf(page, 'code');
  const { words, runs } = joinLines(
    file,
    lines.map((line) => ({ start: line.words === '' ? line.end : startOf(file, line, indent), end: line.end })),
  );
  append(page, words, runs);
  closeLeaf(page);
}

/** Where a line begins that is cut at a column; tabs before its words are left out whole. */
function startOf(file: string, { from, start }: Line, indent: number): number {
  return file.slice(from, start).includes('\t') ? start : Math.min(start, from + indent);
}

export function layRow({ page, scan }: Context, kind: 'row' | 'head', cells: readonly Joined[]): void {
  openLeaf(page, kind);
  for (const cell of cells) {
    openCell(page);
    layMarkup(page, cell, scan);
    closeCell(page);
  }
  closeLeaf(page);
}
