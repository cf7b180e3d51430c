import { describe, expect, it } from 'vitest';
import { cellsAtBars, cellsAtGaps, cellsAtGutters, cellsAtTabs } from '../../../../index/formats/plain/cells.ts';
import { type Line, linesWithWords } from '../../../../index/formats/plain/line.ts';

type Cut = (text: string, lines: readonly Line[]) => readonly (readonly { start: number; end: number }[])[] | undefined;

/** The words of the cells of each line. */
function cellsIn(cut: Cut, rows: readonly string[]): string[][] | undefined {
  const text = rows.join('\n');
  return cut(text, linesWithWords(text))?.map((row) => row.map(({ start, end }) => text.slice(start, end)));
}

describe('the cells of a table', () => {
  it('are parted by columns that are blank in every line', () => {
    expect(cellsIn(cellsAtGutters, ['Adult     7.50', 'Child    12.00', 'Old dog       '])).toEqual([
      ['Adult', '7.50'],
      ['Child', '12.00'],
      ['Old dog', ''],
    ]);
    expect(cellsIn(cellsAtGutters, ['one two three', 'four five six'])).toBe(undefined);
  });

  it('are parted by tabs, each of which counts where no line has more than the first', () => {
    expect(cellsIn(cellsAtTabs, ['a\tb\tc', 'd\t\te', 'f\tg'])).toEqual([
      ['a', 'b', 'c'],
      ['d', '', 'e'],
      ['f', 'g', ''],
    ]);
    expect(cellsIn(cellsAtTabs, ['a\t\tb', 'longer\tc'])).toEqual([
      ['a', 'b'],
      ['longer', 'c'],
    ]);
    expect(cellsIn(cellsAtTabs, ['a\tb', 'c'])).toBe(undefined);
  });

  it('are parted by wide gaps where those are as many in every line', () => {
    expect(cellsIn(cellsAtGaps, ['a   b', 'longer one     c'])).toEqual([
      ['a', 'b'],
      ['longer one', 'c'],
    ]);
    expect(cellsIn(cellsAtGaps, ['a   b', 'c'])).toBe(undefined);
  });

  it('are parted by bars, with or without bars around', () => {
    const atBars: Cut = (text, lines) => lines.map((line) => cellsAtBars(text, line));
    expect(cellsIn(atBars, ['| a |  | b |', 'c | d', '│ e │ f │'])).toEqual([
      ['a', '', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });
});
