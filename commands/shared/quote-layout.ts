import type { Article, Block, Lead, Span } from '../../index/article.ts';
import { type Quote, quoteFrom } from '../../index/quote.ts';
import { type Above, type Cells, type Layout, type Line, lineOf } from '../reply/layout.ts';
import { overlap, type Piece, quotePieces } from './quote-pieces.ts';

/** UTF-16 units: what is longer says too much to stand above something else. */
const longestAbove = 300;
const mostAbove = 3;
/** The mark that plain text has before an item. */
const bullet = /^[-–—+*•·‣▪◦●○■□☐☑✓✔]/u;

type Slice = (span: Span) => Quote;

/**
 * A quote as it is set: a line for each paragraph, item and row of the article in it. `alone` it is shown with what stands above
 * it in the article and belongs to it, `in place` among what stands around it.
 */
export function layoutOf(article: Article, quote: Quote, where: 'alone' | 'in place'): Layout {
  const pieces = quotePieces(article, quote.section, quote.span);
  const slice = slicing(article, quote);
  const rows = pieces.filter(({ block }) => block?.cells);
  const isLone = rows.length === 1 && rows[0]?.block?.kind === 'row';
  const lines = pieces.flatMap((piece) => linesOf(piece, isLone, slice));
  if (lines.length === 0) return lineOf(quote);
  const above = (leads: readonly Lead[] = []) => leads.filter((lead) => !overlap(lead, quote.span));
  return {
    above: [
      ...(where === 'alone' ? wordsAbove(above(answering(pieces, quote)?.leads), slice) : []),
      ...(isLone ? [] : columnsAbove(above(rows[0]?.block?.leads), slice)),
    ],
    lines: withMarks(lines),
  };
}

/** Makes quotes of pieces of a quote, each with its part of the answering words. */
function slicing(article: Article, { section, answer }: Quote): Slice {
  return (span) => {
    const start = Math.max(span.start, answer?.start ?? span.end);
    const end = Math.min(span.end, answer?.end ?? span.end);
    return quoteFrom(article, span, { section, ...(start < end && { answer: { start, end } }) });
  };
}

/** The block of the answering words, or the first. */
function answering(pieces: readonly Piece[], { answer }: Quote): Block | undefined {
  return (pieces.find((piece) => answer && overlap(piece, answer)) ?? pieces[0])?.block;
}

function linesOf(piece: Piece, isLone: boolean, slice: Slice): Line[] {
  const { block, start, end } = piece;
  if (!block?.cells) return [{ kind: kindOf(block), quote: slice({ start, end }) }];
  const head = block.leads?.findLast(({ kind }) => kind === 'head');
  const cells = block.cells.map((cell) => ({ start: Math.max(start, cell.start), end: Math.min(end, cell.end) }));
  if (block.kind === 'row' && isLone) {
    return cells.flatMap((cell, column): Line[] => {
      const name = sliceOf(head?.cells?.[column], slice);
      const quote = sliceOf(cell, slice);
      return quote ? [{ kind: 'cell', ...(name && { head: name }), quote }] : [];
    });
  }
  const kind = block.kind === 'row' ? 'row' : 'head';
  return [{ kind, cells: cellsOf(cells, slice) }];
}

function kindOf(block: Block | undefined): 'prose' | 'item' | 'code' {
  if (block?.kind === 'code') return 'code';
  return block?.item && !block.label ? 'item' : 'prose';
}

/** Undefined for an empty cell. */
function sliceOf(span: Span | undefined, slice: Slice): Quote | undefined {
  return span && span.start < span.end ? slice(span) : undefined;
}

function cellsOf(spans: readonly Span[], slice: Slice): Cells {
  const cells = spans.map((span) => sliceOf(span, slice));
  return cells.slice(0, cells.findLastIndex((cell) => cell) + 1);
}

/** Items have a mark only where there are several lines, none of them with a mark of its own. */
function withMarks(lines: readonly Line[]): readonly Line[] {
  const hasOwn = lines.some((line) => line.kind === 'item' && bullet.test(line.quote.text));
  if (lines.length > 1 && !hasOwn) return lines;
  return lines.map((line) => (line.kind === 'item' ? { kind: 'prose', quote: line.quote } : line));
}

function wordsAbove(leads: readonly Lead[], slice: Slice): Above[] {
  const words = leads.flatMap((lead): Above[] => {
    const { kind, start, end } = lead;
    return kind === 'head' || end - start > longestAbove ? [] : [{ kind, quote: slice({ start, end }) }];
  });
  return words.slice(-mostAbove);
}

function columnsAbove(leads: readonly Lead[], slice: Slice): Above[] {
  const cells = cellsOf(leads.findLast(({ kind }) => kind === 'head')?.cells ?? [], slice);
  return cells.length > 0 ? [{ kind: 'columns', cells }] : [];
}
