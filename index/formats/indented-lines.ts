import type { Span } from '../article.ts';
import { linesOf } from './lines.ts';

/** A line without the blanks at its ends; `from` is where it begins with them, `indent` how many columns they are wide. */
export interface Line extends Span {
  readonly from: number;
  readonly indent: number;
  readonly words: string;
}

const tabStop = 8;

export function indentedLines(file: string): Line[] {
  return linesOf(file.replace(/^\uFEFF/, ' ')).map(({ start, end }) => {
    const whole = file.slice(start, end);
    const words = whole.trim();
    const before = words === '' ? '' : (/^[\s\uFEFF]*/.exec(whole)?.[0] ?? '');
    const from = start + before.length;
    return { start: from, end: from + words.length, from: start, indent: columnsOf(before), words };
  });
}

function columnsOf(blanks: string): number {
  let columns = 0;
  for (const blank of blanks)
    columns = blank === '\t' ? (Math.floor(columns / tabStop) + 1) * tabStop : columns + (blank === '\uFEFF' ? 0 : 1);
  return columns;
}

/** The line without its first `length` UTF-16 units and the blanks behind them. */
export function lineBehind(line: Line, length: number): Line {
  const rest = line.words.slice(length);
  const skipped = length + rest.length - rest.trimStart().length;
  return { ...line, start: line.start + skipped, indent: line.indent + skipped, words: line.words.slice(skipped) };
}

export function isBlank({ words }: Line): boolean {
  return words === '';
}

/** How many lines from `at` on are blank or further in than `indent`, without the blank ones at their end. */
export function extentOf(lines: readonly Line[], at: number, indent: number): number {
  let end = at;
  for (let i = at; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    if (line.indent <= indent) break;
    end = i + 1;
  }
  return end - at;
}

/** What stands in something whose first line begins beside its mark: that line is as far in as those below. */
export function withFirst(first: Line, below: readonly Line[]): Line[] {
  const indents = below.filter((line) => !isBlank(line)).map(({ indent }) => indent);
  return [indents.length > 0 ? { ...first, indent: Math.min(...indents.slice(0, 1000)) } : first, ...below];
}
