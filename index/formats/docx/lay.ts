import { closeGroup, closeLeaf, openGroup, openLeaf, type Page } from '../page/page.ts';
import { type Counters, countOn, type ItemMark } from './counters.ts';
import { type Headings, isTitleStyle } from './headings.ts';
import { type Item, type Paragraph, type Table, wordsOf } from './items.ts';
import { appendRuns, layRow } from './lay-runs.ts';
import type { Styles } from './styles.ts';
import { isLayout, rowsOf } from './table.ts';

/** A document that is being laid. `lists` are those that are open, by their levels; `notes` wait for the end of their section. */
export interface Laying {
  readonly page: Page;
  readonly styles: Styles;
  readonly counters: Counters;
  readonly headings: Headings;
  readonly notesOf: ReadonlyMap<string, readonly Item[]>;
  readonly lists: number[];
  notes: string[];
}

/** Lays paragraphs and tables in order. Word's numbers stand before what they number, as its reader sees them. */
export function layItems(laying: Laying, items: readonly Item[]): void {
  for (const item of items) {
    if (item.kind === 'paragraph') layParagraph(laying, item);
    else if (!isLayout(item, laying.headings)) layTable(laying, item);
    else
      for (const { isDeleted, cells } of item.rows)
        if (!isDeleted) for (const cell of cells) layItems(laying, cell.items);
  }
}

/** The notes of the sections that have ended. */
export function layNotes(laying: Laying): void {
  const names = laying.notes;
  laying.notes = [];
  for (const name of names) {
    closeLists(laying, -1);
    openGroup(laying.page, 'aside', { aside: name.split(' ', 1)[0] ?? '' });
    layItems(laying, laying.notesOf.get(name) ?? []);
    closeLists(laying, -1);
    closeGroup(laying.page);
  }
}

/** Closes the lists that are deeper than a level. */
function closeLists({ page, lists }: Laying, above: number): void {
  closeLeaf(page);
  while ((lists.at(-1) ?? -1) > above) {
    lists.pop();
    closeGroup(page);
    closeGroup(page);
  }
}

function layParagraph(laying: Laying, paragraph: Paragraph): void {
  const { page, headings, styles, notes } = laying;
  const mark = markOf(laying, paragraph);
  const isBlank = wordsOf(paragraph).trim() === '';
  if (isBlank) {
    for (const name of paragraph.notes) notes.push(name);
    return;
  }
  const depth = headings.get(paragraph);
  if (depth !== undefined) layNotes(laying);
  if (depth !== undefined || paragraph.isContents || !mark || isFirm(mark)) closeLists(laying, -1);
  else openItem(laying, paragraph.level ?? styles.get(paragraph.style)?.level ?? 0);
  if (mark && mark.words !== '') page.number = { words: mark.words };
  if (depth !== undefined) openLeaf(page, 'heading', { depth });
  else openLeaf(page, isContents(paragraph, styles) ? 'contents' : 'prose');
  appendRuns(page, paragraph, depth !== undefined || isTitleStyle(paragraph, styles));
  closeLeaf(page);
  for (const name of paragraph.notes) laying.notes.push(name);
}

function isContents({ style, isContents }: Paragraph, styles: Styles): boolean {
  return isContents || /^(?:toc\d|tocheading|tableoffigures|index\d)$/.test(styles.get(style)?.name ?? '');
}

/** What counts a paragraph, where it is in a list by itself or by its style; 0 is no list. */
function markOf({ counters, styles }: Laying, { style, list, level }: Paragraph): ItemMark | undefined {
  const own = styles.get(style);
  const id = list ?? own?.list;
  return id === undefined || id === '0' ? undefined : countOn(counters, id, level ?? own?.level ?? 0);
}

/** "4.2", "Article 5": a part of the text rather than an item. */
function isFirm({ words }: ItemMark): boolean {
  return /\d\.\d|\p{L}{3}|§/u.test(words);
}

function openItem(laying: Laying, level: number): void {
  const { page, lists } = laying;
  closeLists(laying, level);
  const isNext = lists.at(-1) === level;
  if (isNext) closeGroup(page);
  else {
    openGroup(page, 'list');
    lists.push(level);
  }
  openGroup(page, 'item');
}

function layTable(laying: Laying, table: Table): void {
  const { page } = laying;
  closeLists(laying, -1);
  openGroup(page, 'table');
  for (const row of rowsOf(table, (paragraph) => markOf(laying, paragraph)?.words ?? '')) layRow(page, row);
  closeGroup(page);
  for (const { cells } of table.rows)
    for (const { items } of cells)
      for (const item of items) if (item.kind === 'paragraph') for (const name of item.notes) laying.notes.push(name);
}
