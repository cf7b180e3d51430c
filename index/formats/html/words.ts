import type { SourceRun } from '../../article.ts';
import { alignValue } from '../align.ts';
import { append, openParagraph, type Page } from '../page/page.ts';
import type { TextNode } from './nodes.ts';

/** Lays the words of a text: blanks count as one, but for those of code. */
export function layWords(page: Page, { value, sourceCodeLocation: place }: TextNode): void {
  const runs = place ? alignValue(value, page.file, { start: place.startOffset, end: place.endOffset }, 0) : [];
  const isCode = page.element === 'pre' || page.open?.kind === 'code';
  let at = 0;
  for (const { 0: blank, index } of isCode ? [] : value.matchAll(/[ \t\n\f\r]+/g)) {
    layPart(page, value, runs, at, index);
    if (page.open && !/^\s?$/.test(page.open.last)) append(page, ' ', blankRuns(runs, index, index + blank.length));
    at = index + blank.length;
  }
  layPart(page, value, runs, at, value.length);
}

function layPart(page: Page, value: string, runs: readonly SourceRun[], start: number, end: number): void {
  if (start >= end) return;
  if (!page.open) openParagraph(page);
  append(page, value.slice(start, end), runsIn(runs, start, end));
}

/** The runs of a part, counted from its beginning. */
function runsIn(runs: readonly SourceRun[], start: number, end: number): SourceRun[] {
  const inside: SourceRun[] = [];
  for (let i = firstAfter(runs, start); i < runs.length; i++) {
    const run = runs[i] as SourceRun;
    if (run.text >= end) break;
    const from = Math.max(run.text, start);
    const to = Math.min(run.text + run.length, end);
    inside.push({ ...run, text: from - start, source: run.source + from - run.text, length: to - from });
  }
  return inside;
}

/** The first run that ends behind an offset. */
function firstAfter(runs: readonly SourceRun[], offset: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as SourceRun;
    if (run.text + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One blank for all that stood there. */
function blankRuns(runs: readonly SourceRun[], start: number, end: number): SourceRun[] {
  const inside = runsIn(runs, start, end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return [];
  const width = last.source + (last.width ?? last.length) - first.source;
  return [{ text: 0, source: first.source, length: 1, ...(width !== 1 && { width }) }];
}
