import type { Span } from '../../article.ts';
import { isBlank, type Line } from '../indented-lines.ts';
import { type Joined, joinLines } from '../page/markup.ts';
import { closeGroup, openGroup } from '../page/page.ts';
import type { Context } from './context.ts';
import { layRow } from './lay-lines.ts';

const gridEdge = /^\+(?:[-=]+\+)+$/;
const simpleEdge = /^=+(?:\s+=+)+$/;

/** How many lines the table is long that begins at a line; 0 for none. */
export function tableLength(lines: readonly Line[], at: number): number {
  const { words } = lines[at] as Line;
  if (gridEdge.test(words)) {
    let end = at + 1;
    while (end < lines.length && /^[+|]/.test((lines[end] as Line).words)) end++;
    return end - at > 2 ? end - at : 0;
  }
  if (!simpleEdge.test(words)) return 0;
  // Blank lines may stand between its rows: it ends with the last edge of its columns.
  let last = 0;
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (simpleEdge.test(line.words)) {
      last = i;
      if (!lines[i + 1] || isBlank(lines[i + 1] as Line)) break;
    } else if (isBlank(line) && last > 0 && i > last + 400) break;
  }
  return last > 0 ? last + 1 - at : 0;
}

/** Cells by their columns, each with the lines that it runs over. */
type Rows = { isHead: boolean; cells: Span[][] }[];

export function layTable(context: Context, lines: readonly Line[]): void {
  const rows = gridEdge.test(lines[0]?.words ?? '') ? gridRows(lines) : simpleRows(lines);
  openGroup(context.page, 'table');
  for (const { isHead, cells } of rows)
    layRow(
      context,
      isHead ? 'head' : 'row',
      cells.map((cell) => cellOf(context.file, cell)),
    );
  closeGroup(context.page);
}

function cellOf(file: string, spans: readonly Span[]): Joined {
  return joinLines(
    file,
    spans.filter(({ start, end }) => start < end),
  );
}

/** A row of a drawn table lies between two edges; "=" in one says that its head is above. */
function gridRows(lines: readonly Line[]): Rows {
  const columns = [...(lines[0]?.words ?? '').matchAll(/\+/g)].map(({ index }) => index);
  const rows: Rows = [];
  let open: Span[][] | undefined;
  const headEnd = lines.findIndex(({ words }, i) => i > 0 && /^\+[=+]+\+$/.test(words));
  for (const [i, line] of lines.entries()) {
    if (gridEdge.test(line.words)) {
      if (open) rows.push({ isHead: i <= headEnd, cells: open });
      open = undefined;
      continue;
    }
    open ??= columns.slice(1).map(() => []);
    let from = 0;
    for (let column = 1; column < columns.length; column++) {
      const at = columns[column] as number;
      // Where no bar stands at a column's edge, the cell goes on over it.
      if (!/[|+]/.test(line.words.charAt(at)) && column < columns.length - 1) continue;
      const first = columns.indexOf(from === 0 ? 0 : from - 1);
      open[Math.max(0, first)]?.push(spanIn(line, from + (from === 0 ? 1 : 0), at));
      from = at + 1;
    }
  }
  return joinedHeads(rows);
}

/** Columns of a simple table end where blanks part the marks of its edge; a line with an empty first cell goes on. */
function simpleRows(lines: readonly Line[]): Rows {
  const columns = [...(lines[0]?.words ?? '').matchAll(/=+/g)].map(({ index }) => index);
  const edges = lines.flatMap(({ words }, i) => (simpleEdge.test(words) ? [i] : []));
  const headEnd = edges.length > 2 ? (edges[1] as number) : 0;
  const rows: Rows = [];
  let isNew = true;
  const base = lines[0]?.indent ?? 0;
  for (const [i, line] of lines.entries()) {
    if (isBlank(line) || /^(?:[=-]+\s*)+$/.test(line.words)) {
      isNew = true;
      continue;
    }
    const shift = line.indent - base;
    const cells = columns.map((start, column) =>
      spanIn(line, start - shift, (columns[column + 1] ?? Number.POSITIVE_INFINITY) - shift),
    );
    const goesOn = !isNew && (cells[0]?.start ?? 0) >= (cells[0]?.end ?? 0);
    if (goesOn) for (const [column, cell] of cells.entries()) rows.at(-1)?.cells[column]?.push(cell);
    else rows.push({ isHead: i < headEnd, cells: cells.map((cell) => [cell]) });
    isNew = false;
  }
  return joinedHeads(rows);
}

/** A head of several rows is one. */
function joinedHeads(rows: Rows): Rows {
  const heads = rows.filter(({ isHead }) => isHead);
  const [first, ...others] = heads;
  if (!first) return rows;
  for (const { cells } of others) for (const [column, cell] of cells.entries()) first.cells[column]?.push(...cell);
  return [first, ...rows.slice(heads.length)];
}

/** What stands between two columns of a line's words, without blanks around it. */
function spanIn({ start, words }: Line, from: number, to: number): Span {
  const cut = words.slice(Math.max(0, from), Math.max(0, to));
  const begin = start + Math.max(0, from) + cut.length - cut.trimStart().length;
  return { start: begin, end: begin + cut.trim().length };
}
