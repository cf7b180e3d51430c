import type { Group } from '../page/leaves.ts';
import { closeGroup, closeLeaf, openGroup, type Page } from '../page/page.ts';
import type { ListNumbers } from './list-numbers.ts';
import type { Element, TextNode } from './nodes.ts';
import type { OpenTable } from './tables.ts';

/** What is laid, and how. */
export interface Laying {
  /** The texts that are laid; all without it. */
  readonly chosen?: ReadonlySet<TextNode>;
  /** What addresses in the file are relative to. */
  readonly base?: string;
}

/** What is open while a tree is laid. */
export interface State extends Laying {
  readonly page: Page;
  readonly holding: ReadonlySet<Element> | undefined;
  readonly tables: OpenTable[];
  readonly lists: (ListNumbers | undefined)[];
  /** What to do where an element ends, for each that is open. */
  readonly ends: (() => void)[];
}

export function block(page: Page): () => void {
  closeLeaf(page);
  return () => closeLeaf(page);
}

/** An element that says what its words are. */
export function telling(page: Page, name: string): () => void {
  closeLeaf(page);
  const before = page.element;
  page.element = name;
  return () => {
    closeLeaf(page);
    if (before === undefined) delete page.element;
    else page.element = before;
  };
}

/** Of what is in it, no element around says what it is. */
export function grouped(page: Page, kind: Group['kind'], tag: string, aside?: string): () => void {
  const before = page.element;
  if (before !== 'dd') delete page.element;
  openGroup(page, kind, { tag, ...(aside !== undefined && { aside }) });
  return () => {
    closeGroup(page);
    if (before !== undefined) page.element = before;
  };
}
