import { letterValue } from '../label-series.ts';
import { type Label, labelOf } from '../labels.ts';
import { romanValue } from '../numerals.ts';
import type { Line } from './line.ts';

/** What a line of a list, or a numbered paragraph or heading, begins with. */
export interface Mark {
  readonly bullet?: string;
  readonly label?: Label;
  /** UTF-16 units up to the words behind it. */
  readonly length: number;
  /** Others that it goes on from, or that go on from it, itself included. */
  readonly row: Row;
}

/** Numbers that go on from one another, or the same bullet at the same place. */
export interface Row {
  length: number;
  readonly id: number;
}

const bullet = /^(?:[-*•·‣◦▪■●○□–—+]|o(?=\s+\S))[ \t]+(?=\S)/u;
const mayBeLabel = /^(?:[\d(§第[v]|[A-Za-z]{1,4}[.)]|\p{L}{3,10}\.?\s)/u;

/** What may be a mark: whether it is one depends on the lines around it. "12 – 14 May" is none. */
function candidate(words: string): Omit<Mark, 'row'> | undefined {
  const found = /\*$/.test(words) && words.startsWith('*') ? undefined : bullet.exec(words)?.[0];
  if (found) return { bullet: found.charAt(0), length: found.length };
  const label = mayBeLabel.test(words.slice(0, 12)) ? labelOf(words) : undefined;
  if (!label || label.style === 'version' || label.ending === 'run-on') return undefined;
  const isSpan = label.style === 'digits' && /^\d/.test(words.slice(label.length));
  return isSpan ? undefined : { label, length: label.length };
}

/**
 * How many rows are open at once, by how much a number may be higher than the one before, and how far that may
 * stand, in lines; `askew` is for one that stands further in or out.
 */
const reach = { rows: 8, step: 10, lines: 2000, askew: 4 };

interface OpenRow extends Reading {
  readonly row: Row;
  readonly indent: number;
  readonly at: number;
}

/** What a mark may count as: "C." is the third of letters, or a hundred in Roman figures. */
interface Reading {
  readonly kind: string;
  readonly value: number;
}

/** The marks of lines, by their places, with the row that each stands in. */
export function marksOf(lines: readonly Pick<Line, 'words' | 'indent'>[]): (Mark | undefined)[] {
  const open: OpenRow[] = [];
  let rows = 0;
  return lines.map(({ words, indent }, at) => {
    const found = candidate(words);
    if (!found) return undefined;
    const readings = found.label ? readingsOf(found.label) : [{ kind: found.bullet as string, value: Number.NaN }];
    const [before, reading] = rowBefore(open, readings, indent, at);
    const row = before?.row ?? { id: rows++, length: 0 };
    row.length++;
    if (before) open.splice(open.indexOf(before), 1);
    open.push({ row, ...reading, indent, at });
    if (open.length > reach.rows) open.shift();
    return { ...found, row };
  });
}

/** Labels of one kind count on from one another. */
function readingsOf(label: Label): Reading[] {
  const { style, called, number } = label;
  const value = Number.parseInt(number, 10) + (/^\d+[a-z]$/i.test(number) ? letterValue(number.slice(-1)) / 100 : 0);
  if (style === 'named') return [{ kind: `named ${called ?? ''}`, value }];
  if (style === 'compound') return [{ kind: `compound ${number.split('.').length}`, value }];
  if (style === 'digits' || style === 'bare') return [{ kind: 'digits', value }];
  if (style === 'parenthesised' && /^\d/.test(number)) return [{ kind: '(1)', value }];
  const kind = `${style === 'parenthesised' ? '(a)' : 'a'} ${number === number.toLowerCase() ? 'small' : 'capital'}`;
  const roman = romanValue(number);
  const asRoman = { kind: `${kind} roman`, value: roman ?? Number.NaN };
  const asLetter = { kind, value: letterValue(number) };
  if (roman === undefined) return [asLetter];
  if (number.length > 1) return [asRoman];
  return /[ivx]/i.test(number) ? [asRoman, asLetter] : [asLetter, asRoman];
}

/** The row that a mark goes on, and as what: for numbers, the nearest with the smallest step; for what is less likely, the very next. */
function rowBefore(
  open: readonly OpenRow[],
  readings: readonly Reading[],
  indent: number,
  at: number,
): [OpenRow | undefined, Reading] {
  for (const [i, reading] of readings.entries()) {
    const alike = open.filter(({ kind }) => kind === reading.kind);
    const near = alike.filter((one) => Math.abs(one.indent - indent) <= 1 && at - one.at <= reach.lines);
    const before = /^(?:named|compound)/.test(reading.kind)
      ? alike.at(-1)
      : (nearest(near, reading.value, i === 0 ? reach.step : 1) ??
        alike.findLast((one) => one.value === reading.value - 1 && at - one.at <= reach.askew));
    if (before) return [before, reading];
  }
  return [undefined, readings[0] as Reading];
}

function nearest(rows: readonly OpenRow[], value: number, step: number): OpenRow | undefined {
  if (Number.isNaN(value)) return rows.findLast((row) => Number.isNaN(row.value));
  const before = rows.filter((row) => value > row.value && value <= row.value + step);
  const highest = before.reduce((most, row) => Math.max(most, row.value), 0);
  return before.findLast((row) => row.value === highest);
}
