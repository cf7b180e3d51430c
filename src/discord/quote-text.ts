import { type Above, type Cells, type Line, lineOf } from '../../commands/reply/layout.ts';
import type { QuoteBlock } from '../../commands/reply/reply.ts';
import type { Quote } from '../../index/quote.ts';
import { unescapeMarkdown } from './markdown.ts';
import { quoteMarkdown, type Setting } from './quote-markdown.ts';

/** Parts the cells of a row that stand on one line; in the cells themselves it is escaped. */
const bar = ' | ';
const fence = '```';

/**
 * A quote as the lines of a block quote, with what stands above it in small. In at most `most` UTF-16 units: where they don't
 * suffice, without links, then without what stands above, then on one line.
 */
export function quoteText({ quote, layout = lineOf(quote), marked = false }: QuoteBlock, most: number): string {
  const { above, lines } = layout;
  const bold = marked;
  const linesText = (setting: Setting) => lines.flatMap((line) => lineText(line, setting));
  const ways = [
    () => [...aboveText(above, true), ...linesText({ bold, linked: true })],
    () => [...aboveText(above, false), ...linesText({ bold })],
    () => linesText({ bold }),
  ];
  for (const way of ways) {
    const text = way().map(inQuote).join('\n');
    if (text.length <= most) return text;
  }
  return inQuote(quoteMarkdown(quote, { bold }));
}

/** The words of an article in a text of `quoteText`, line by line: its own lines, not what stands above them in small. */
export function quotedIn(text: string): string[] {
  const lines = text.split('\n').flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : []));
  let isCode = false;
  return lines.flatMap((line) => {
    if (line === fence) isCode = !isCode;
    if (line === fence || (!isCode && line.startsWith('-# '))) return [];
    return isCode ? [line] : cellsIn(line.replace(/^- /, '')).map(unescapeMarkdown);
  });
}

/** A backslash stands before every bar of the article's own. */
function cellsIn(line: string): string[] {
  const cells = line.match(/(?:\\.|[^\\|])+/gu) ?? [];
  return cells.length > 1 ? cells.map((cell) => cell.trim()).filter((cell) => cell !== '') : cells;
}

function aboveText(above: readonly Above[], linked: boolean): string[] {
  return above.map((one) => {
    if (one.kind === 'columns') return `-# ${rowText(one.cells, { linked })}`;
    return `-# ${one.kind === 'question' ? '❓ ' : ''}${quoteMarkdown(one.quote, { linked })}`;
  });
}

function lineText(line: Line, setting: Setting): string[] {
  switch (line.kind) {
    case 'prose':
      return [quoteMarkdown(line.quote, setting)];
    case 'item':
      return [`- ${quoteMarkdown(line.quote, setting)}`];
    case 'code':
      return codeText(line.quote, setting);
    case 'cell':
      return [...(line.head ? [`-# ${quoteMarkdown(line.head)}`] : []), quoteMarkdown(line.quote, setting)];
    case 'row':
      return [rowText(line.cells, setting)];
    case 'head':
      return [rowText(line.cells, { ...setting, bold: true })];
  }
}

function rowText(cells: Cells, setting: Setting): string {
  return cells.map((cell) => (cell ? quoteMarkdown(cell, setting) : '')).join(bar);
}

/** Discord knows no fence longer than three, so that code with one in it stands as other text does. */
function codeText({ text, span }: Quote, setting: Setting): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  if (!text.includes(fence)) return [fence, ...lines, fence];
  return lines.map((line) => quoteMarkdown({ text: line, span }, setting));
}

function inQuote(line: string): string {
  return `> ${line}`;
}
