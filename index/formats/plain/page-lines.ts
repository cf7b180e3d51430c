import { endsSentence, goesOn, type Line } from './line.ts';

/** What tells a running head or foot, and a page number, from the text. Counts are of lines with words. */
const limits = {
  /** Longest running head, in UTF-16 units. */
  head: 120,
  /** How many lines beside a page break may be heads or feet. */
  deep: 2,
  /** How many lines from a page break the text goes on at most, what is known to belong to the page included. */
  reach: 12,
  /** Fewest lines between page numbers that stand on lines of their own without a form feed. */
  apart: 8,
  /** Fewest page numbers in a row, or recurrences of a head, where no page break is marked. */
  recurring: 3,
};

const surePageNumber =
  /^[-–—~]\s?\d{1,4}\s?[-–—~]$|^(?:page|seite|página|p\.)\s*\d{1,4}\s*(?:of|\/|von|de)\s*\d{1,4}$|\S.*\s{2,}\[?page\s+\d{1,4}\]?$|^第\s?\d{1,4}\s?[页頁]$/iu;
const perhapsPageNumber =
  /^\d{1,4}$|^[ivxlc]{1,6}$|^[([]\d{1,4}[)\]]$|^\d{1,4}\s*(?:of|\/)\s*\d{1,4}$|^\[?(?:page|seite|página|p\.)\s*\d{1,4}\]?$/iu;

/**
 * The lines that belong to the page: page numbers, and running heads and feet beside a page break. Two signs are needed: a page
 * number's form, its place at a page break or alone between blank lines, numbers that count the pages, a head that recurs at
 * page breaks, a sentence that goes on behind it.
 */
export function pageLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const short = lines.map(({ words }) => words.length <= limits.head);
  for (const [i, { words }] of lines.entries()) {
    if (!short[i]) continue;
    if (surePageNumber.test(words) ? isApart(lines, i) : isPageNumberHere(lines, i)) found.add(i);
  }
  for (const i of countingLines(lines)) found.add(i);
  const breaks = breaksOf(lines, found);
  addRecurring(lines, breaks, found);
  for (const at of breaks) addCutting(lines, at, found);
  for (const i of cuttingHeads(lines)) found.add(i);
  return found;
}

function isBlankAbove(line: Line | undefined): boolean {
  return line === undefined || line.above !== 'nothing' || line.isOnNewPage;
}

function isApart(lines: readonly Line[], i: number): boolean {
  return isBlankAbove(lines[i]) && isBlankAbove(lines[i + 1]);
}

/** A number by itself, at a page break or where it cuts a sentence in two. */
function isPageNumberHere(lines: readonly Line[], i: number): boolean {
  const [line, next] = [lines[i] as Line, lines[i + 1]];
  if (!perhapsPageNumber.test(line.words) || lines.length === 1) return false;
  if ((line.isOnNewPage && i > 0) || next?.isOnNewPage) return true;
  if (lines[i - 1]?.isOnNewPage && i > 1 && isBlankAbove(next)) return true;
  if (lines[i + 2]?.isOnNewPage && isBlankAbove(line)) return true;
  return isApart(lines, i) && isCut(lines[i - 1], next);
}

function isCut(before: Line | undefined, after: Line | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    /\p{Ll}/u.test(before.words) &&
    !endsSentence(before.words) &&
    goesOn(after.words)
  );
}

/** Numbers alone between blank lines that count on by one, a page apart. */
function countingLines(lines: readonly Line[]): number[] {
  const alone = lines.flatMap(({ words }, i) => (/^\d{1,4}$/.test(words) && isApart(lines, i) ? [i] : []));
  const runs: number[][] = [];
  for (const i of alone) {
    const before = runs.at(-1)?.at(-1);
    const isNext = before !== undefined && Number(lines[i]?.words) === Number(lines[before]?.words) + 1;
    if (isNext && i - before > limits.apart) runs.at(-1)?.push(i);
    else runs.push([i]);
  }
  return runs.filter(({ length }) => length >= limits.recurring).flat();
}

/** A page break, by the lines on its two sides that are nearest to it and may belong to the text. */
interface PageBreak {
  readonly before: number;
  readonly after: number;
}

function breaksOf(lines: readonly Line[], found: ReadonlySet<number>): PageBreak[] {
  const breaks: PageBreak[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!found.has(i) && !(lines[i] as Line).isOnNewPage) continue;
    let after = i;
    while (found.has(after)) after++;
    breaks.push({ before: i - 1, after });
    i = after;
  }
  return breaks;
}

/** A head's words without the page number at its side. */
function keyOf({ words }: Line): string {
  return words
    .replace(/^\d{1,4}(?:\s{2,}|\s*[|•·–—]\s*)|(?:\s{2,}|\s*[|•·–—]\s*)(?:page\s*)?\d{1,4}$/iu, '')
    .replace(/\s+/g, ' ');
}

function addRecurring(lines: readonly Line[], breaks: readonly PageBreak[], found: Set<number>): void {
  const places = new Map<string, Set<number>>();
  const beside = breaks.flatMap((at) => [besideOf(lines, at.before, -1), besideOf(lines, at.after, 1)]);
  for (const i of beside.flat()) {
    const key = keyOf(lines[i] as Line);
    const known = places.get(key);
    if (known) known.add(i);
    else places.set(key, new Set([i]));
  }
  for (const side of beside) {
    for (const i of side) {
      const line = lines[i] as Line;
      const key = keyOf(line);
      const recurs = places.get(key)?.size ?? 0;
      const isMarked = /\S\s{3,}\S/u.test(line.words) || key !== line.words || recurs >= breaks.length / 3;
      if (recurs < 2 || !isMarked) break;
      found.add(i);
    }
  }
}

/** The lines next to a break on one side that may be heads or feet, nearest first. */
function besideOf(lines: readonly Line[], from: number, step: 1 | -1): number[] {
  const beside: number[] = [];
  for (let i = from; beside.length < limits.deep && lines[i]; i += step) {
    const { words } = lines[i] as Line;
    if (words.length > limits.head || /[.!?]$/u.test(words)) break;
    beside.push(i);
  }
  return beside;
}

/** Where a sentence goes on over a page break, what stands between its two parts belongs to the page. */
function addCutting(lines: readonly Line[], { before, after }: PageBreak, found: Set<number>): void {
  for (let extra = 0; extra <= limits.deep + 1; extra++) {
    for (let feet = 0; feet <= Math.min(extra, 1); feet++) {
      const [low, high] = [skip(lines, before, -1, feet, found), skip(lines, after, 1, extra - feet, found)];
      if (!low || !high || !isCut(lines[low.end], lines[high.end])) continue;
      const isSetOff = high.over.length === 0 || isBlankAbove(lines[high.end]);
      if (!isSetOff || (low.over.length > 0 && !isBlankAbove(lines[low.end + 1]))) continue;
      for (const i of [...low.over, ...high.over]) found.add(i);
      return;
    }
  }
}

/** Goes over so many lines that could be heads, and over those already known. */
function skip(
  lines: readonly Line[],
  from: number,
  step: 1 | -1,
  count: number,
  found: ReadonlySet<number>,
): { readonly end: number; readonly over: readonly number[] } | undefined {
  const over: number[] = [];
  let i = from;
  while (over.length < count || found.has(i)) {
    const line = lines[i];
    if (!line || Math.abs(i - from) > limits.reach) return undefined;
    if (!found.has(i)) {
      if (line.words.length > limits.head || endsSentence(line.words)) return undefined;
      over.push(i);
    }
    i += step;
  }
  return { end: i, over };
}

/** A line alone between blank ones that recurs word for word, and mostly cuts a sentence in two. */
function cuttingHeads(lines: readonly Line[]): number[] {
  const places = new Map<string, number[]>();
  for (const [i, { words }] of lines.entries()) {
    if (words.length > limits.head || !isApart(lines, i)) continue;
    const known = places.get(words);
    if (known) known.push(i);
    else places.set(words, [i]);
  }
  return [...places.values()]
    .filter(
      (at) =>
        at.length >= limits.recurring && 2 * at.filter((i) => isCut(lines[i - 1], lines[i + 1])).length >= at.length,
    )
    .flat();
}

/** Takes those lines out from between the others, and tells the lines behind them. */
export function withoutPageLines(lines: readonly Line[], found: ReadonlySet<number>): Line[] {
  const kept: Line[] = [];
  for (const [i, line] of lines.entries()) {
    if (found.has(i)) continue;
    kept.push(found.has(i - 1) || (line.isOnNewPage && kept.length > 0) ? { ...line, above: 'page' } : line);
  }
  return kept;
}
