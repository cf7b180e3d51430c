import type { Line } from '../indented-lines.ts';

/** A heading without its marks, and how many lines it is. */
export interface HeadingLine {
  readonly line: Line;
  readonly depth: number;
  readonly lines: number;
}

/** Below titles, the highest first. */
const underlines = '=-~^+';

/** The heading that begins at a line, with marks before it or a line of them below. */
export function headingAt(lines: readonly Line[], at: number): HeadingLine | undefined {
  const line = lines[at] as Line;
  const marks = /^(={1,6}|#{1,6})\s+(?=\S)/.exec(line.words);
  if (marks && line.indent === 0) {
    const words = line.words.slice(marks[0].length).replace(/\s+=+$/, '');
    const start = line.start + marks[0].length;
    return { line: { ...line, start, end: start + words.length, words }, depth: (marks[1] ?? '').length, lines: 1 };
  }
  const below = lines[at + 1]?.words ?? '';
  const mark = /^([=~^+-])\1{2,}$/.exec(below)?.[1];
  const isBelow =
    mark !== undefined &&
    Math.abs(below.length - line.words.length) <= (below.length > 3 ? 1 : 0) &&
    /[\p{L}\p{N}]/u.test(line.words);
  return isBelow ? { line, depth: underlines.indexOf(mark) + 1, lines: 2 } : undefined;
}
