import { endsClause, endsSentence, goesOn, type Line } from './line.ts';
import { underlineMark } from './rules.ts';
import type { Sheet } from './sheet.ts';
import { isCapitals, isDateLine, isFirmTitle, isTitle, isVersionLine, markedHeading } from './titles.ts';
import { isBrokenEarly } from './wrapping.ts';

/** How a line shows that it is a heading, whatever stands around its paragraph. */
export interface HeadingLine {
  readonly sign: 'underlined' | 'marked' | 'version' | 'date' | 'capitals' | 'outdented' | 'first';
  /** The mark of the underline, or as many marks as stand before the words. */
  readonly rank?: number;
  /** It goes on with the heading in the line above. */
  readonly joins?: true;
}

/** Longest underlined heading, in UTF-16 units; most lines of a heading in capitals. */
const longest = { underlined: 100, capitalLines: 3 };
/** A line of this share of the widest was broken, rather than ended. */
const shareOfWidest = 0.7;
/** The next word would have found room before this share of the width: the line was ended there. */
const firmlyEnded = 0.75;
/** The text stands as far in as at least this share of the lines. */
const commonShare = 0.2;
/** From this share of paragraphs on that begin further left than most lines, headings do. */
const outdentedShare = 0.05;
/** Versions and dates are headings where as many of them stand on lines of their own. */
const fewest = 2;

/** Lines that are headings by their looks, by their places. */
export function headingLines(sheet: Sheet): ReadonlyMap<number, HeadingLine> {
  const { lines } = sheet;
  const found = new Map<number, HeadingLine>();
  const isText = (i: number): boolean => !sheet.contents.has(i) && !sheet.table.has(i) && !sheet.speakers.has(i);
  for (const [i, line] of lines.entries()) {
    if (!isText(i)) continue;
    const sign = underlined(lines, i) ?? marked(line);
    if (sign) found.set(i, sign);
  }
  addRepeated(lines, isText, isVersionLine, 'version', found);
  addRepeated(lines, isText, isDateLine, 'date', found);
  const isFarIn = farIn(lines);
  addCapitals(sheet, (i) => isText(i) && !isFarIn(i), found);
  for (const i of chunkStarts(lines)) {
    if (!isText(i) || isFarIn(i) || found.has(i) || sheet.marks[i]?.label) continue;
    if (isOutdented(lines, i, sheet.wrapping.width)) found.set(i, { sign: 'outdented' });
    else if (isTitleOverText(sheet, i)) found.set(i, { sign: 'first' });
  }
  return found;
}

const underlines = '#*=-~^_+';

function underlined(lines: readonly Line[], i: number): HeadingLine | undefined {
  const line = lines[i] as Line;
  const mark = underlineMark(line.ruleBelow);
  if (!mark || line.words.length > longest.underlined || !/\p{L}/u.test(line.words)) return undefined;
  const fits = Math.abs((line.ruleBelow?.length ?? 0) - line.words.length) <= 2;
  const isFirst = line.above !== 'nothing';
  const before = lines[i - 1];
  if (isFirst ? !fits && /[.;,]$/u.test(line.words) : !fits || !before || !endsSentence(before.words)) return undefined;
  return { sign: 'underlined', rank: underlines.indexOf(mark) };
}

function marked(line: Line): HeadingLine | undefined {
  if (line.above === 'nothing') return undefined;
  const heading = markedHeading(line.words);
  return heading && { sign: 'marked', rank: heading.depth };
}

/** Lines of a log: each begins its own part, where something follows before the next. */
function addRepeated(
  lines: readonly Line[],
  isText: (i: number) => boolean,
  isOne: (words: string) => boolean,
  sign: 'version' | 'date',
  found: Map<number, HeadingLine>,
): void {
  const at = lines.flatMap(({ words }, i) => (isText(i) && !found.has(i) && isOne(words) ? [i] : []));
  const heading = at.filter((i, k) => i + 1 < lines.length && at[k + 1] !== i + 1);
  const isAlone =
    heading.length === 1 && sign === 'version' && (heading[0] as number) > 3 && isApart(lines, heading[0] as number);
  if (heading.length >= fewest || isAlone) for (const i of heading) found.set(i, { sign });
}

function isApart(lines: readonly Line[], i: number): boolean {
  return lines[i]?.above !== 'nothing' && lines[i + 1]?.above !== 'nothing';
}

function addCapitals({ lines, marks }: Sheet, isText: (i: number) => boolean, found: Map<number, HeadingLine>): void {
  for (let i = 0; i < lines.length; i++) {
    const isOne = (j: number): boolean =>
      isText(j) && !found.has(j) && !marks[j] && isCapitals((lines[j] as Line).words);
    if (!isOne(i)) continue;
    let end = i + 1;
    while (end < lines.length && continuesCapitals(lines, end) && isOne(end)) end++;
    if (headsText(lines, i, end, found)) {
      for (let j = i; j < end; j++) found.set(j, { sign: 'capitals', ...(j > i && { joins: true as const }) });
    }
    i = end - 1;
  }
}

/** Right below the line before, and not further in, unless both stand in the middle. */
function continuesCapitals(lines: readonly Line[], i: number): boolean {
  const [line, before] = [lines[i] as Line, lines[i - 1] as Line];
  return line.above === 'nothing' && (line.indent === before.indent || Math.min(line.indent, before.indent) >= 8);
}

/** Something in small letters follows, and nothing before or behind goes on with it. */
function headsText(lines: readonly Line[], start: number, end: number, found: ReadonlyMap<number, unknown>): boolean {
  const [before, first, next] = [lines[start - 1], lines[start] as Line, lines[end]];
  if (!next || end - start > longest.capitalLines) return false;
  const isBegun = first.above !== 'nothing' || !before || found.has(start - 1) || endsSentence(before.words);
  if (!isBegun) return false;
  return next.above !== 'nothing' || (/\p{Ll}|\p{Lo}|\d/u.test(next.words) && !goesOn(next.words));
}

/**
 * In a text whose lines mostly stand further in than some others, headings are among those others: what stands as far in as the
 * text is none, unless it stands in the middle.
 */
function farIn(lines: readonly Line[]): (i: number) => boolean {
  const times = new Map<number, number>();
  for (const { indent } of lines) times.set(indent, (times.get(indent) ?? 0) + 1);
  const common = [...times].filter(([, count]) => count >= commonShare * lines.length);
  const body = Math.min(...common.map(([indent]) => indent));
  const starts = chunkStarts(lines);
  const out = starts.filter((i) => (lines[i] as Line).indent < body).length;
  const isSet = body >= 2 && Number.isFinite(body) && out >= Math.max(2, outdentedShare * starts.length);
  return (i) => isSet && (lines[i] as Line).indent >= body && (lines[i] as Line).indent < body + 10;
}

function chunkStarts(lines: readonly Line[]): number[] {
  return lines.flatMap(({ above }, i) => (above !== 'nothing' ? [i] : []));
}

/** All lines right below are indented more; a line that was broken is about as long as any. */
function isOutdented(lines: readonly Line[], i: number, width: number): boolean {
  const line = lines[i] as Line;
  if (lines[i + 1]?.above !== 'nothing' || line.words.length > shareOfWidest * width || !isTitle(line.words))
    return false;
  for (let j = i + 1; lines[j]?.above === 'nothing'; j++) {
    if ((lines[j] as Line).indent < line.indent + 2) return false;
  }
  return true;
}

/** In a text with wrapped lines: a short line by itself above a full one. */
function isTitleOverText(sheet: Sheet, i: number): boolean {
  const { lines, wrapping, marks } = sheet;
  const [line, next] = [lines[i] as Line, lines[i + 1]];
  if (next?.above !== 'nothing' || !wrapping.goesOnBelow(i) || marks[i] || !isFirmTitle(line.words)) return false;
  if (!isBrokenEarly(line, next, wrapping.width, firmlyEnded) || goesOn(next.words)) return false;
  if (marks[i + 1]) return marks[i + 1]?.bullet !== undefined || (marks[i + 1]?.row.length ?? 0) > 1;
  return next.width >= shareOfWidest * wrapping.width || endsClause(next.words);
}
