import type { Link, SourceRun, Span } from '../../article.ts';
import { type Group, inner, type Laid, type Leaf, leavesOf } from './leaves.ts';

/** The text under construction: leaves parted by a blank line, and where each character stood in the file. */
export interface Page {
  readonly file: string;
  readonly chunks: string[];
  length: number;
  readonly runs: SourceRun[];
  readonly links: Link[];
  readonly residue: Span[];
  readonly leaves: Leaf[];
  readonly groups: Group[];
  /** The innermost that is open. */
  group: Group;
  open?: OpenLeaf;
  /** The HTML element that says what its words are: `summary`, `h2`, `pre`, `dt`, `dd`. */
  element?: string;
  /** What the first paragraph of a quotation still has: the mark that makes it an alert, or behind it a title. */
  alert: 'mark' | 'title' | undefined;
  /** The number of an item, until its first leaf begins. */
  number?: Number;
}

/** The number of an item with its mark ("3."), and where it stands in the file; in no place there where the reader's program counts. */
export interface Number {
  readonly words: string;
  readonly source?: number;
}

/** A leaf that is being laid. Numbers are counts at its beginning, to go back to. */
interface OpenLeaf extends Laid {
  kind: Laid['kind'];
  readonly chunks: number;
  readonly gap: number;
  readonly runs: number;
  readonly linksBefore: number;
  readonly marks: Mark[];
  cell?: number;
  /** Its last character; empty where nothing was laid. */
  last: string;
}

/** Emphasis or a link that is open; `start` is where it begins in the text. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'link';
  readonly start: number;
  readonly url?: string;
}

export function blankPage(file: string): Page {
  const group: Group = { kind: 'root', from: 0, to: 0, isItem: false };
  const groups = [group];
  return { file, chunks: [], length: 0, runs: [], links: [], residue: [], leaves: [], groups, group, alert: undefined };
}

export function openGroup(page: Page, kind: Group['kind'], more: Pick<Group, 'tag' | 'aside'> = {}): void {
  closeLeaf(page);
  const { aside, isItem } = page.group;
  const from = page.leaves.length;
  page.group = {
    ...{ kind, parent: page.group, from, to: from, isItem: isItem || kind === 'item' },
    ...(aside && { aside }),
    ...more,
  };
  page.groups.push(page.group);
}

export function closeGroup(page: Page): void {
  closeLeaf(page);
  layNumber(page);
  page.group.to = page.leaves.length;
  page.group = page.group.parent ?? page.group;
}

/** An item's number stands before its first words; where there are none, by itself. */
export function layNumber(page: Page): void {
  if (!page.number) return;
  openLeaf(page, 'prose');
  closeLeaf(page);
}

export function openLeaf(page: Page, kind: Leaf['kind'], more: Pick<Leaf, 'role' | 'depth'> = {}): void {
  closeLeaf(page);
  if (kind !== 'prose' && kind !== 'heading') layNumber(page);
  const before = { chunks: page.chunks.length, runs: page.runs.length, linksBefore: page.links.length };
  const gap = page.length === 0 ? '' : '\n\n';
  page.chunks.push(gap);
  page.length += gap.length;
  const start = page.length;
  const { number } = page;
  const label = number && { start, end: start + number.words.length };
  const built = { emphases: [], links: [], cells: [], marks: [], last: '' };
  page.open = { kind, ...more, ...before, gap: gap.length, start, ...(label && { label }), ...built };
  if (!number) return;
  delete page.number;
  const { words, source } = number;
  append(page, words, source === undefined ? [] : [{ text: 0, source, length: words.length }]);
  const end = source === undefined ? undefined : source + words.length;
  append(page, ' ', end !== undefined && page.file.charAt(end) === ' ' ? [{ text: 0, source: end, length: 1 }] : []);
}

/** A paragraph, or what the HTML around it makes of it. */
export function openParagraph(page: Page): void {
  const { element } = page;
  if (element === 'pre') openLeaf(page, 'code');
  else if (element === 'summary') openLeaf(page, 'prose', { role: 'summary' });
  else if (element === 'dd') openLeaf(page, 'prose', { role: 'definition' });
  else if (element?.startsWith('h')) openLeaf(page, 'heading', { depth: Number(element.slice(1)) });
  else openLeaf(page, 'prose');
}

/** Adds words to the open leaf. `runs` count from the beginning of the words. */
export function append(page: Page, words: string, runs: readonly SourceRun[]): void {
  if (words === '' || !page.open) return;
  for (const run of runs) page.runs.push({ ...run, text: run.text + page.length });
  page.chunks.push(words);
  page.length += words.length;
  page.open.last = words.slice(-1);
}

/** A line break for what stands in the file from `source` on, `width` units wide; none where a blank is there already. */
export function appendBreak(page: Page, source: number, width: number): void {
  if (!page.open || /^\s?$/.test(page.open.last) || /[\r\n]/.test(page.file.charAt(source + width))) return;
  append(page, '\n', [{ text: 0, source, length: 1, width }]);
}

export function openCell(page: Page): void {
  if (!page.open) return;
  closeCell(page);
  if (page.open.cells.length > 0) append(page, '\t', []);
  page.open.cell = page.length;
}

export function closeCell(page: Page): void {
  const { open } = page;
  if (open?.cell === undefined) return;
  open.cells.push({ start: open.cell, end: page.length });
  delete open.cell;
}

/** A leaf of blanks leaves no trace. */
export function closeLeaf(page: Page): void {
  const { open } = page;
  if (!open) return;
  closeCell(page);
  delete page.open;
  const words = page.chunks.slice(open.chunks + 1).join('');
  const { start, end } = inner(words);
  if (start === end) {
    page.chunks.length = open.chunks;
    page.length = open.start - open.gap;
    page.runs.length = open.runs;
    page.links.length = open.linksBefore;
  } else for (const leaf of leavesOf(open, words, page.group, page.residue)) page.leaves.push(leaf);
}

/** A rule between paragraphs. */
export function layBreak(page: Page): void {
  closeLeaf(page);
  page.leaves.push({ kind: 'break', start: page.length, end: page.length, group: page.group });
}
