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
import { linesOf } from '../lines.ts';
import { asideNodes } from './aside-nodes.ts';
import { asideSyntax } from './aside-syntax.ts';

/** Addresses are linked by the syntax; the second pass of its package, which finds more of them, loses where they stand. */
const autolinkNodes = { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] };
/** Marks of emphasis in one paragraph, a pair of them for one, that nobody sets; their number's cube is what they cost. */
const mostMarks = 2000;

/**
 * The tree of a file, CommonMark with GitHub's tables, footnotes, strikethrough and addresses, and with what dialects set apart.
 * The first `skipped` UTF-16 units are not read. Offsets are those of the file.
 */
export function parseMarkdown(file: string, skipped: number): Root {
  return fromMarkdown(blanked(file, skipped), {
    extensions: [
      gfmTable(),
      gfmFootnote(),
      gfmStrikethrough({ singleTilde: false }),
      gfmAutolinkLiteral(),
      asideSyntax(),
      ...(isTangled(file) ? [{ disable: { null: ['attention'] } }] : []),
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

/** What is not to be read becomes blanks, so that every offset stays: a byte order mark, too. */
function blanked(file: string, skipped: number): string {
  return (file.slice(0, skipped).replace(/[^\r\n]/g, ' ') + file.slice(skipped)).replace(/^\uFEFF/, ' ');
}

/** Whether a paragraph has more marks of emphasis than can be resolved; they stay in the text then. */
function isTangled(file: string): boolean {
  let marks = 0;
  return linesOf(file).some(({ start, end }) => {
    const line = file.slice(start, end);
    if (/^\s*(?:$|[-+>|#]|\d+[.)]|\*\s)/.test(line)) marks = 0;
    for (const [run] of line.matchAll(/[*_]+/g)) marks += Math.ceil(run.length / 2);
    return marks > mostMarks;
  });
}
