import type { Line } from '../indented-lines.ts';
import { joinLines } from './markup.ts';
import { append, closeLeaf, layNumber, openLeaf, type Page } from './page.ts';

/** Lines as they are, without the blanks before all of them. */
export function layCode(page: Page, file: string, lines: readonly Line[]): void {
  const filled = lines.filter(({ words }) => words !== '');
  const indent = filled.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return;
  layNumber(page);
  openLeaf(page, 'code');
  const { words, runs } = joinLines(
    file,
    lines
      .slice(lines.indexOf(first), lines.lastIndexOf(last) + 1)
      .map((line) => ({ start: line.words === '' ? line.end : startOf(file, line, indent), end: line.end })),
  );
  append(page, words, runs);
  closeLeaf(page);
}

/** Where a line begins that is cut at a column; tabs before its words are left out whole. */
function startOf(file: string, { from, start }: Line, indent: number): number {
  return file.slice(from, start).includes('\t') ? start : Math.min(start, from + indent);
}
