import type { Line } from './line.ts';

/** Whether the first line of a table is its head: a rule stands below it alone, or its words name what the cells below hold. */
export function hasHead(lines: readonly Line[], cells: readonly (readonly string[])[]): boolean {
  const isRuled = lines[0]?.ruleBelow !== undefined && !isRuledThroughout(lines);
  return isRuled || looksLikeHead(cells);
}

function isRuledThroughout(lines: readonly Line[]): boolean {
  return lines.length > 2 && lines.slice(0, -1).every(({ ruleBelow }) => ruleBelow !== undefined);
}

const dayName = /^(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** Words without figures above cells that have some, or three columns and more of short names. */
function looksLikeHead(rows: readonly (readonly string[])[]): boolean {
  const [head = [], ...others] = rows;
  if (head.length < 2 || head.some((cell) => /\d/.test(cell) || cell.length > 40)) return false;
  if (head.filter((cell) => cell !== '').length < head.length - 1 || dayName.test(head[0] ?? '')) return false;
  if (!head.slice(1).every((cell) => /^[^\p{Ll}]/u.test(cell))) return head.length > 2 && hasFigures(others);
  return hasFigures(others) || (head.length > 2 && head.every((cell) => cell.length <= 24));
}

/** Some column has figures in most of its cells. */
function hasFigures(rows: readonly (readonly string[])[]): boolean {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  for (let j = 0; j < columns; j++) {
    const cells = rows.map((row) => row[j] ?? '');
    if (cells.filter((cell) => /\d/.test(cell)).length > 0.6 * cells.length) return true;
  }
  return false;
}
