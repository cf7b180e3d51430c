import type { Label } from './labels.ts';
import { romanValue } from './numerals.ts';

/** Fewest labels in a row that count though nothing but their order shows that they are labels. */
const fewestUnmarked = 3;
/** Share of steps in a row of numbers that must go on; authors slip. */
const shareInOrder = 0.8;
/** The same of numbers of several parts, which hardly follow one another by chance. */
const shareInSequence = 0.5;
/** A larger gap between two numbers is none of a row's. */
const widestGap = 10;
/** A gap that one may expect where nothing but the order speaks for a row. */
const narrowGap = 3;

/** What is numbered together: by the same word, or by simple numbers and those of several parts. */
export function seriesOf({ style, called }: Label): string {
  if (style === 'named') return called ?? 'section';
  return style === 'compound' || style === 'bare' ? 'digits' : style;
}

/**
 * The labels of an article's headings, or of its paragraphs, that are a numbering: those that go on from one another. "10 Tips
 * for …" alone is none, nor are "3.50 Coffee" and "9.30 Opening", nor a sentence that begins with "Section 12 applies".
 */
export function numberingAmong(labels: readonly Label[]): ReadonlySet<Label> {
  const rows = new Map<string, Label[]>();
  for (const label of labels) {
    const row = rows.get(seriesOf(label));
    if (row) row.push(label);
    else rows.set(seriesOf(label), [label]);
  }
  return new Set(
    [...rows].flatMap(([name, row]) => (name === 'digits' ? numbersAmong(row) : countingAmong(name, row))),
  );
}

/** "C." behind "B." is a letter, and no Roman hundred; "I." behind "H." no Roman one. */
export function withLetters(labels: readonly Label[]): Label[] {
  let last = 0;
  return labels.map((label) => {
    const isLetter = label.style === 'letter' || (label.style === 'roman' && label.number.length === 1);
    const value = isLetter ? letterValue(label.number) : 0;
    const goes = label.style === 'letter' || (isLetter && value === last + 1 && last > 0);
    if (goes) last = value;
    return goes ? { ...label, style: 'letter' as const } : label;
  });
}

function countingAmong(name: string, row: readonly Label[]): readonly Label[] {
  if (name === 'version') return row;
  if (row.some(({ style }) => style === 'named')) return namedAmong(row);
  return row.length > 1 && goesOn(valuesOf(row), widestGap) ? row : [];
}

/** One is enough where a mark shows it; two where at least a capital does. */
function namedAmong(row: readonly Label[]): readonly Label[] {
  const firm = row.filter(({ ending }) => ending !== 'run-on');
  if (row.length >= fewestUnmarked && goesOn(valuesOf(row), narrowGap)) return row;
  return firm.length > 1 ? firm : firm.filter(({ ending }) => ending === 'mark');
}

/** Simple numbers and those of several parts, which speak for each other. */
function numbersAmong(row: readonly Label[]): readonly Label[] {
  const compounds = compoundsAmong(row);
  const whole = row.filter(({ style }) => style !== 'compound');
  const marked = whole.filter(({ style }) => style !== 'bare');
  const holders = new Set(compounds.map(({ number }) => number.split(/[.(]/, 1)[0]));
  const isHolder = ({ number }: Label): boolean => holders.has(number);
  if (whole.every(isHolder)) return row.filter(isAmong(compounds, whole));
  const isBareRow = whole.length >= fewestUnmarked && goesOn(valuesOf(whole), narrowGap);
  if (whole.length > marked.length && isBareRow) return row.filter(isAmong(compounds, whole));
  const isRow = marked.some(isHolder) || (marked.length > 1 && goesOn(valuesOf(marked), widestGap));
  return row.filter(isAmong(compounds, isRow ? marked : []));
}

function isAmong(...lists: readonly (readonly Label[])[]): (label: Label) => boolean {
  const all = new Set(lists.flat());
  return (label) => all.has(label);
}

/** Numbers of several parts that mostly follow one another, up or down: 2.1, 2.2, 3.1, or 4.2, 4.1, 4.0. */
function compoundsAmong(row: readonly Label[]): readonly Label[] {
  const compounds = row.filter(({ style }) => style === 'compound');
  const numbers = row.filter(({ style }) => style !== 'bare').map(({ number }) => partsOf(number));
  if (numbers.length < 2) return [];
  const up = numbers.slice(1).filter((own, i) => follows(numbers[i] as readonly number[], own)).length;
  const down = numbers.slice(1).filter((own, i) => precedes(numbers[i] as readonly number[], own)).length;
  const isRunOn = compounds.filter(({ ending }) => ending === 'run-on').length > compounds.length / 2;
  return Math.max(up, down) >= (numbers.length - 1) * (isRunOn ? shareInOrder : shareInSequence) ? compounds : [];
}

/** 9, 1 and 2 of "9.1(2)"; 18, 33 and 2 of "18.33.020", for codes of law count in tens to leave room. */
function partsOf(number: string): readonly number[] {
  return number
    .replace(/^(\d+\.\d+\.\d\d)0$/, '$1')
    .split(/[.()]+/)
    .filter((part) => part !== '')
    .map(valueOfPart);
}

/** The first part that differs goes on by little, and what is behind it begins anew; or one stands below the other. */
function follows(before: readonly number[], own: readonly number[]): boolean {
  const at = own.findIndex((part, i) => part !== before[i]);
  if (at < 0) return own.length < before.length;
  const step = at === before.length ? 1 : (own[at] as number) - (before[at] as number);
  const isNew = own.slice(at === before.length ? at : at + 1).every((part) => part <= 2);
  return step > 0 && step <= narrowGap && isNew;
}

/** The same downwards, as versions may stand; a first part alone tells nothing. */
function precedes(before: readonly number[], own: readonly number[]): boolean {
  const at = own.findIndex((part, i) => part !== before[i]);
  const step = (before[at] ?? 0) - (own[at] ?? 0);
  return at > 0 && step > 0 && step <= narrowGap;
}

/** Begins with its style's first, or goes on from there as an excerpt does; it may begin anew, and authors may repeat one. */
function goesOn(values: readonly number[], gap: number): boolean {
  const steps = values.slice(1).map((value, i) => value - (values[i] as number));
  const inOrder = steps.filter((step, i) => (step >= 0 && step <= gap) || (values[i + 1] as number) <= 1).length;
  const isWhole = (values[0] as number) <= 1 || values.length >= fewestUnmarked || steps.every((step) => step === 1);
  return (
    isWhole && inOrder >= steps.length * shareInOrder && steps.filter((step) => step === 0).length <= steps.length / 2
  );
}

function valuesOf(labels: readonly Label[]): number[] {
  return labels.map(({ number, style }) => (style === 'letter' ? letterValue(number) : valueOfPart(number)));
}

function valueOfPart(part: string): number {
  if (/^\d/.test(part)) return Number.parseInt(part, 10);
  return romanValue(part) ?? letterValue(part);
}

/** 3 of "c" and "C". */
export function letterValue(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 96;
}
