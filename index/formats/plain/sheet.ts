import { contentsLines } from './contents.ts';
import type { Line } from './line.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import { type TableLine, tableLines } from './table.ts';
import { type Wrapping, wrappingOf } from './wrapping.ts';

/** A plain text by its lines, and what each of them is taken for; all by the lines' places. */
export interface Sheet {
  readonly text: string;
  /** Lines with words, without rules and what belongs to the page. */
  readonly lines: readonly Line[];
  readonly contents: ReadonlySet<number>;
  readonly table: ReadonlyMap<number, TableLine>;
  readonly marks: readonly (Mark | undefined)[];
  readonly speakers: ReadonlyMap<number, Speaker>;
  readonly wrapping: Wrapping;
}

export function sheetOf(text: string, lines: readonly Line[]): Sheet {
  const contents = contentsLines(lines);
  const table = tableLines(text, lines, contents);
  const isText = (i: number): boolean => !contents.has(i) && !table.has(i);
  const marks = marksOf(lines).map((mark, i) => (isText(i) ? mark : undefined));
  return {
    text,
    lines,
    contents,
    table,
    marks,
    speakers: speakersOf(lines, isText),
    wrapping: wrappingOf(lines, isText),
  };
}
