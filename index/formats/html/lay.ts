import { isBlockElement } from '../page/elements.ts';
import type { Group } from '../page/leaves.ts';
import { closeMark, openMark } from '../page/marks.ts';
import { append, closeLeaf, layBreak, layNumber, openParagraph, type Page } from '../page/page.ts';
import { block, grouped, type Laying, type State, telling } from './blocks.ts';
import { captionOf, layCell, layRow, layTable } from './lay-table.ts';
import { addressOf, isNoteMark, isPermalink } from './links.ts';
import { numbersOf } from './list-numbers.ts';
import { attributeOf, type Document, type Element, isElement, type TextNode, walk } from './nodes.ts';
import { isSeen } from './seen.ts';
import { layWords } from './words.ts';

/** Lays the words of a tree on a page, with what their elements make of them. */
export function layHtml(page: Page, tree: Document, laying: Laying): void {
  const holding = laying.chosen && holdersOf(laying.chosen);
  const state: State = { ...laying, page, holding, tables: [], lists: [], ends: [] };
  walk(tree, {
    enter: (element) => {
      if (!isLaid(state, element)) return false;
      const end = enter(state, element);
      if (end) state.ends.push(end);
      return end !== undefined;
    },
    leave: () => state.ends.pop()?.(),
    text: (text) => {
      if (!state.chosen || text.value.trim() === '' || state.chosen.has(text)) layWords(page, text);
    },
  });
  closeLeaf(page);
}

/** The elements that these texts stand in. */
function holdersOf(texts: ReadonlySet<TextNode>): Set<Element> {
  const holding = new Set<Element>();
  for (const { parentNode } of texts) {
    for (let node = parentNode; node && isElement(node) && !holding.has(node); node = node.parentNode)
      holding.add(node);
  }
  return holding;
}

function isLaid({ holding }: State, element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'br' || tagName === 'hr') return true;
  if (!isSeen(element) || isPermalink(element) || isNoteMark(element)) return false;
  return holding === undefined || holding.has(element) || tagName === 'td' || tagName === 'th';
}

const nothing = (): void => {};
const emphases: Readonly<Record<string, 'strong' | 'emphasis'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
};
const groupOf: Readonly<Record<string, Group['kind']>> = {
  ul: 'list',
  ol: 'list',
  menu: 'list',
  dir: 'list',
  li: 'item',
  blockquote: 'quote',
  details: 'aside',
  aside: 'aside',
};
/** Classes of boxes that are set apart from the text. */
const asides = /(?:^|[\s_-])(note|tip|hint|warning|caution|important|danger|attention|admonition)(?=$|[\s_-])/i;

/** Begins an element; what is returned ends it. Undefined where there is nothing to go into. */
function enter(state: State, element: Element): (() => void) | undefined {
  const { page, tables } = state;
  const name = element.tagName;
  const table = tables.at(-1);
  if (name === 'br') return breakLine(state, element);
  if (name === 'hr') return rule(page);
  if (name === 'a') return link(state, element);
  if (emphases[name]) return mark(page, emphases[name]);
  if (name === 'td' || name === 'th') return table?.isLayout === false ? layCell(page, table, element) : block(page);
  if (page.open?.cell !== undefined) return isBlockElement(name) ? inCell(page) : nothing;
  if (name === 'table') return layTable(state, element);
  if (table?.isLayout === false && name === 'tr') return layRow(page, table, element);
  if (table?.isLayout === false && name === 'caption')
    return element === captionOf(table.element) ? undefined : block(page);
  const depth = headingDepth(element);
  if (depth !== undefined) return telling(page, `h${depth}`);
  if (name === 'summary' || name === 'pre' || name === 'dt' || name === 'dd') return telling(page, name);
  if (groupOf[name]) return group(state, element, groupOf[name]);
  const aside = isBlockElement(name) ? asides.exec(attributeOf(element, 'class') ?? '')?.[1]?.toLowerCase() : undefined;
  if (aside !== undefined && !page.group.aside) return grouped(page, 'aside', name, aside);
  return isBlockElement(name) ? block(page) : nothing;
}

function headingDepth(element: Element): number | undefined {
  const [, depth] = /^h([1-6])$/.exec(element.tagName) ?? [];
  if (depth !== undefined) return Number(depth);
  if (attributeOf(element, 'role') !== 'heading') return undefined;
  return Math.min(6, Math.max(1, Number.parseInt(attributeOf(element, 'aria-level') ?? '2', 10) || 2));
}

function rule(page: Page): undefined {
  if (page.open?.cell === undefined) layBreak(page);
}

/** Blocks in a cell stand on lines of their own. */
function inCell(page: Page): () => void {
  appendNewLine(page);
  return () => appendNewLine(page);
}

function appendNewLine(page: Page): void {
  if (page.open && !/^\s?$/.test(page.open.last)) append(page, '\n', []);
}

/** Two breaks end a paragraph. */
function breakLine({ page }: State, { sourceCodeLocation: place }: Element): undefined {
  if (!page.open) return;
  if (page.open.last === '\n' && page.open.cell === undefined && page.open.kind !== 'code')
    return closeLeaf(page) as undefined;
  if (/^\n?$/.test(page.open.last) && page.open.kind !== 'code') return;
  const runs = place
    ? [{ text: 0, source: place.startOffset, length: 1, width: place.endOffset - place.startOffset }]
    : [];
  append(page, '\n', runs);
}

function link({ page, base }: State, element: Element): () => void {
  const address = addressOf(element, base);
  if (address === undefined) return nothing;
  if (!page.open) openParagraph(page);
  openMark(page, 'link', address);
  return () => closeMark(page, 'link');
}

function mark(page: Page, kind: 'strong' | 'emphasis'): () => void {
  if (!page.open) openParagraph(page);
  openMark(page, kind);
  return () => closeMark(page, kind);
}

function group(state: State, element: Element, kind: Group['kind']): () => void {
  const { page, lists } = state;
  const { tagName } = element;
  if (kind === 'list') {
    layNumber(page);
    lists.push(tagName === 'ol' ? numbersOf(element) : undefined);
  }
  const end = grouped(page, kind, tagName, tagName === 'details' || tagName === 'aside' ? tagName : undefined);
  const words = kind === 'item' ? lists.at(-1)?.next(element) : undefined;
  if (words !== undefined) page.number = { words };
  return () => {
    end();
    if (kind === 'list') lists.pop();
  };
}
