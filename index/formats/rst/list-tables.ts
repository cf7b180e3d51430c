import { rowsOf } from '../csv/records.ts';
import { isBlank, type Line, lineBehind } from '../indented-lines.ts';
import { type Joined, joinLines } from '../page/markup.ts';
import { closeGroup, openGroup } from '../page/page.ts';
import type { Context } from './context.ts';
import { layRow } from './lay-lines.ts';
import { fieldLength } from './marks.ts';

/** What an option such as `:header-rows: 1` says, with where it stands. */
function optionIn(lines: readonly Line[], name: string): Line | undefined {
  const line = lines.slice(1).find(({ words }) => words.startsWith(`:${name}:`));
  return line && lineBehind(line, fieldLength(line) ?? 0);
}

function headRows(lines: readonly Line[]): number {
  return Number(optionIn(lines, 'header-rows')?.words) || 0;
}

/** A list in a list: an item of the outer a row, of the inner a cell. `lines` are all of the directive's. */
export function layListTable(context: Context, lines: readonly Line[], below: readonly Line[]): void {
  const rows: Line[][][] = [];
  for (const line of below) {
    if (isBlank(line)) continue;
    const row = /^[*+-]\s+(?=[*+-](?:\s|$))/.exec(line.words)?.[0];
    const cell = row === undefined ? /^[*+-](?:\s+|$)/.exec(line.words)?.[0] : undefined;
    const first = rows[0]?.[0]?.[0];
    if (row !== undefined) rows.push([[lineBehind(lineBehind(line, row.length), 1)]]);
    else if (cell !== undefined && (!first || line.indent <= first.indent))
      rows.at(-1)?.push([lineBehind(line, cell.length)]);
    else rows.at(-1)?.at(-1)?.push(line);
  }
  const heads = headRows(lines);
  openGroup(context.page, 'table');
  for (const [i, row] of rows.entries()) {
    const cells = row.map((cell) =>
      joinLines(
        context.file,
        cell.filter((line) => !isBlank(line)),
      ),
    );
    layRow(context, i < heads ? 'head' : 'row', cells);
  }
  closeGroup(context.page);
}

/** Values with commas between, and a head in an option. */
export function layCsv(context: Context, lines: readonly Line[], below: readonly Line[]): void {
  const heads = headRows(lines);
  const said = optionIn(lines, 'header');
  openGroup(context.page, 'table');
  if (said) for (const row of rowsIn(context.file, [said])) layRow(context, 'head', row);
  for (const [i, row] of rowsIn(context.file, below).entries()) layRow(context, i < heads ? 'head' : 'row', row);
  closeGroup(context.page);
}

function rowsIn(file: string, lines: readonly Line[]): Joined[][] {
  const { words, runs } = joinLines(file, lines);
  return rowsOf(words, ',').map((row) =>
    row.map((cell) => ({
      words: cell.words,
      runs: cell.runs.flatMap((run) =>
        runs.flatMap((outer) => {
          const from = Math.max(outer.text, run.source);
          const to = Math.min(outer.text + outer.length, run.source + run.length);
          return from < to
            ? [
                {
                  text: run.text + from - run.source,
                  source: outer.source + from - outer.text,
                  length: to - from,
                  ...(outer.width !== undefined && { width: outer.width }),
                },
              ]
            : [];
        }),
      ),
    })),
  );
}
