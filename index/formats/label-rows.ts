import { letterValue } from './label-series.ts';
import type { Label } from './labels.ts';
import { romanValue } from './numerals.ts';

/** A label, and how many others it stands under: "(b)" in "4." under one. */
export interface Ranked {
  readonly label: Label;
  readonly rank: number;
}

/** A label of its own right stands by itself; others count only where they go on from one another: "(a)", "(b)". */
interface Row {
  readonly key: string;
  last: number;
  members: number;
}

/** Between two labels of a row; authors leave some out. */
const widestGap = 3;
const widestGapOfDigits = 10;

/**
 * How labels in a row of paragraphs nest: a style that begins anew stands under the one before, and one that goes on closes
 * what stood under it. Undefined for a label that neither begins a row nor goes on with one, such as "(c) 2020", or is alone.
 */
export function ranksOf(labels: readonly Label[], isFirm: (label: Label) => boolean): (Ranked | undefined)[] {
  const open: Row[] = [];
  const placed = labels.map((label) => (isFirm(label) ? placeFirm(label, open) : placeSimple(label, open)));
  return placed.map((place, i) => {
    if (!place || (place.row.members < 2 && !isFirm(labels[i] as Label))) return undefined;
    return { label: place.label, rank: place.rank };
  });
}

interface Place extends Ranked {
  readonly row: Row;
}

function placeFirm(label: Label, open: Row[]): Place {
  const key = `${label.style} ${label.called ?? ''} ${label.number.split(/[.(]/).length}`;
  const known = open.findIndex((row) => row.key === key);
  if (known >= 0) open.length = known + 1;
  else open.push({ key, last: 0, members: 0 });
  return { label, rank: open.length - 1, row: open.at(-1) as Row };
}

function placeSimple(label: Label, open: Row[]): Place | undefined {
  const readings = readingsOf(label);
  const continued = readings
    .map((reading) => ({ ...reading, at: open.findLastIndex((row) => goesOn(row, reading)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at || gapTo(open, a) - gapTo(open, b))[0];
  if (continued) return goOn(label, continued.value, open, continued.at);
  // What comes first may be an excerpt.
  const first = readings.find(({ key, value }) => value <= 1 || (open.length === 0 && key === 'digits'));
  if (!first) return undefined;
  const same = open.findIndex(({ key }) => key === first.key);
  if (same >= 0) open.length = same;
  const row = { key: first.key, last: first.value, members: 1 };
  open.push(row);
  return { label, rank: open.length - 1, row };
}

function goOn(label: Label, value: number, open: Row[], at: number): Place {
  open.length = at + 1;
  const row = open[at] as Row;
  row.last = value;
  row.members++;
  return { label, rank: at, row };
}

interface Reading {
  readonly key: string;
  readonly value: number;
}

function goesOn({ key, last }: Row, reading: Reading): boolean {
  const gap = reading.value - last;
  return key === reading.key && gap >= 0 && gap <= (/digits/.test(key) ? widestGapOfDigits : widestGap);
}

function gapTo(open: readonly Row[], { value, at }: { value: number; at: number }): number {
  return Math.abs(value - (open[at]?.last ?? 0) - 1);
}

/** "i" and "v" may be letters or Roman numbers; which, the row tells that they go on with, and "i" alone begins a Roman one. */
function readingsOf({ number, style }: Label): Reading[] {
  const form = style === 'parenthesised' ? '(' : '';
  const digits = /^[A-Z]?(\d+)/.exec(number)?.[1];
  if (digits) return [{ key: `${form}digits`, value: Number.parseInt(digits, 10) }];
  const width = number.toLowerCase() === number ? 'small' : 'large';
  const roman = romanValue(number);
  const isLetter = number.length === 1 || /^([a-z])\1$/.test(number);
  return [
    ...(roman ? [{ key: `${form}roman ${width}`, value: roman }] : []),
    ...(isLetter ? [{ key: `${form}letters ${width} ${number.length}`, value: letterValue(number) }] : []),
  ];
}
