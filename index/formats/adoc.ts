import type { Draft } from '../article.ts';
import { layBlocks } from './adoc/blocks.ts';
import { headerOf } from './adoc/header.ts';
import { indentedLines } from './indented-lines.ts';
import { draftOf } from './page/draft.ts';
import { blankPage } from './page/page.ts';

/**
 * AsciiDoc: the words without the markup. What the header says of the document is no text, nor are comments, attributes, images and
 * what is included from elsewhere; names of attributes in braces stay as they are, and both sides of a condition do.
 */
export function readAdoc(file: string): Draft {
  const page = blankPage(file);
  const lines = indentedLines(file);
  const header = headerOf(lines);
  layBlocks(page, file, lines, (at) => at < header.lines && at !== header.title);
  return draftOf(page, header.said);
}
