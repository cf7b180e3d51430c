import { append, closeCell, closeGroup, closeLeaf, openCell, openGroup, openLeaf, type Page } from '../page/page.ts';
import type { Kind } from './blocks.ts';
import type { Line } from './line.ts';
import type { Paragraph } from './paragraphs.ts';
import { joined, type Vocabulary } from './words.ts';

/** A text under construction, and where each page of the file begins in it. */
export interface Laid {
  readonly page: Page;
  readonly starts: Map<number, number>;
  readonly vocabulary: Vocabulary;
  /** The left edges of the lists that are open, outermost first. */
  readonly lists: number[];
}

/** Lays a paragraph for what it is. */
export function layParagraph(laid: Laid, { lines }: Paragraph, kind: Kind): void {
  const { page } = laid;
  if (kind.kind === 'item') openItem(laid, kind.level);
  else closeLists(laid, -1);
  if (kind.kind !== 'row' && page.group.kind === 'table') closeGroup(page);
  switch (kind.kind) {
    case 'heading':
      openLeaf(page, 'heading', { depth: kind.depth });
      break;
    case 'row':
      if (page.group.kind !== 'table') openGroup(page, 'table');
      layRow(laid, lines);
      return;
    case 'contents':
      openLeaf(page, 'contents');
      break;
    case 'item':
    case 'prose':
    case 'note':
      openLeaf(page, 'prose');
  }
  layLines(laid, lines, kind.kind === 'item' ? kind.bullet : 0);
  closeLeaf(page);
  if (kind.kind === 'item') closeGroup(page);
}

export function endLaying(laid: Laid): void {
  closeLists(laid, -1);
  if (laid.page.group.kind === 'table') closeGroup(laid.page);
  closeLeaf(laid.page);
}

/** Without its first characters, which are a bullet. */
function layLines({ page, starts, vocabulary }: Laid, lines: readonly Line[], skipped: number): void {
  const { text, starts: places } = joined(lines, vocabulary);
  const from = page.length;
  for (const [i, line] of lines.entries()) note(starts, line.page, from + Math.max(0, (places[i] ?? 0) - skipped));
  append(page, text.slice(skipped), []);
}

function note(starts: Map<number, number>, page: number, at: number): void {
  if (!starts.has(page)) starts.set(page, at);
}

function layRow({ page, starts }: Laid, lines: readonly Line[]): void {
  openLeaf(page, 'row');
  for (const { cells, page: of } of lines) {
    note(starts, of, page.length);
    for (const { text } of cells) {
      openCell(page);
      append(page, text, []);
      closeCell(page);
    }
  }
  closeLeaf(page);
}

/** An item that stands further right than the last belongs to it. */
function openItem(laid: Laid, level: number): void {
  const { page, lists } = laid;
  if (page.group.kind === 'table') closeGroup(page);
  closeLists(laid, level);
  if (lists.at(-1) === undefined || level > (lists.at(-1) as number) + near) {
    openGroup(page, 'list');
    lists.push(level);
  }
  openGroup(page, 'item');
}

/** Points by which items of one list may stand apart. */
const near = 6;

function closeLists({ page, lists }: Laid, level: number): void {
  while (lists.length > 0 && (lists.at(-1) as number) > level + near) {
    closeGroup(page);
    lists.pop();
  }
}
