import type { Draft } from '../article.ts';
import { loneTitle } from './lone-title.ts';
import { layTree } from './markdown/flow.ts';
import { frontMatterOf } from './markdown/front-matter.ts';
import { blankPage } from './markdown/page.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { piecesOf } from './markdown/pieces.ts';
import { sectionsOf } from './outline.ts';

/**
 * Markdown: the words without the markup. Sections come from the headings, or from the paragraphs where there are none. Front
 * matter is no text; it goes before the first heading for what the file says of itself.
 */
export function readMarkdown(file: string): Draft {
  const matter = frontMatterOf(file);
  const page = blankPage(file);
  layTree(page, parseMarkdown(file, matter?.length ?? 0));
  const text = page.chunks.join('');
  const laid = piecesOf(text, page.leaves, page.groups);
  const title = loneTitle(laid);
  const pieces = title?.isLone ? laid.filter((piece) => piece !== title.heading) : laid;
  const heading = title && text.slice(title.heading.start, title.heading.end);
  // A title that stands in the text, but isn't the one that the article goes by, is for the page.
  if (title?.isLone && matter?.metadata.title !== undefined && matter.metadata.title !== heading)
    page.residue.push({ start: title.heading.start, end: title.heading.end });
  const metadata = { ...(heading !== undefined && { title: heading }), ...matter?.metadata };
  return {
    text,
    sections: sectionsOf(text, pieces),
    source: page.runs,
    ...(Object.keys(metadata).length > 0 && { metadata }),
    ...(page.links.length > 0 && { links: page.links.sort((a, b) => a.start - b.start) }),
    ...(page.residue.length > 0 && { residue: page.residue.sort((a, b) => a.start - b.start) }),
  };
}
