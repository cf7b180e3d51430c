import type { Block, Reply } from '../../commands/reply/reply.ts';

/** A page of a list: its blocks, and which of how many quotes stand on it, counted from 1. */
export interface ListPage {
  readonly blocks: readonly Block[];
  readonly first: number;
  readonly last: number;
  readonly of: number;
}

/** A letter that turns to another page, and what leads there. */
interface Turning {
  readonly key: 'n' | 'p';
  readonly label: string;
  readonly to: number;
}

/** A page of a reply, from 0; undefined where it is no list, or a page shows all of it. */
export function listPage({ blocks, quotesAPage }: Reply, page: number): ListPage | undefined {
  const from = blocks.findIndex(({ kind }) => kind === 'quote');
  const of = blocks.length - from;
  if (quotesAPage === undefined || from < 0 || of <= quotesAPage) return undefined;
  const quotes = blocks.slice(from).slice(page * quotesAPage, (page + 1) * quotesAPage);
  const first = page * quotesAPage + 1;
  return { blocks: [...blocks.slice(0, from), ...quotes], first, last: first + quotes.length - 1, of };
}

/** The letters that turn from a page of a reply to the next one and to the one before. */
export function turningsFrom(reply: Reply, page: number): Turning[] {
  const shown = listPage(reply, page);
  if (!shown) return [];
  return [
    ...(shown.last < shown.of ? [{ key: 'n', label: '›', to: page + 1 } as const] : []),
    ...(page > 0 ? [{ key: 'p', label: '‹', to: page - 1 } as const] : []),
  ];
}

/** The page that a letter leads to, or the word "more" to the next; undefined where it leads to none. */
export function pageTurned(reply: Reply, page: number, typed: string): number | undefined {
  const letter = typed === 'more' ? 'n' : typed;
  return turningsFrom(reply, page).find(({ key }) => key === letter)?.to;
}
