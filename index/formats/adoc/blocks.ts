import type { Line } from '../indented-lines.ts';
import { layCode } from '../page/code.ts';
import { joinLines, layMarkup } from '../page/markup.ts';
import { closeGroup, closeLeaf, layBreak, openGroup, openLeaf, type Page } from '../page/page.ts';
import { type HeadingLine, headingAt } from './headings.ts';
import { scanInline } from './inline.ts';
import {
  admonition,
  admonitionStyle,
  attributeLine,
  container,
  endOfItem,
  endOfText,
  hidden,
  tableEdge,
  verbatim,
  withoutCallouts,
} from './line-kinds.ts';
import { closeLists, itemMark, type OpenList, openItem, termIn } from './lists.ts';
import { layTable } from './tables.ts';

/** A document that is being laid, line by line. */
interface Laying {
  readonly page: Page;
  readonly file: string;
  readonly lines: readonly Line[];
  /** Blocks between lines of marks that are open: their marks, and the lists that were open around them. */
  readonly open: { readonly mark: string; readonly lists: OpenList[] }[];
  lists: OpenList[];
  /** What the lines above say of the next block: in brackets, and its title. */
  attributes: string;
  title?: Line;
  /** The next block belongs to the item above: a plus stands between. */
  goesOn: boolean;
}

/** Lays the lines of a document but those that `isHeader` says are its header's. */
export function layBlocks(page: Page, file: string, lines: readonly Line[], isHeader: (at: number) => boolean): void {
  const laying: Laying = { page, file, lines, open: [], lists: [], attributes: '', goesOn: false };
  for (let at = 0; at < lines.length; ) {
    if (isHeader(at)) at++;
    else at += layBlock(laying, at);
  }
  while (laying.open.length > 0) closeContainer(laying);
  closeLists(page, laying.lists);
}

/** Lays what begins at a line, and says how many lines it is. */
function layBlock(laying: Laying, at: number): number {
  const { page, lines } = laying;
  const line = lines[at] as Line;
  const { words } = line;
  if (words === '') return layBlank(laying, at);
  if (verbatim.test(words)) return layVerbatim(laying, at);
  if (tableEdge.test(words)) return layTableAt(laying, at);
  if (hidden.test(words)) return 1;
  if (container.test(words)) return layEdge(laying, words);
  if (words === '+') {
    laying.goesOn = true;
    return 1;
  }
  if (attributeLine.test(words)) {
    laying.attributes += ` ${words.slice(1, -1)}`;
    return 1;
  }
  if (/^\.[^\s.].*/.test(words) && !/^\.\.\./.test(words)) {
    laying.title = { ...line, start: line.start + 1, words: words.slice(1) };
    return 1;
  }
  const heading = headingAt(lines, at);
  if (heading && laying.open.length === 0) return layHeading(laying, heading);
  if (/^(?:'{3,}|<{3,}|-{3}|\*{3})$/.test(words)) {
    closeLists(page, laying.lists);
    layBreak(page);
    return 1;
  }
  const length = layItem(laying, at) || layLiteral(laying, at) || layText(laying, at);
  laying.goesOn = false;
  return length;
}

/** Lists go on over a blank line, if an item or what a plus adds follows. */
function layBlank(laying: Laying, at: number): number {
  const next = laying.lines.slice(at, at + 20).find(({ words }) => words !== '');
  const goesOn =
    next !== undefined && (itemMark(next) || termIn(next) || next.words === '+' || hidden.test(next.words));
  if (!goesOn) closeLists(laying.page, laying.lists);
  return 1;
}

function layHeading(laying: Laying, { line, depth, lines }: HeadingLine): number {
  const { page, file, attributes } = laying;
  closeLists(page, laying.lists);
  // A heading that heads nothing, as its author says.
  if (/\b(?:discrete|float)\b/.test(attributes)) openLeaf(page, 'prose', { role: 'summary' });
  else openLeaf(page, 'heading', { depth });
  layMarkup(page, joinLines(file, [line]), scanInline);
  closeLeaf(page);
  laying.attributes = '';
  return lines;
}

/** Opens a block between two lines of marks, or closes the one that is open. */
function layEdge(laying: Laying, mark: string): number {
  const { page, open, attributes } = laying;
  const known = open.findLastIndex((block) => block.mark === mark);
  if (known >= 0) {
    while (open.length > known) closeContainer(laying);
    return 1;
  }
  if (open.length >= 40) return 1;
  const name = admonitionStyle.exec(attributes.trim())?.[1] ?? (mark.startsWith('****') ? 'sidebar' : undefined);
  if (!laying.goesOn) closeLists(page, laying.lists);
  laying.goesOn = false;
  if (name !== undefined) openGroup(page, 'aside', { aside: name.toLowerCase() });
  else openGroup(page, 'quote');
  layTitle(laying, name !== undefined);
  open.push({ mark, lists: laying.lists });
  laying.lists = [];
  laying.attributes = '';
  return 1;
}

function closeContainer(laying: Laying): void {
  const block = laying.open.pop();
  closeLists(laying.page, laying.lists);
  closeGroup(laying.page);
  laying.lists = block?.lists ?? [];
}

function layTitle(laying: Laying, isOfAside: boolean): void {
  const { page, file, title } = laying;
  if (!title) return;
  openLeaf(page, 'prose', isOfAside ? { role: 'title' } : {});
  layMarkup(page, joinLines(file, [title]), scanInline);
  closeLeaf(page);
  delete laying.title;
}

function layVerbatim(laying: Laying, at: number): number {
  const { lines, page } = laying;
  const mark = (lines[at] as Line).words;
  const closing = mark.startsWith('```') ? '```' : mark;
  let end = at + 1;
  while (end < lines.length && (lines[end] as Line).words !== closing) end++;
  const isComment = mark.startsWith('////') || mark.startsWith('++++');
  if (!isComment) {
    if (!laying.goesOn) closeLists(page, laying.lists);
    layTitle(laying, false);
    if (/^\s*(?:quote|verse)\b/.test(laying.attributes)) layParagraph(laying, lines.slice(at + 1, end));
    else layCode(page, laying.file, lines.slice(at + 1, end).map(withoutCallouts));
  }
  laying.goesOn = false;
  laying.attributes = '';
  return end + 1 - at;
}

function layTableAt(laying: Laying, at: number): number {
  const { page, file, lines } = laying;
  const mark = (lines[at] as Line).words;
  let end = at + 1;
  while (end < lines.length && (lines[end] as Line).words !== mark) end++;
  if (!laying.goesOn) closeLists(page, laying.lists);
  layTitle(laying, false);
  const format = mark.startsWith(',') ? ' format=csv' : '';
  layTable(page, file, lines.slice(at + 1, end), laying.attributes + format);
  laying.goesOn = false;
  laying.attributes = '';
  return end + 1 - at;
}

/** An item, or a term with what it means; 0 where neither begins. */
function layItem(laying: Laying, at: number): number {
  const { page, lines } = laying;
  const line = lines[at] as Line;
  const mark = itemMark(line);
  const term = mark ? undefined : termIn(line);
  if (!mark && !term) return 0;
  layTitle(laying, false);
  laying.attributes = '';
  const end = endOfItem(lines, at + 1);
  if (mark) {
    const { count } = openItem(page, laying.lists, mark.kind);
    if (mark.number === '#') page.number = { words: `${count}.` };
    else if (mark.number !== undefined) page.number = { words: mark.number, source: line.start };
    layParagraph(laying, [behind(line, mark.length), ...lines.slice(at + 1, end)]);
    return end - at;
  }
  if (!term) return 0;
  openItem(page, laying.lists, term.kind);
  layParagraph(laying, [{ ...line, end: line.start + term.term }]);
  const meaning = [behind(line, term.length), ...lines.slice(at + 1, end)].filter(({ words }) => words !== '');
  if (meaning.length > 0) layParagraph(laying, meaning, 'definition');
  return end - at;
}

function behind(line: Line, length: number): Line {
  return { ...line, start: line.start + length, words: line.words.slice(length) };
}

/** A paragraph that is further in is as it is. */
function layLiteral(laying: Laying, at: number): number {
  const { lines, page, file } = laying;
  if ((lines[at] as Line).indent === 0 || /\bnormal\b/.test(laying.attributes)) return 0;
  let end = at;
  while (end < lines.length && (lines[end] as Line).words !== '') end++;
  if (!laying.goesOn) closeLists(page, laying.lists);
  layCode(page, file, lines.slice(at, end));
  return end - at;
}

function layText(laying: Laying, at: number): number {
  const { page, lines, attributes } = laying;
  const line = lines[at] as Line;
  const end = endOfText(lines, at + 1);
  if (laying.lists.length > 0 && !laying.goesOn && lines[at - 1]?.words === '') closeLists(page, laying.lists);
  const own = lines.slice(at, end).filter(({ words }) => !hidden.test(words));
  const mark = admonition.exec(line.words);
  const name = mark?.[1] ?? admonitionStyle.exec(attributes.trim())?.[1];
  laying.attributes = '';
  if (/^\s*(?:source|listing|literal)\b|^\s*,/.test(attributes)) layCode(page, laying.file, own);
  else if (name === undefined) {
    layTitle(laying, false);
    layParagraph(laying, own);
  } else {
    openGroup(page, 'aside', { aside: name.toLowerCase() });
    layTitle(laying, true);
    layParagraph(laying, mark ? [behind(line, mark[0].length), ...own.slice(1)] : own);
    closeGroup(page);
  }
  return end - at;
}

function layParagraph({ page, file }: Laying, lines: readonly Line[], role?: 'definition'): void {
  const joined = joinLines(file, lines);
  openLeaf(page, 'prose', role ? { role } : {});
  layMarkup(page, joined, scanInline);
  closeLeaf(page);
  for (const note of joined.words.matchAll(/footnote(?:ref)?:[\w-]*\[(?<words>(?:[^\]\\]|\\.){1,2000})\]/g)) {
    const words = note.groups?.words ?? '';
    const start = (note.index ?? 0) + note[0].length - 1 - words.length;
    openGroup(page, 'aside', { aside: 'footnote' });
    openLeaf(page, 'prose');
    layMarkup(page, joined, scanInline, { start, end: start + words.length });
    closeLeaf(page);
    closeGroup(page);
  }
}
