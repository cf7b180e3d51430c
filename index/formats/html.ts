import { parse } from 'parse5';
import { type Draft, type Unreadable, unreadable } from '../article.ts';
import { layHtml } from './html/lay.ts';
import { mainContent } from './html/main-content.ts';
import { baseOf, saidBy } from './html/said.ts';
import { settleLeaves } from './html/settle.ts';
import { draftOf } from './page/draft.ts';
import { blankPage } from './page/page.ts';

/** A page, or a part of one: the words that a reader sees of its article, with what the markup makes of them. */
export function readHtml(file: string): Draft | Unreadable {
  const tree = parse(file, { sourceCodeLocationInfo: true });
  const said = saidBy(tree, file);
  const base = baseOf(tree, said.url);
  const page = blankPage(file);
  const chosen = isWhole(file) ? { chosen: mainContent(tree) } : {};
  layHtml(page, tree, { ...chosen, ...(base !== undefined && { base }) });
  if (page.leaves.length === 0) return unreadable('it has no text: what it shows may come from its scripts');
  settleLeaves(page);
  return draftOf(page, said);
}

/** The encoding that a page says it is in, as it writes it, within its first kilobyte. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
  return /<meta[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
}

function isWhole(file: string): boolean {
  return /<(?:html|body|head)[\s>]|<!doctype\s+html/i.test(file);
}
