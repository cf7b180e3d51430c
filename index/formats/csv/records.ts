import type { SourceRun } from '../../article.ts';

/** What stands in a cell, without its quotation marks; `runs` say where it stands in the file, counted from its beginning. */
export interface Cell {
  readonly words: string;
  readonly runs: readonly SourceRun[];
}

export type Row = readonly Cell[];

/**
 * The rows of a file with `separator` between its cells, from `from` on; at most `most`. RFC 4180, and what programs make of it: a
 * quotation mark inside a bare cell is one, what follows a closing one belongs to the cell. Empty lines are no rows.
 */
export function rowsOf(file: string, separator: string, from = 0, most = Number.POSITIVE_INFINITY): Row[] {
  const rows: Row[] = [];
  const bareEnd = new RegExp(`[\\r\\n${separator === '|' ? '\\|' : separator}]`, 'g');
  let cells: Cell[] = [];
  let at = from;
  while (at < file.length && rows.length < most) {
    const { end, ...cell } = cellAt(file, at, bareEnd);
    cells.push(cell);
    at = end + 1;
    if (file.charAt(end) === separator && end < file.length - 1) continue;
    if (file.charAt(end) === separator) cells.push({ words: '', runs: [] });
    if (file.charAt(end) === '\r' && file.charAt(at) === '\n') at++;
    if (cells.some(({ words }) => words.trim() !== '')) rows.push(cells);
    cells = [];
  }
  return rows;
}

function cellAt(file: string, start: number, bareEnd: RegExp): Cell & { readonly end: number } {
  const pieces: string[] = [];
  const runs: SourceRun[] = [];
  let length = 0;
  const add = (from: number, to: number, width: number): void => {
    if (from === to) return;
    pieces.push(file.slice(from, to));
    runs.push({ text: length, source: from, length: to - from, ...(width > to - from && { width }) });
    length += to - from;
  };
  let at = quoteAt(file, start);
  if (at !== undefined) {
    for (let close = file.indexOf('"', at); ; close = file.indexOf('"', at)) {
      // A quotation that is never closed ends with the file.
      const end = close < 0 ? file.length : close;
      add(at, end, end - at);
      at = end + 1;
      if (file.charAt(at) !== '"' || close < 0) break;
      add(close, close + 1, 2);
      at++;
    }
  }
  bareEnd.lastIndex = at ?? start;
  const end = bareEnd.exec(file)?.index ?? file.length;
  add(Math.min(at ?? start, end), end, 0);
  return { words: pieces.join(''), runs, end };
}

/** Behind the quotation mark that a cell begins with; blanks may stand before it. */
function quoteAt(file: string, start: number): number | undefined {
  let at = start;
  while (file.charAt(at) === ' ') at++;
  return file.charAt(at) === '"' ? at + 1 : undefined;
}
