import type { Line } from '../indented-lines.ts';
import { closeGroup, closeLeaf, openGroup, type Page } from '../page/page.ts';

/** What an item begins with: its kind, which tells how deep it is, and UTF-16 units up to its words. */
export interface ItemMark {
  readonly kind: string;
  readonly length: number;
  readonly number?: string;
}

export function itemMark({ words }: Line): ItemMark | undefined {
  const bullet = /^(\*{1,6}|-|•)\s+(?:\[[ xX*]\]\s+)?(?=\S)/.exec(words);
  if (bullet) return { kind: bullet[1] ?? '', length: bullet[0].length };
  const counted = /^(\.{1,5})\s+(?=\S)/.exec(words);
  if (counted) return { kind: counted[1] ?? '', length: counted[0].length, number: '#' };
  const numbered = /^(\d{1,4}\.|[a-zA-Z]\.|[ivxIVX]{1,5}\))\s+(?=\S)/.exec(words);
  if (numbered)
    return { kind: (numbered[1] ?? '').replace(/\w+/, '1'), length: numbered[0].length, number: numbered[1] ?? '' };
  const callout = /^<(?:\d{1,3}|\.)>\s+(?=\S)/.exec(words);
  return callout ? { kind: '<>', length: callout[0].length } : undefined;
}

/** `term:: meaning`: units of the term, and from where on its meaning stands. */
export function termIn({
  words,
}: Line): { readonly kind: string; readonly term: number; readonly length: number } | undefined {
  const found = /^(?<term>\S(?:.{0,300}?\S)??)(?<mark>:::?:?|;;)(?:\s+|$)/.exec(words);
  const { term, mark } = found?.groups ?? {};
  if (!found || term === undefined || mark === undefined || /^[\w-]+::\S*\[/.test(words)) return undefined;
  return { kind: mark, term: term.length, length: found[0].length };
}

/** Lists that are open, the innermost last; `count` is of the items. */
export interface OpenList {
  readonly kind: string;
  count: number;
}

/** Opens an item: of a list that is open, whose inner ones it closes, or of a new one in the innermost. */
export function openItem(page: Page, lists: OpenList[], kind: string): OpenList {
  const known = lists.findIndex((list) => list.kind === kind);
  if (known >= 0) {
    closeLists(page, lists, known + 1);
    closeGroup(page);
  } else {
    closeLeaf(page);
    openGroup(page, 'list');
    lists.push({ kind, count: 0 });
  }
  const list = lists.at(-1) as OpenList;
  list.count++;
  openGroup(page, 'item');
  return list;
}

export function closeLists(page: Page, lists: OpenList[], length = 0): void {
  closeLeaf(page);
  while (lists.length > length) {
    lists.pop();
    closeGroup(page);
    closeGroup(page);
  }
}
