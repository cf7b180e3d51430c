import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../index/article.ts';
import {
  cellsAt,
  cellsAtBars,
  cellsAtGaps,
  cellsAtGutters,
  cellsAtTabs,
  leader,
} from '../../../../index/formats/plain/cells.ts';
import { type Line, linesWithWords } from '../../../../index/formats/plain/line.ts';

type CutLines = (text: string, lines: readonly Line[]) => Span[][] | undefined;

const words = (text: string, cells: readonly Span[]): string[] => cells.map(({ start, end }) => text.slice(start, end));
const rows = (cut: CutLines, text: string): string[][] | undefined =>
  cut(text, linesWithWords(text))?.map((cells) => words(text, cells));
const first = (text: string): Line => linesWithWords(text)[0] as Line;

describe('cellsAtBars', () => {
  it('takes what stands between bars, with or without bars at the ends', () => {
    const texts = ['| Adult | £7 |', 'Adult | £7', '│ a │ │ b │'];
    expect(texts.map((text) => words(text, cellsAtBars(text, first(text))))).toEqual([
      ['Adult', '£7'],
      ['Adult', '£7'],
      ['a', '', 'b'],
    ]);
  });
});

describe('cellsAt', () => {
  it('cuts a line where dots lead from one cell to the next', () => {
    const texts = ['Adult ........ £7', 'Adult . . . . £7', 'Adult…… £7', 'Adult ... £7'];
    expect(texts.map((text) => words(text, cellsAt(text, first(text), leader)))).toEqual([
      ['Adult', '£7'],
      ['Adult', '£7'],
      ['Adult', '£7'],
      ['Adult ... £7'],
    ]);
  });
});

describe('cellsAtTabs', () => {
  it('lets each tab part two cells where no line has more of them than the first, and fills short lines up', () => {
    expect(rows(cellsAtTabs, 'Stop\tTime\tNote\nPier\t\tlate\nQuay\t9:00\n')).toEqual([
      ['Stop', 'Time', 'Note'],
      ['Pier', '', 'late'],
      ['Quay', '9:00', ''],
    ]);
  });

  it('lets several in a row part two cells elsewhere', () => {
    expect(rows(cellsAtTabs, 'Stop\t\tTime\nThe old pier\t9:00\n')).toEqual([
      ['Stop', 'Time'],
      ['The old pier', '9:00'],
    ]);
  });

  it('needs a tab in every line', () => {
    expect(rows(cellsAtTabs, 'Stop\tTime\nPier 9:00\n')).toBeUndefined();
  });
});

describe('cellsAtGutters', () => {
  it('cuts at the columns that are blank in all lines', () => {
    expect(rows(cellsAtGutters, 'Stop      Time\nOld pier  9:00\nQuay      9:30\n')).toEqual([
      ['Stop', 'Time'],
      ['Old pier', '9:00'],
      ['Quay', '9:30'],
    ]);
  });

  it('is undefined where no such column is at least two wide, or there are tabs', () => {
    expect([
      rows(cellsAtGutters, 'Stop Time\nPier 9:00\n'),
      rows(cellsAtGutters, 'The first line of a text\nand one more  of it\n'),
      rows(cellsAtGutters, 'Stop\tTime\nPier\t9:00\n'),
    ]).toEqual([undefined, undefined, undefined]);
  });
});

describe('cellsAtGaps', () => {
  it('cuts each line at its own wide gaps, where that makes as many cells in all', () => {
    expect(rows(cellsAtGaps, 'Old pier   9:00\nQuay     9:30\n')).toEqual([
      ['Old pier', '9:00'],
      ['Quay', '9:30'],
    ]);
    expect(rows(cellsAtGaps, 'Old pier   9:00\nQuay\n')).toBeUndefined();
    expect(rows(cellsAtGaps, 'Old pier 9:00\nQuay 9:30\n')).toBeUndefined();
  });
});
