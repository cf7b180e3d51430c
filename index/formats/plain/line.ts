import { type Span, trimmed } from '../../article.ts';
import { linesOf } from '../lines.ts';

/** A line that has words, as a span without the blanks around them. */
export interface Line extends Span {
  readonly words: string;
  /** Columns before the words; a tab goes to the next multiple of 8. */
  readonly indent: number;
  /** The column behind the last word. */
  readonly width: number;
  /** What parts it from the line with words before it; `page` stands for what belongs to the page and was left out. */
  readonly above: 'nothing' | 'blank' | 'rule' | 'page';
  /** A new page begins between the line before and this one. */
  readonly isOnNewPage: boolean;
  /** The rule drawn right above or below it. */
  readonly ruleAbove?: string;
  readonly ruleBelow?: string;
}

/** The lines with words, in order; what stands in a box of asterisks is taken out of it. */
export function linesWithWords(text: string): Line[] {
  const lines = allLines(text);
  const boxed = lines.map(
    ({ words }) => /^([*#])(?:\s.*\s)?\1+$/u.test(words.slice(0, widestBox)) && words.length <= widestBox,
  );
  return lines.map((line, i) => {
    const isInBox = boxed[i] && (boxed[i - 1] || boxed[i + 1]);
    if (!isInBox || !line.words.startsWith('*')) return line;
    const inner = trimmed(text, { start: line.start + 1, end: line.end - 1 });
    return inner.start < inner.end ? { ...line, ...inner, words: text.slice(inner.start, inner.end) } : line;
  });
}

/** Widest box, in UTF-16 units. */
const widestBox = 160;

function allLines(text: string): Line[] {
  const lines: Line[] = [];
  let rowBefore = 0;
  let feed = text.indexOf('\f');
  for (const [row, line] of linesOf(text).entries()) {
    const { start, end } = isTight(text, line) ? line : trimmed(text, line);
    if (start === end) continue;
    const indent = start === line.start ? 0 : columnsOf(text.slice(line.start, start));
    const isOnNewPage = feed >= 0 && feed < start;
    if (isOnNewPage) feed = text.indexOf('\f', end);
    const above = lines.length === 0 || row > rowBefore + 1 ? 'blank' : 'nothing';
    lines.push({ start, end, words: text.slice(start, end), indent, width: indent + end - start, above, isOnNewPage });
    rowBefore = row;
  }
  return lines;
}

/** It begins and ends with a character of ASCII that is no blank. */
function isTight(text: string, { start, end }: Span): boolean {
  const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
  return start < end && first > 32 && first < 127 && last > 32 && last < 127;
}

function columnsOf(blanks: string): number {
  let column = 0;
  for (const blank of blanks) {
    if (blank === '\t') column += 8 - (column % 8);
    else if (blank !== '\uFEFF') column++;
  }
  return column;
}

const tailLength = 40;

/** How a sentence ends, or a clause, with the marks that may stand behind: quotation marks, brackets, a note's number. */
const ended = /[.!?:;,…。！？：；，*](?:[)"”'’»›“」』）\]]|\[\d+\]| ?[:;]-?[()DP])*$/u;
/** The same without a comma, which parts words inside a sentence. */
const stopped = /[.!?:;…。！？：；](?:[)"”'’»›“」』）\]]|\[\d+\]| ?[:;]-?[()DP])*$/u;

export function endsClause(words: string): boolean {
  return ended.test(words.slice(-tailLength));
}

export function endsSentence(words: string): boolean {
  return stopped.test(words.slice(-tailLength));
}

export function endsWithQuestion(words: string): boolean {
  return /[?？؟](?:[)"”'’»›“」』）\]]|\s?[:;]-?[()DPp])*$/u.test(words.slice(-tailLength));
}

/** It can't begin a sentence: a small letter stands first, or a mark that closes or joins. */
export function goesOn(words: string): boolean {
  return /^["“‘'([]?\p{Ll}|^[,;)\]%&]/u.test(words.slice(0, 4));
}

export function firstWord(words: string): string {
  return /^\S{1,80}/.exec(words)?.[0] ?? '';
}
