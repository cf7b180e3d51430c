import { closeMark, openMark } from '../page/marks.ts';
import { append, closeCell, closeLeaf, openCell, openLeaf, type Page } from '../page/page.ts';
import type { Paragraph } from './items.ts';
import type { LaidRow } from './table.ts';

/** The words of a paragraph, with where they lead and what is set in bold. On a `line` of its own breaks are blanks. */
export function appendRuns(page: Page, { runs }: Pick<Paragraph, 'runs'>, isLine: boolean): void {
  let url: string | undefined;
  let isStrong = false;
  for (const run of runs) {
    if (url !== undefined && run.url !== url) closeMark(page, 'link');
    if (isStrong && !run.isStrong) closeMark(page, 'strong');
    if (run.isStrong && !isStrong) openMark(page, 'strong');
    if (run.url !== undefined && run.url !== url) openMark(page, 'link', run.url);
    url = run.url;
    isStrong = run.isStrong;
    append(page, run.words.replace(isLine ? /[\t\n]+/g : /\t+/g, ' '), []);
  }
  if (url !== undefined) closeMark(page, 'link');
  if (isStrong) closeMark(page, 'strong');
}

export function layRow(page: Page, { isHead, cells }: LaidRow): void {
  openLeaf(page, isHead ? 'head' : 'row');
  for (const lines of cells) {
    openCell(page);
    for (const [i, { number, paragraph }] of lines.entries()) {
      if (i > 0) append(page, '\n', []);
      append(page, number === '' ? '' : `${number} `, []);
      appendRuns(page, paragraph, false);
    }
    closeCell(page);
  }
  closeLeaf(page);
}
