import type { Span } from '../../article.ts';
import { type HeadingLine, headingLines } from './heading-lines.ts';
import { endsSentence, endsWithQuestion, goesOn, type Line } from './line.ts';
import type { Mark } from './marks.ts';
import type { Sheet } from './sheet.ts';
import type { Speaker } from './speakers.ts';
import { isNumberedTitle, isTitle } from './titles.ts';
import { isBrokenEarly } from './wrapping.ts';

/** Lines that belong together. */
export interface Paragraph extends Span {
  readonly words: string;
  readonly lines: readonly Line[];
  readonly form: 'text' | 'row' | 'head' | 'entry' | 'contents';
  /** Of a row or a head. */
  readonly cells?: readonly Span[];
  /** How its line shows that it is a heading. */
  readonly heading?: HeadingLine;
  readonly mark?: Mark;
  readonly speaker?: Speaker;
}

/** Shares of the width that the next word would have to fit into, for a line to count as ended rather than broken. */
const ended = { title: 0.8, paragraph: 0.75 };

/** Joins the lines of a sheet to paragraphs, items, rows and headings. */
export function paragraphsOf(sheet: Sheet): Paragraph[] {
  const headings = headingLines(sheet);
  const groups: number[][] = [];
  for (const [i] of sheet.lines.entries()) {
    const group = groups.at(-1);
    if (group && !begins(sheet, headings, group, i)) group.push(i);
    else groups.push([i]);
  }
  return groups.map((group) => paragraphFrom(sheet, headings, group));
}

function paragraphFrom(sheet: Sheet, headings: ReadonlyMap<number, HeadingLine>, group: readonly number[]): Paragraph {
  const [at = 0] = group;
  const lines = group.map((i) => sheet.lines[i] as Line);
  const row = sheet.table.get(at);
  const isRow = row?.kind === 'row' || row?.kind === 'head';
  const [heading, mark, speaker] = [headings.get(at), sheet.marks[at], sheet.speakers.get(at)];
  const span = { start: (lines[0] as Line).start, end: (lines.at(-1) as Line).end };
  return {
    ...span,
    words: sheet.text.slice(span.start, span.end),
    lines,
    form: formOf(sheet, at, heading === undefined && !mark && !speaker),
    ...(isRow && { cells: row.cells }),
    ...(heading && { heading }),
    ...(mark && isMark(sheet, at, mark) && { mark }),
    ...(speaker && { speaker }),
  };
}

/** A label and a gap, before what it stands for: "-d     the distance", "82     no files were found". */
const labelled = /^[^\s:]{1,20}(?: [^\s:]{1,20})?(?: {3,}|\t)\S/u;

function formOf({ lines, contents, table }: Sheet, at: number, isBare: boolean): Paragraph['form'] {
  if (contents.has(at)) return 'contents';
  const kind = table.get(at)?.kind;
  if (kind && kind !== 'continued') return kind;
  return isBare && labelled.test((lines[at] as Line).words.slice(0, 60)) ? 'entry' : 'text';
}

/** A number needs a row, or a name, or to be the first of one. */
function isMark({ lines }: Sheet, i: number, { label, row }: Mark): boolean {
  if (!label || row.length > 1 || label.style === 'named') return true;
  if (label.style === 'bare' || label.style === 'letter' || label.style === 'roman') return false;
  return lines[i]?.above !== 'nothing' || /^[01]$/.test(label.number);
}

function begins(
  sheet: Sheet,
  headings: ReadonlyMap<number, HeadingLine>,
  group: readonly number[],
  i: number,
): boolean {
  const { lines, table, contents, speakers, wrapping } = sheet;
  const [line, before] = [lines[i] as Line, lines[i - 1] as Line];
  if (headings.get(i)?.joins) return false;
  if (table.get(i)?.kind === 'continued') return false;
  const isOwn = (at: number): boolean => contents.has(at) || headings.has(at);
  if (isOwn(i) || isOwn(i - 1) || table.has(i) || speakers.has(i)) return true;
  if (table.has(i - 1) && !(isEntry(sheet, group) && line.above === 'nothing' && line.indent > before.indent))
    return true;
  if (line.above === 'page') return !goesOnOverPage(sheet, i);
  if (line.above !== 'nothing' || beginsItem(sheet, group, i)) return true;
  if (group.length === 1 && isNameOver(sheet, i)) return false;
  if (!wrapping.goesOnBelow(i - 1)) return true;
  return endsByItself(sheet, group, i) || beginsAnew(sheet, group, i);
}

function isEntry({ table }: Sheet, [at = -1]: readonly number[]): boolean {
  return table.get(at)?.kind === 'entry';
}

/** "Chapter 1" with its title in the line below. */
function isNameOver({ lines, marks }: Sheet, i: number): boolean {
  const [line, before, label] = [lines[i] as Line, lines[i - 1] as Line, marks[i - 1]?.label];
  if (label?.style !== 'named' || label.length < before.words.length) return false;
  return lines[i + 1]?.above !== 'nothing' && isTitle(line.words);
}

function goesOnOverPage({ lines, marks, wrapping }: Sheet, i: number): boolean {
  const [line, before] = [lines[i] as Line, lines[i - 1] as Line];
  if (endsSentence(before.words)) return false;
  if (goesOn(line.words)) return true;
  return !marks[i] && wrapping.goesOnBelow(i - 1) && !isBrokenEarly(before, line, wrapping.width, ended.paragraph);
}

/**
 * A line in a paragraph that begins with a number, a dash, a bracketed letter: an item only where the line before ended its
 * sentence or was short, or is itself an item of the same list.
 */
function beginsItem({ lines, marks, wrapping }: Sheet, group: readonly number[], i: number): boolean {
  const mark = marks[i];
  if (!mark) return false;
  const [line, before, first] = [lines[i] as Line, lines[i - 1] as Line, lines[group[0] as number] as Line];
  const own = marks[group[0] as number];
  if (mark.label && mark.row.length < 2 && !/^[01]$/.test(mark.label.number)) return false;
  if (mark.bullet && mark.row.length < 2 && !/[:：]$/u.test(before.words)) return false;
  const isBroken = !endsSentence(before.words) && !isBrokenEarly(before, line, wrapping.width, ended.paragraph);
  if (own?.row === mark.row && Math.abs(line.indent - first.indent) <= 1) {
    return !isBroken || group.length === 1 || before.indent > line.indent;
  }
  if (mark.label && isBroken) return false;
  return endsSentence(before.words) || !isBroken || (line.indent !== before.indent && mark.row.length > 1);
}

/** The first line of a paragraph is a numbered title, or a question, and was ended. */
function endsByItself({ lines, marks, wrapping }: Sheet, group: readonly number[], i: number): boolean {
  const [at = 0] = group;
  const [line, before] = [lines[i] as Line, lines[i - 1] as Line];
  const label = marks[at]?.label;
  const isOpen = goesOn(line.words);
  if (endsWithQuestion(before.words) && !isOpen) return isAsking(lines, group, wrapping.width, line);
  if (!label || group.length > 1 || isOpen || !isBrokenEarly(before, line, wrapping.width, ended.title)) return false;
  return label.style !== 'parenthesised' && isNumberedTitle(before.words, label);
}

/** A question of one sentence, from the paragraph's start to a line that was ended. */
function isAsking(lines: readonly Line[], group: readonly number[], width: number, next: Line): boolean {
  const own = group.map((at) => lines[at] as Line);
  const last = own.at(-1) as Line;
  const isOne = own.slice(0, -1).every(({ words }) => !/[.!?](?:\s|$)/u.test(words));
  return isOne && own.length <= 3 && isBrokenEarly(last, next, width, own.length > 1 ? ended.paragraph : 1);
}

/** A line that begins a paragraph without a blank line above: the one before ended early, or this one is indented alone. */
function beginsAnew({ lines, marks, wrapping }: Sheet, group: readonly number[], i: number): boolean {
  const [line, before, next] = [lines[i] as Line, lines[i - 1] as Line, lines[i + 1]];
  if (goesOn(line.words)) return false;
  const isEnded = endsSentence(before.words);
  if (isEnded && isBrokenEarly(before, line, wrapping.width, ended.paragraph)) return true;
  const isIndented = line.indent >= before.indent + 2 && next?.above === 'nothing' && next.indent < line.indent;
  const first = lines[group[0] as number] as Line;
  const isMarked = marks[group[0] as number] !== undefined;
  if (isMarked && line.indent <= first.indent && isBrokenEarly(before, line, wrapping.width, ended.paragraph))
    return true;
  const isBack = group.length > 1 && line.indent <= before.indent - 2 && line.indent < first.indent;
  return isEnded && (isIndented || isBack);
}
