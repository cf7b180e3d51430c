import type { Draft } from '../../article.ts';
import { type Heading, type Piece, sectionsOf } from '../outline.ts';
import type { Page } from './page.ts';
import { piecesOf } from './pieces.ts';

/**
 * What was laid on a page, as a draft. `said` is what the file says of itself beside its text; its title goes before the first
 * heading's. A title that stands in the text, but isn't the one that the article goes by, is for the page.
 */
export function draftOf(page: Page, said: Draft['metadata'] = {}): Draft {
  const text = page.chunks.join('');
  const laid = piecesOf(text, page.leaves, page.groups);
  const title = loneTitle(laid);
  const pieces = title?.isLone ? laid.filter((piece) => piece !== title.heading) : laid;
  const heading = title && text.slice(title.heading.start, title.heading.end);
  if (title?.isLone && said.title !== undefined && said.title !== heading)
    page.residue.push({ start: title.heading.start, end: title.heading.end });
  const metadata = { ...(heading !== undefined && { title: heading }), ...said };
  return {
    text,
    sections: sectionsOf(text, pieces),
    source: page.runs,
    ...(Object.keys(metadata).length > 0 && { metadata }),
    ...(page.links.length > 0 && { links: page.links.sort((a, b) => a.start - b.start) }),
    ...(page.residue.length > 0 && { residue: page.residue.sort((a, b) => a.start - b.start) }),
  };
}

/** The first heading, where nothing stands before it; alone on its rank, it heads the whole and no section. */
function loneTitle(pieces: readonly Piece[]): { heading: Heading; isLone: boolean } | undefined {
  const [first] = pieces;
  if (first?.kind !== 'heading') return undefined;
  const headings = pieces.filter((piece) => piece.kind === 'heading');
  return { heading: first, isLone: headings.filter(({ depth }) => depth <= first.depth).length === 1 };
}
