import type { Draft } from '../article.ts';
import { indentedLines, type Line } from './indented-lines.ts';
import { draftOf } from './page/draft.ts';
import { joinLines, layMarkup } from './page/markup.ts';
import { blankPage, closeLeaf, openLeaf } from './page/page.ts';
import { layBlocks } from './rst/blocks.ts';
import type { Context } from './rst/context.ts';
import { saidIn } from './rst/docinfo.ts';
import { targetsIn } from './rst/explicit.ts';
import { scanInline } from './rst/inline.ts';
import { titleAt } from './rst/titles.ts';

/**
 * reStructuredText, as Docutils and Sphinx have it: the words without the markup. Titles are as deep as the order says in which
 * their adornments appear. Comments, targets, images and what is included from elsewhere are no text; substitutions stay as they are.
 */
export function readRst(file: string): Draft {
  const page = blankPage(file);
  const context: Context = { page, file, scan: scanInline(targetsIn(file)), adornments: [], lay: layBlocks };
  const lines = indentedLines(file);
  const { said, fields } = saidIn(lines);
  let from = 0;
  for (let at = 0; at < lines.length; ) {
    const title = titleAt(lines, at);
    if (title || at === fields.start) layBlocks(context, lines.slice(from, at), { depth: 0 });
    if (title) layTitle(context, lines[title.at] as Line, title.adornment);
    const length = title?.lines ?? (at === fields.start ? Math.max(1, fields.end - fields.start) : 1);
    at += length;
    if (title || at - length === fields.start) from = at;
  }
  layBlocks(context, lines.slice(from), { depth: 0 });
  return draftOf(page, said);
}

function layTitle({ page, file, scan, adornments }: Context, line: Line, adornment: string): void {
  if (!adornments.includes(adornment)) adornments.push(adornment);
  openLeaf(page, 'heading', { depth: adornments.indexOf(adornment) + 1 });
  layMarkup(page, joinLines(file, [line]), scan);
  closeLeaf(page);
}
