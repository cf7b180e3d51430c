import type { Blockquote, ListItem, Nodes, Parents, Root } from 'mdast';
import type { Group } from '../page/leaves.ts';
import { closeMark, openMark } from '../page/marks.ts';
import {
  appendBreak,
  closeCell,
  closeGroup,
  closeLeaf,
  layBreak,
  layNumber,
  openCell,
  openGroup,
  openLeaf,
  openParagraph,
  type Page,
} from '../page/page.ts';
import { layHtml } from './html-blocks.ts';
import { alertMark, layCode, layInlineCode, layInlineHtml, layText, placeOf } from './inline.ts';
import { walk } from './walk.ts';

/** Lays a whole tree on the page. */
export function layTree(page: Page, tree: Root): void {
  const addresses = addressesIn(tree);
  const open: Group[] = [];
  walk(tree, {
    enter: (node, parent) => {
      if (node.type === 'linkReference') openMark(page, 'link', addresses.get(node.identifier));
      else if (groupKinds[node.type]) open.push(enterGroup(page, node));
      else if (parent && isPhrasing(parent)) enterPhrase(page, node, parent);
      else enterBlock(page, node, parent);
      return true;
    },
    leave: (node) => {
      if (groupKinds[node.type]) closeThrough(page, open.pop());
      else leave(page, node);
    },
  });
  closeThrough(page, page.groups[0]);
}

/** Where reference links lead; of several the first counts. */
function addressesIn(tree: Root): Map<string, string> {
  const addresses = new Map<string, string>();
  walk(tree, {
    enter: (node) => {
      if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
    },
    leave: () => {},
  });
  return addresses;
}

const groupKinds: Readonly<Partial<Record<Nodes['type'], Group['kind']>>> = {
  list: 'list',
  listItem: 'item',
  blockquote: 'quote',
  aside: 'aside',
  footnoteDefinition: 'aside',
  table: 'table',
};

function enterGroup(page: Page, node: Nodes): Group {
  const aside = asideOf(page, node);
  if (node.type === 'list') layNumber(page);
  openGroup(page, groupKinds[node.type] ?? 'quote', aside === undefined ? {} : { aside });
  const number = node.type === 'listItem' ? numberOf(page.file, node) : undefined;
  if (number) page.number = number;
  return page.group;
}

/** The number of an item of an ordered list, as it stands in the file: "3.", "3)". */
function numberOf(file: string, item: ListItem): Page['number'] {
  const { start } = placeOf(item);
  const number = /^\d{1,9}[.)]/.exec(file.slice(start, start + 10))?.[0];
  return number === undefined ? undefined : { words: number, source: start };
}

function asideOf(page: Page, node: Nodes): string | undefined {
  if (node.type === 'aside') return node.name || undefined;
  if (node.type === 'footnoteDefinition') return 'footnote';
  const name = node.type === 'blockquote' ? alertIn(node) : undefined;
  if (name !== undefined) page.alert = 'mark';
  return name;
}

function alertIn({ children: [first] }: Blockquote): string | undefined {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  return text?.type === 'text' ? alertMark.exec(text.value)?.groups?.name?.toLowerCase() : undefined;
}

function closeThrough(page: Page, group: Group | undefined): void {
  closeLeaf(page);
  delete page.element;
  while (group && page.group !== group && page.group.parent) closeGroup(page);
  closeGroup(page);
}

function isPhrasing({ type }: Parents): boolean {
  return !(type === 'root' || type === 'tableRow' || groupKinds[type] !== undefined);
}

function enterBlock(page: Page, node: Nodes, parent: Parents | undefined): void {
  switch (node.type) {
    case 'paragraph':
      openParagraph(page);
      break;
    case 'heading':
      openLeaf(page, 'heading', { depth: node.depth });
      break;
    case 'asideTitle':
      openLeaf(page, 'prose', { role: 'title' });
      break;
    case 'tableRow':
      openLeaf(page, parent?.type === 'table' && parent.children[0] === node ? 'head' : 'row');
      break;
    case 'tableCell':
      openCell(page);
      break;
    case 'code':
      layCode(page, node);
      break;
    case 'html':
      layHtml(page, node);
      break;
    case 'thematicBreak':
      layBreak(page);
      break;
  }
}

function enterPhrase(page: Page, node: Nodes, parent: Parents): void {
  switch (node.type) {
    case 'text':
      layText(page, node, parent.type === 'paragraph');
      break;
    case 'inlineCode':
      layInlineCode(page, node);
      break;
    case 'html':
      layInlineHtml(page, node);
      break;
    case 'strong':
    case 'emphasis':
      openMark(page, node.type);
      break;
    case 'link':
      openMark(page, 'link', node.url);
      break;
    case 'break': {
      const { start, end } = placeOf(node);
      appendBreak(page, start, end - start);
      break;
    }
  }
}

function leave(page: Page, node: Nodes): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'asideTitle':
    case 'tableRow':
      page.alert = undefined;
      closeLeaf(page);
      break;
    case 'tableCell':
      closeCell(page);
      break;
    case 'strong':
    case 'emphasis':
      closeMark(page, node.type);
      break;
    case 'link':
    case 'linkReference':
      closeMark(page, 'link');
      break;
  }
}
