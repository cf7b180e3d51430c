import type { Line } from '../indented-lines.ts';
import { itemMark, termIn } from './lists.ts';

export const admonition = /^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+(?=\S)/;
export const admonitionStyle = /^(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\b/;
export const container = /^(?:={4,}|\*{4,}|_{4,}|--)$/;
export const verbatim = /^(?:-{4,}|\.{4,}|`{3,}\S*|\+{4,}|\/{4,})$/;
export const tableEdge = /^[|,:!]={3,}$/;
/** Lines that are for whoever makes a page of the file. */
export const hidden =
  /^(?:\/\/(?!\/\/).*|:!?[\w-]+!?:(?:\s.*)?|(?:ifdef|ifndef|ifeval|endif|include|image|video|audio|toc|unite)::\S*\[.*\]|\[\[[^[\]]+\]\])$/;
export const attributeLine = /^\[(?!\[)[^[\]]*(?:\[[^\]]*\][^[\]]*)*\]$/;

/** Where the paragraph ends that goes on at a line: at a blank one, or where another block begins. */
export function endOfText(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && !isEdge(lines[end] as Line)) end++;
  return end;
}

/** The same of an item, which ends at the next, too. */
export function endOfItem(lines: readonly Line[], from: number): number {
  const isNext = (line: Line): boolean => itemMark(line) !== undefined || termIn(line) !== undefined;
  let end = from;
  while (end < lines.length && !isEdge(lines[end] as Line) && !isNext(lines[end] as Line)) end++;
  return end;
}

function isEdge({ words }: Line): boolean {
  if (words === '' || words === '+') return true;
  return verbatim.test(words) || container.test(words) || tableEdge.test(words) || attributeLine.test(words);
}

/** "<1>" at the end of a line of code is for the list below it. */
export function withoutCallouts(line: Line): Line {
  const words = line.words.replace(/(?:\s*(?:\/\/|#|--|;;)?\s*<(?:\d+|\.)>)+$/, '');
  return words === line.words ? line : { ...line, words, end: line.start + words.length };
}
