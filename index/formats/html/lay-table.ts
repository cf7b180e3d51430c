import { closeMark, openMark } from '../page/marks.ts';
import { closeCell, closeLeaf, openCell, openLeaf, type Page } from '../page/page.ts';
import { block, grouped, type State } from './blocks.ts';
import { type Element, isElement, walk } from './nodes.ts';
import { isSeen } from './seen.ts';
import { isHead, type OpenTable, openTable, spanOf } from './tables.ts';
import { layWords } from './words.ts';

/** Begins a table; what is returned ends it. */
export function layTable(state: State, element: Element): () => void {
  const { page, tables } = state;
  const table = openTable(element);
  tables.push(table);
  if (!table.isLayout) {
    closeLeaf(page);
    layCaption(state, element);
  }
  const end = table.isLayout ? block(page) : grouped(page, 'table', 'table');
  return () => {
    end();
    tables.pop();
  };
}

export function captionOf(table: Element): Element | undefined {
  return table.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'caption');
}

/** A table's caption stands above it, as its title. */
function layCaption({ page, chosen }: State, table: Element): void {
  const caption = captionOf(table);
  if (!caption || !isSeen(caption)) return;
  openLeaf(page, 'prose');
  openMark(page, 'strong');
  walk(caption, {
    enter: isSeen,
    leave: () => {},
    text: (text) => {
      if (!chosen || chosen.has(text)) layWords(page, text);
    },
  });
  closeMark(page, 'strong');
  closeLeaf(page);
}

export function layRow(page: Page, table: OpenTable, element: Element): () => void {
  openLeaf(page, isHead(table, element) ? 'head' : 'row');
  table.column = 0;
  return () => {
    passReached(page, table);
    closeLeaf(page);
    table.rows++;
  };
}

export function layCell(page: Page, table: OpenTable, element: Element): () => void {
  // A cell outside of any row.
  if (page.open?.kind !== 'row' && page.open?.kind !== 'head') openLeaf(page, 'row');
  passReached(page, table);
  const { columns, rows } = spanOf(element);
  openCell(page);
  return () => {
    closeCell(page);
    for (let i = 0; i < columns; i++) {
      if (i > 0) emptyCell(page);
      table.reaching[table.column++] = rows - 1;
    }
  };
}

/** Cells of rows above reach down into these columns. */
function passReached(page: Page, table: OpenTable): void {
  for (let left = table.reaching[table.column] ?? 0; left > 0; left = table.reaching[table.column] ?? 0) {
    table.reaching[table.column++] = left - 1;
    emptyCell(page);
  }
}

function emptyCell(page: Page): void {
  openCell(page);
  closeCell(page);
}
