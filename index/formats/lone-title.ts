import type { Heading, Piece } from './outline.ts';

/** The first heading, where nothing stands before it; alone on its rank, it heads the whole and no section. */
export function loneTitle(pieces: readonly Piece[]): { heading: Heading; isLone: boolean } | undefined {
  const [first] = pieces;
  if (first?.kind !== 'heading') return undefined;
  const headings = pieces.filter((piece) => piece.kind === 'heading');
  return { heading: first, isLone: headings.filter(({ depth }) => depth <= first.depth).length === 1 };
}
