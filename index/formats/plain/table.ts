import type { Span } from '../../article.ts';
import { cellsAt, cellsAtBars, cellsAtGaps, cellsAtGutters, cellsAtTabs, leader } from './cells.ts';
import type { Line } from './line.ts';
import { hasHead } from './table-head.ts';

/**
 * What a line is in a table: a `row` or its `head` with their cells; an `entry` of a list whose words stand behind a label and a gap
 * ("-d     the distance"); `continued` is a line that goes on with the last cell of the row or entry above.
 */
export interface TableLine {
  readonly kind: 'row' | 'head' | 'entry' | 'continued';
  readonly cells: readonly Span[];
}

/** Fewest lines of a table without lines drawn around it. */
const fewestRows = 3;

const fewestDrawn = 2;

/** Widest line of a table, in columns. */
const widest = 300;

/** From this mean length of the last of two cells on, in UTF-16 units, the lines are entries of a list. */
const proseCell = 32;

/** The lines of all tables, by their places among the lines. */
export function tableLines(
  text: string,
  lines: readonly Line[],
  contents: ReadonlySet<number>,
): ReadonlyMap<number, TableLine> {
  const found = new Map<number, TableLine>();
  const isShort = (i: number): boolean => !contents.has(i) && (lines[i] as Line).width <= widest;
  for (const run of runsOf(lines, (i) => isShort(i) && barsIn(lines[i] as Line) > 0)) {
    if (run.length >= fewestDrawn && isDrawn(lines, run))
      addRows(
        lines,
        run,
        run.map((i) => cellsAtBars(text, lines[i] as Line)),
        found,
      );
  }
  const isLeadered = (i: number): boolean => !found.has(i) && isShort(i) && leader.test((lines[i] as Line).words);
  for (const run of runsOf(lines, isLeadered)) {
    if (run.length >= 2)
      addRows(
        lines,
        run,
        run.map((i) => cellsAt(text, lines[i] as Line, leader)),
        found,
      );
  }
  const isOpen = (i: number): boolean => !found.has(i) && isShort(i);
  const continued = continuedLines(lines, isOpen);
  for (const run of runsOf(lines, (i) => isOpen(i) && (continued.has(i) || isGapped(lines, i)))) {
    addColumns(text, lines, run, continued, found);
  }
  return found;
}

/** Lines in a row that are alike, without blank ones between; rules may stand between them. */
function runsOf(lines: readonly Line[], isLike: (i: number) => boolean): number[][] {
  const runs: number[][] = [];
  for (const [i, line] of lines.entries()) {
    if (!isLike(i)) continue;
    const isNext = runs.at(-1)?.at(-1) === i - 1 && (line.above === 'nothing' || line.ruleAbove !== undefined);
    if (isNext) runs.at(-1)?.push(i);
    else runs.push([i]);
  }
  return runs;
}

const bars = /[|│║┃]/gu;

function barsIn({ words }: Line): number {
  return words.match(bars)?.length ?? 0;
}

/** Bars at both ends, or as many in every line. */
function isDrawn(lines: readonly Line[], run: readonly number[]): boolean {
  const counts = run.map((i) => barsIn(lines[i] as Line));
  const isClosed = run.every((i) => /^[|│║┃].*[|│║┃]$/u.test((lines[i] as Line).words));
  return (isClosed && counts.some((count) => count > 2)) || (run.length >= fewestRows && new Set(counts).size === 1);
}

/** A mark of a list and the blanks behind it are no cell. */
const listMark = /^(?:[-*•·–o]|\(?[\dA-Za-z]{1,4}[.)]|\d+(?:\.\d+)+\.?)\s+/u;

/** Wide blanks inside, other than between two sentences, or a tab. */
function isGapped(lines: readonly Line[], i: number): boolean {
  const { words } = lines[i] as Line;
  return /\t|[^\s.!?:;,)"”’] {2}|[.!?:;,)"”’] {3}/u.test(words.replace(listMark, ''));
}

/** Lines that stand below the last cell of the line with gaps above, or below another such line. */
function continuedLines(lines: readonly Line[], isOpen: (i: number) => boolean): ReadonlySet<number> {
  const continued = new Set<number>();
  let column = Number.NaN;
  for (const [i, line] of lines.entries()) {
    if (isOpen(i) && isGapped(lines, i)) column = columnOfLastCell(line);
    else if (isOpen(i) && line.above === 'nothing' && Math.abs(line.indent - column) <= 1) continued.add(i);
    else column = Number.NaN;
  }
  return continued;
}

function columnOfLastCell({ words, indent }: Line): number {
  if (words.includes('\t')) return Number.NaN;
  const gap = words.search(/\s{2,}(?=\S+(?:\s\S+)*$)/u);
  return indent + gap + (/^\s+/.exec(words.slice(gap))?.[0].length ?? 0);
}

function addColumns(
  text: string,
  lines: readonly Line[],
  run: readonly number[],
  continued: ReadonlySet<number>,
  found: Map<number, TableLine>,
): void {
  const rows = run.filter((i) => !continued.has(i));
  const isHeaded = (lines[run[0] as number] as Line).ruleBelow !== undefined && rows.length >= 2;
  const isTable = rows.length >= fewestRows || isHeaded || isTabbed(lines, rows);
  if (!isTable && (rows.length < 2 || rows.length === run.length)) return;
  const own = rows.map((i) => lines[i] as Line);
  const cells = cellsAtTabs(text, own) ?? cellsAtGutters(text, own) ?? cellsAtGaps(text, own);
  if (!cells) return;
  const isList =
    cells.every(({ length }) => length === 2) && meanLength(cells.map((row) => row[1] as Span)) > proseCell;
  if (isList) for (const i of rows) found.set(i, { kind: 'entry', cells: [] });
  else if (isTable) addRows(lines, rows, withContinued(cells, run, continued, lines), found);
  if (isList || isTable) for (const i of run) if (continued.has(i)) found.set(i, { kind: 'continued', cells: [] });
}

/** A last cell goes on to the end of the lines below it. */
function withContinued(
  cells: readonly (readonly Span[])[],
  run: readonly number[],
  continued: ReadonlySet<number>,
  lines: readonly Line[],
): Span[][] {
  const rows: Span[][] = [];
  for (const i of run) {
    const last = rows.at(-1)?.at(-1);
    if (!continued.has(i)) rows.push([...(cells[rows.length] ?? [])]);
    else if (last) rows.at(-1)?.splice(-1, 1, { start: last.start, end: (lines[i] as Line).end });
  }
  return rows;
}

/** Two lines with two tabs each are a table already. */
function isTabbed(lines: readonly Line[], run: readonly number[]): boolean {
  return run.length >= 2 && run.every((i) => ((lines[i] as Line).words.match(/\t/g)?.length ?? 0) >= 2);
}

function meanLength(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, spans.length);
}

function addRows(
  lines: readonly Line[],
  run: readonly number[],
  cells: readonly (readonly Span[])[],
  found: Map<number, TableLine>,
): void {
  const words = cells.map((row, k) => {
    const line = lines[run[k] as number] as Line;
    return row.map(({ start, end }) => line.words.slice(start - line.start, end - line.start));
  });
  const isHeaded = hasHead(
    run.map((i) => lines[i] as Line),
    words,
  );
  for (const [k, i] of run.entries()) {
    found.set(i, { kind: k === 0 && isHeaded ? 'head' : 'row', cells: cells[k] as Span[] });
  }
}
