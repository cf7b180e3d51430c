import type { SourceRun, Span } from '../../article.ts';
import { rowsOf } from '../csv/records.ts';
import type { Line } from '../indented-lines.ts';
import { type Joined, joinLines, layMarkup } from '../page/markup.ts';
import { closeCell, closeGroup, closeLeaf, openCell, openGroup, openLeaf, type Page } from '../page/page.ts';
import { scanInline } from './inline.ts';

/** A cell's beginning: how many columns and rows it takes, how often it comes, its style, and the bar. */
const cellMark = /(?:^|(?<=\s))(?:(?<count>\d+)(?<over>[*+])|(?<wide>\d+)?\.(?<high>\d+)\+)?[<>^.]{0,4}[adehlmsv]?\|/g;

/** Lays what stands between lines of `|===`. `attributes` are those in brackets above. */
export function layTable(page: Page, file: string, lines: readonly Line[], attributes: string): void {
  const filled = lines.filter(({ words }) => words !== '' && !words.startsWith('//'));
  if (filled.length === 0) return;
  const isCsv = /\bformat="?(?:csv|dsv|tsv)/.test(attributes);
  const rows = isCsv ? csvRows(filled) : barRows(file, filled, columnsIn(attributes));
  const isHeaded = /header/.test(attributes) || (!/noheader/.test(attributes) && isFirstApart(lines));
  openGroup(page, 'table');
  for (const [i, row] of rows.entries()) {
    openLeaf(page, i === 0 && isHeaded ? 'head' : 'row');
    for (const cell of row) {
      openCell(page);
      layMarkup(page, cell, scanInline);
      closeCell(page);
    }
    closeLeaf(page);
  }
  closeGroup(page);
}

/** The first line is a head where a blank one follows it, and none is before. */
function isFirstApart([first, second]: readonly Line[]): boolean {
  return first !== undefined && first.words !== '' && second?.words === '';
}

/** `cols="1,2"`, `cols=3*`: how many there are, if that is said. */
function columnsIn(attributes: string): number | undefined {
  const said = /\bcols="?([^"\]]*)/.exec(attributes)?.[1];
  if (said === undefined || said.trim() === '') return undefined;
  return said.split(/[,;]/).reduce((sum, part) => sum + (Number(/^\s*(\d+)\*/.exec(part)?.[1]) || 1), 0);
}

/** All cells in order, cut into rows; without a number of columns the first line has as many as there are. */
function barRows(file: string, lines: readonly Line[], said: number | undefined): Joined[][] {
  const cells: Span[][] = [];
  let columns = said ?? 0;
  for (const [i, line] of lines.entries()) {
    const marks = [...line.words.matchAll(cellMark)];
    const behind = (mark: RegExpMatchArray): number => line.start + (mark.index ?? 0) + mark[0].length;
    const first = line.start + (marks[0]?.index ?? line.words.length);
    if (first > line.start) cells.at(-1)?.push(trimmedIn(file, line.start, first));
    for (const [k, mark] of marks.entries()) {
      const cell = [trimmedIn(file, behind(mark), line.start + (marks[k + 1]?.index ?? line.words.length))];
      cells.push(cell);
      const { count, over, wide } = mark.groups ?? {};
      const width = Math.min(64, Number(wide ?? count ?? 1) || 1);
      for (let more = 1; more < width; more++) cells.push(over === '*' ? cell : []);
    }
    if (i === 0 && said === undefined) columns = cells.length;
  }
  const joined = cells.map((cell) =>
    joinLines(
      file,
      cell.filter(({ start, end }) => start < end),
    ),
  );
  const rows: Joined[][] = [];
  for (let at = 0; at < joined.length; at += Math.max(1, columns))
    rows.push(joined.slice(at, at + Math.max(1, columns)));
  return rows;
}

function trimmedIn(file: string, start: number, end: number): Span {
  const words = file.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

function csvRows(lines: readonly Line[]): Joined[][] {
  return lines.flatMap((line) =>
    rowsOf(line.words, ',').map((row) =>
      row.map(({ words, runs }) => ({ words, runs: runs.map((run) => moved(run, line.start)) })),
    ),
  );
}

function moved(run: SourceRun, by: number): SourceRun {
  return { ...run, source: run.source + by };
}
