import { type Article, type Block, type Span, trimmed } from '../../index/article.ts';

/** A piece of a quote, in one block of the article; what stands between blocks is in none. */
export interface Piece extends Span {
  readonly block?: Block;
}

/** A span of a section in pieces: one for each of its blocks and for what stands between them, residue left out. */
export function quotePieces({ text, sections, residue = [] }: Article, section: string, span: Span): Piece[] {
  const blocks = sections.find(({ number }) => number === section)?.blocks ?? [];
  const inside = blocks.filter((block) => overlap(block, span));
  const pieces: Piece[] = [];
  let at = span.start;
  for (const block of inside) {
    const start = Math.max(span.start, block.start);
    const end = Math.min(span.end, block.end);
    pieces.push({ start: at, end: start }, { start, end, block });
    at = end;
  }
  return [...pieces, { start: at, end: span.end }]
    .flatMap((piece) => without(residue, piece))
    .map((piece) => ({ ...piece, ...innerOf(text, piece) }))
    .filter(({ start, end, block }) => (block ? start < end : /[\p{L}\p{N}]/u.test(text.slice(start, end))));
}

/** Without the blanks at its ends; several lines of code begin with the first one's indent, be it outside the span. */
function innerOf(text: string, { block, ...span }: Piece): Span {
  const { start, end } = trimmed(text, span);
  if (block?.kind !== 'code' || !/[\n\r]/.test(text.slice(start, end))) return { start, end };
  const indent = /[ \t]*$/.exec(text.slice(block.start, start))?.[0].length ?? 0;
  return { start: start - indent, end };
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function without(residue: readonly Span[], piece: Piece): Piece[] {
  const pieces: Piece[] = [];
  let at = piece.start;
  for (const { start, end } of residue) {
    if (!overlap(piece, { start, end })) continue;
    pieces.push({ ...piece, start: at, end: Math.max(at, start) });
    at = Math.max(at, end);
  }
  return [...pieces, { ...piece, start: at, end: Math.max(at, piece.end) }];
}
