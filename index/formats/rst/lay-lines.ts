import type { Line } from '../indented-lines.ts';
import { type Joined, joinLines, layMarkup } from '../page/markup.ts';
import { closeCell, closeLeaf, openCell, openLeaf } from '../page/page.ts';
import type { Context, Inside } from './context.ts';

export function layParagraph(
  { page, file, scan }: Context,
  lines: readonly Line[],
  { role }: Pick<Inside, 'role'>,
): void {
  openLeaf(page, 'prose', role ? { role } : {});
  layMarkup(page, joinLines(file, lines), scan);
  closeLeaf(page);
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
