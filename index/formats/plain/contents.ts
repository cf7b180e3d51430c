import type { Line } from './line.ts';

/** Fewest lines with page numbers that are a table of contents without a heading that says so. */
const fewestLines = 3;
/** Of the lines below "Contents", this share must stand in the text again. */
const shareThatRecurs = 0.6;
/** Longest line of a table of contents, in UTF-16 units. */
const longest = 160;

const title =
  /^(?:table of contents|contents|index|toc|inhalt(?:sverzeichnis)?|índice|contenido|sommaire|目录|目錄):?$/iu;
const pageAtEnd = /(?:\s?\.{3,}\s?|(?: ?\. ){3,}\.? ?|\s?…{1,}\s?|\s?_{3,}\s?|\s{3,})(\d{1,4}|[ivxlc]{1,6})$/iu;

/** The lines of tables of contents, by their places; the heading above isn't one. */
export function contentsLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const times = new Map<string, number>();
  for (const { words } of lines)
    if (words.length <= longest) times.set(keyOf(words), (times.get(keyOf(words)) ?? 0) + 1);
  for (const [i, { words }] of lines.entries()) {
    if (title.test(words.slice(0, 40))) for (const at of belowTitle(lines, i + 1, times)) found.add(at);
  }
  for (const run of pagedRuns(lines)) {
    const isKnown =
      run.some((i) => found.has(i)) || run.some((i) => (times.get(keyOf((lines[i] as Line).words)) ?? 0) > 1);
    if (isKnown || run.length >= fewestLines) for (const i of run) found.add(i);
  }
  return found;
}

/** A line without its number, its marks and its page. */
function keyOf(words: string): string {
  return words
    .replace(pageAtEnd, '')
    .replace(/^(?:[-*•·–]|\(?[\dA-Za-z]{1,4}[.)]|\d+(?:\.\d+)*)\s+/u, '')
    .replace(/[\s.:]+$/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

/** The lines below "Contents" as long as most of them stand in the text again, or have a page number. */
function belowTitle(lines: readonly Line[], from: number, times: ReadonlyMap<string, number>): number[] {
  const taken: number[] = [];
  let known = 0;
  let end = 0;
  for (let i = from; i < lines.length; i++) {
    const { words } = lines[i] as Line;
    if (words.length > longest || isEndOfContents(lines, taken, i)) break;
    const isKnown = (times.get(keyOf(words)) ?? 0) > 1 || pageAtEnd.test(words);
    taken.push(i);
    if (isKnown) [known, end] = [known + 1, taken.length];
    else if (taken.length - end > 2) break;
    if (known < shareThatRecurs * end) break;
  }
  return known >= 2 && known >= shareThatRecurs * end ? taken.slice(0, end) : [];
}

/** The first entry comes again: there the text begins. */
function isEndOfContents(lines: readonly Line[], taken: readonly number[], i: number): boolean {
  const first = lines[taken[0] ?? i] as Line;
  return taken.length > 0 && keyOf(first.words) === keyOf((lines[i] as Line).words);
}

/** Lines in a row that end with numbers of pages, none smaller than the one before. */
function pagedRuns(lines: readonly Line[]): number[][] {
  const runs: number[][] = [];
  let before = { at: -2, page: 0 };
  for (const [i, { words }] of lines.entries()) {
    const page = words.length <= longest ? leadered.exec(words)?.[1] : undefined;
    if (page === undefined) continue;
    const value = /^\d/.test(page) ? Number(page) : before.page;
    if (before.at === i - 1 && value >= before.page) runs.at(-1)?.push(i);
    else runs.push([i]);
    before = { at: i, page: value };
  }
  return runs;
}

const leadered = /(?:\.{3,}\s?|(?:\. ){3,}\.? ?|…{1,}\s?)(\d{1,4}|[ivxlc]{1,6})$/iu;
