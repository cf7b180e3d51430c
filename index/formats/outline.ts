import type { Block, Section, Span } from '../article.ts';
import { numberSections } from './numbering.ts';
import type { Part } from './part.ts';

/** A heading as a format's reader found it; `depth` compares headings of one article, 1 for the highest. */
export interface Heading extends Span {
  readonly kind: 'heading';
  readonly depth: number;
  /** Its number was counted by its author's program: it is one, whatever it looks like. */
  readonly isCounted?: true;
}

export type Piece = Heading | Block;

/**
 * The sections of a text, from its headings and blocks in order. Each begins at a heading, at a paragraph or item that the author
 * numbered, or, where there are neither, at every paragraph that isn't led by one before it. They partition the text.
 */
export function sectionsOf(text: string, pieces: readonly Piece[]): Section[] {
  if (text === '') return [];
  const parts = numberSections(text, cutAtHeadings(pieces));
  if (parts.length === 0) return [{ number: '1', path: [], span: { start: 0, end: text.length }, blocks: [] }];
  const starts = parts.map(({ heading, blocks }) => heading?.start ?? blocks[0]?.start ?? 0);
  return parts.map((part, i) => ({
    ...part,
    span: { start: i === 0 ? 0 : (starts[i] as number), end: starts[i + 1] ?? text.length },
  }));
}

/** What each heading heads, with the headings above; what stands before the first comes first, without one. */
function cutAtHeadings(pieces: readonly Piece[]): Part[] {
  const parts: (Part & { readonly blocks: Block[] })[] = [];
  const open: Heading[] = [];
  const isHeaded = pieces.some(({ kind }) => kind === 'heading');
  for (const piece of pieces) {
    if (piece.kind === 'heading') {
      while ((open.at(-1)?.depth ?? 0) >= piece.depth) open.pop();
      const { depth, isCounted } = piece;
      parts.push({
        ...{ heading: spanOf(piece), path: open.map(spanOf), depth, blocks: [] },
        ...(isCounted && { isCounted }),
      });
      open.push(piece);
    } else {
      if (parts.length === 0 || (!isHeaded && !piece.leads)) parts.push({ path: [], depth: 0, blocks: [] });
      parts.at(-1)?.blocks.push(piece);
    }
  }
  return parts;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
