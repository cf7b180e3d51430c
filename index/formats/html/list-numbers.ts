import { attributeOf, type Element, isElement } from './nodes.ts';

/** The numbers that a reader's program gives the items of a list, which stand in no file: "3.", "c.", "iv.". */
export interface ListNumbers {
  next(item: Element): string;
}

export function numbersOf(list: Element): ListNumbers {
  const items = list.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length;
  const isReversed = attributeOf(list, 'reversed') !== undefined;
  const type = attributeOf(list, 'type') ?? '1';
  let at = integer(attributeOf(list, 'start')) ?? (isReversed ? items : 1);
  return {
    next: (item) => {
      at = integer(attributeOf(item, 'value')) ?? at;
      const number = `${written(at, type)}.`;
      at += isReversed ? -1 : 1;
      return number;
    },
  };
}

function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : undefined;
}

function written(number: number, type: string): string {
  const lower = type === 'a' ? letters(number) : type === 'i' ? roman(number) : undefined;
  const upper = type === 'A' ? letters(number) : type === 'I' ? roman(number) : undefined;
  return lower ?? upper?.toUpperCase() ?? String(number);
}

/** a, b, … z, aa, ab: undefined for what no letter counts. */
export function letters(number: number): string | undefined {
  if (number < 1) return undefined;
  let rest = number;
  let written = '';
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) written = String.fromCharCode(97 + ((rest - 1) % 26)) + written;
  return written;
}

const values = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

export function roman(number: number): string | undefined {
  if (number < 1 || number > 3_999) return undefined;
  let rest = number;
  let written = '';
  for (const [sign, value] of values) for (; rest >= value; rest -= value) written += sign;
  return written;
}
