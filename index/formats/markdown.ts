import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Draft } from '../article.ts';
import { asideNodes } from './markdown/aside-nodes.ts';
import { asideSyntax } from './markdown/aside-syntax.ts';
import { layTree } from './markdown/flow.ts';
import { frontMatterOf } from './markdown/front-matter.ts';
import { blankPage } from './markdown/page.ts';
import { piecesOf } from './markdown/pieces.ts';
import { type Heading, type Piece, sectionsOf } from './outline.ts';

/**
 * Markdown: the words without the markup. Sections come from the headings, or from the paragraphs where there are none. Front
 * matter is no text; it goes before the first heading for what the file says of itself.
 */
export function readMarkdown(file: string): Draft {
  const matter = frontMatterOf(file);
  const page = blankPage(file);
  layTree(page, parse(blanked(file, matter?.length ?? 0)));
  const text = page.chunks.join('');
  const laid = piecesOf(text, page.leaves, page.groups);
  const title = loneTitle(laid);
  const pieces = title?.isLone ? laid.filter((piece) => piece !== title.heading) : laid;
  const metadata = { ...(title && { title: text.slice(title.heading.start, title.heading.end) }), ...matter?.metadata };
  return {
    text,
    sections: sectionsOf(text, pieces),
    source: page.runs,
    ...(Object.keys(metadata).length > 0 && { metadata }),
    ...(page.links.length > 0 && { links: page.links.sort((a, b) => a.start - b.start) }),
    ...(page.residue.length > 0 && { residue: page.residue }),
  };
}

/** Addresses are linked by the syntax; the second pass of its package, which finds more of them, loses where they stand. */
const autolinkNodes = { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] };

function parse(file: string): Root {
  return fromMarkdown(file, {
    extensions: [
      gfmTable(),
      gfmFootnote(),
      gfmStrikethrough({ singleTilde: false }),
      gfmAutolinkLiteral(),
      asideSyntax(),
    ],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      autolinkNodes,
      asideNodes(),
    ],
  });
}

/** Marks of emphasis in a row that are a drawing, and take cubic time. */
const drawn = /([*_])\1{199,}/g;

/** What is not to be read becomes blanks, so that every offset stays: front matter, a byte order mark, drawings. */
function blanked(file: string, matter: number): string {
  const before = file.slice(0, matter).replace(/[^\r\n]/g, ' ');
  return (before + file.slice(matter)).replace(/^\uFEFF/, ' ').replace(drawn, ({ length }) => ' '.repeat(length));
}

/** The first heading, where nothing stands before it; alone on its rank, it heads the whole and no section. */
function loneTitle(pieces: readonly Piece[]): { heading: Heading; isLone: boolean } | undefined {
  const [first] = pieces;
  if (first?.kind !== 'heading') return undefined;
  const headings = pieces.filter((piece) => piece.kind === 'heading');
  return { heading: first, isLone: headings.filter(({ depth }) => depth <= first.depth).length === 1 };
}
