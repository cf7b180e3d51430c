import type { Row } from './records.ts';

/** Longest name of a column, in UTF-16 units; and rows that are looked at. */
const longest = 80;
const sampled = 200;
const figure = /^[\p{Sc}+\-–−(]?\s?\p{Sc}?\d[\d.,'’\s/:-]*\s?(?:%|\p{Sc})?\)?$/u;
const year = /^(?:1[89]|20)\d\d$/;
const address = /^(?:https?:\/\/|www\.|\S+@\S+\.)/i;

/** Whether the first row of a table names its columns: as it does, unless it holds a figure or an address, or what stands below it again. */
export function isHead(head: Row, below: readonly Row[]): boolean {
  const names = head.map(({ words }) => words.trim());
  const filled = names.filter((name) => name !== '');
  if (filled.length < Math.max(1, names.length - 1) || new Set(filled).size < filled.length || below.length === 0)
    return false;
  if (filled.every((name) => figure.test(name))) return false;
  return names.every((name, column) => {
    if (name === '') return true;
    if (name.length > longest || address.test(name) || /[.!]$/.test(name) || (figure.test(name) && !year.test(name)))
      return false;
    return !below.slice(0, sampled).some((row) => row[column]?.words.trim() === name);
  });
}
