import { attributeOf, type Element, elementsIn, hasBelow, isElement, wordsIn } from './nodes.ts';
import { isSeen } from './seen.ts';

/** A table while it is laid: how many rows more a cell of each column reaches down. */
export interface OpenTable {
  readonly element: Element;
  /** It is there for the looks: what stands in its cells is as if there were none. */
  readonly isLayout: boolean;
  readonly reaching: number[];
  rows: number;
  column: number;
}

/** Longest words of a cell where no cell is a head's, in UTF-16 units. */
const longestCell = 600;
const most = { columns: 200, span: 1_000 };

export function openTable(element: Element): OpenTable {
  return { element, isLayout: isLayout(element), reaching: [], rows: 0, column: 0 };
}

function isLayout(table: Element): boolean {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  if (hasBelow(table, ({ tagName }) => tagName === 'table' || /^h[1-6]$/.test(tagName))) return true;
  const below = elementsIn(table, () => true);
  const rows = below.filter(({ tagName }) => tagName === 'tr').map(cellsOf);
  if (Math.max(0, ...rows.map(({ length }) => length)) < 2) return true;
  const isHeaded = below.some(({ tagName }) => tagName === 'th' || tagName === 'thead' || tagName === 'caption');
  return !isHeaded && rows.flat().some((cell) => wordsIn(cell, isSeen).length > longestCell);
}

export function cellsOf(row: Element): Element[] {
  return row.childNodes.filter((node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName));
}

/** A first row of nothing but `th`, or in the table's head. */
export function isHead({ rows }: OpenTable, row: Element): boolean {
  if (rows > 0) return false;
  const cells = cellsOf(row);
  const parent = row.parentNode;
  const isInHead = parent !== null && isElement(parent) && parent.tagName === 'thead';
  return cells.length > 0 && (isInHead || cells.every(({ tagName }) => tagName === 'th'));
}

/** How many columns a cell takes, and how many rows. */
export function spanOf(cell: Element): { readonly columns: number; readonly rows: number } {
  return { columns: countIn(cell, 'colspan', most.columns), rows: countIn(cell, 'rowspan', most.span) };
}

function countIn(cell: Element, name: string, atMost: number): number {
  const count = Number.parseInt(attributeOf(cell, name) ?? '', 10);
  return count > 1 ? Math.min(count, atMost) : 1;
}
