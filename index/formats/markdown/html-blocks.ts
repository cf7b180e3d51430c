import type { Nodes } from 'mdast';
import type { SourceRun } from '../../article.ts';
import { alignLines, referenceAt } from '../align.ts';
import { isBlockElement } from '../page/elements.ts';
import type { Group } from '../page/leaves.ts';
import {
  append,
  appendBreak,
  closeCell,
  closeGroup,
  closeLeaf,
  layBreak,
  openCell,
  openGroup,
  openLeaf,
  openParagraph,
  type Page,
} from '../page/page.ts';
import { sourceOf } from '../source-map.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';
import { layTag, placeOf } from './inline.ts';

/** HTML between the paragraphs: read for its words, its headings, lists and tables, and for what can be unfolded. */
export function layHtml(page: Page, node: Extract<Nodes, { type: 'html' }>): void {
  const source = alignLines(node.value, page.file, placeOf(node), 0);
  for (const token of htmlTokens(node.value)) {
    if (token.kind === 'text') layWords(page, node.value.slice(token.start, token.end), token.start, source);
    else if (isBlockElement(token.name)) layElement(page, token, placeIn(source, token.start) ?? 0);
    else {
      if (!page.open && token.name !== 'br') openParagraph(page);
      layTag(page, token, placeIn(source, token.start) ?? 0);
    }
  }
  closeLeaf(page);
}

function placeIn(source: readonly SourceRun[], at: number): number | undefined {
  return sourceOf({ source }, { start: at, end: at + 1 })?.start;
}

const part = /(?<blank>[\r\n]+|[^\S\r\n]+)|(?<reference>&#?\w{1,31};)|[^\s&]+|&/g;

/** Blanks count as one, but for those of code. `from` is where the words stand in the HTML. */
function layWords(page: Page, words: string, from: number, source: readonly SourceRun[]): void {
  for (const { 0: whole, index, groups } of words.matchAll(part)) {
    const at = placeIn(source, from + index);
    const isCode = page.open?.kind === 'code';
    if (groups?.blank !== undefined) {
      if (page.open && (isCode ? page.open.last !== '' : /\S/.test(page.open.last))) {
        const blank = isCode ? whole : whole.charAt(0);
        append(page, blank, runOf(at, blank.length));
      }
      continue;
    }
    if (!page.open) openParagraph(page);
    const reference = groups?.reference === undefined ? undefined : referenceAt(whole, 0);
    const decoded = reference?.decoded[0];
    if (decoded === undefined) append(page, whole, runOf(at, whole.length));
    else append(page, decoded, runOf(at, decoded.length, whole.length));
  }
}

function runOf(source: number | undefined, length: number, width?: number): SourceRun[] {
  return source === undefined ? [] : [{ text: 0, source, length, ...(width !== undefined && { width }) }];
}

const groupOf: Readonly<Record<string, Group['kind']>> = {
  ul: 'list',
  ol: 'list',
  li: 'item',
  table: 'table',
  blockquote: 'quote',
  details: 'aside',
};
const partsOfTable = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']);
/** What says what the words in it are, until it is closed. */
const telling = /^(?:h[1-6]|summary|pre|dt|dd)$/;

function layElement(page: Page, { kind, name, start, end }: HtmlToken, source: number): void {
  if ((page.open?.kind === 'row' || page.open?.kind === 'head') && !partsOfTable.has(name)) {
    appendBreak(page, source, end - start);
  } else if (name === 'td' || name === 'th') {
    if (kind === 'open') layCell(page, name);
    else closeCell(page);
  } else if (name === 'hr') layBreak(page);
  else {
    closeLeaf(page);
    if (kind === 'open') openElement(page, name);
    else closeElement(page, name);
  }
}

/** A first row of nothing but `th` is the table's head. */
function layCell(page: Page, name: 'td' | 'th'): void {
  const isOpen = page.open?.kind === 'row' || page.open?.kind === 'head';
  const last = page.leaves.at(-1);
  const isFirst = last?.group !== page.group || (last.kind !== 'row' && last.kind !== 'head');
  if (!isOpen) openLeaf(page, name === 'th' && isFirst ? 'head' : 'row');
  else if (name === 'td' && page.open) page.open.kind = 'row';
  openCell(page);
}

function openElement(page: Page, name: string): void {
  if (telling.test(name)) page.element = name;
  const kind = groupOf[name];
  if (!kind) return;
  if (name === 'li') closeElement(page, 'li');
  openGroup(page, kind, { tag: name, ...(name === 'details' && { aside: 'details' }) });
}

/** Closes what is open up to the element, if it was opened in the same part of the Markdown. */
function closeElement(page: Page, name: string): void {
  if (page.element === name || name === 'details' || name === 'dl') delete page.element;
  if (!groupOf[name]) return;
  let group: Group | undefined = page.group;
  while (group?.tag !== undefined && group.tag !== name && !(name === 'li' && group.kind === 'list'))
    group = group.parent;
  if (group?.tag !== name) return;
  while (page.group !== group) closeGroup(page);
  closeGroup(page);
}
