import { describe, expect, it } from 'vitest';
import { prose } from '../../../commands/reply/prose.ts';
import { note, type QuoteBlock, type Reply } from '../../../commands/reply/reply.ts';
import { quoteFrom } from '../../../index/quote.ts';
import { listPage, pageTurned, turningsFrom } from '../../../src/terminal/list-pages.ts';
import { articleFrom } from '../../index/seed-article.ts';

const article = articleFrom('abcde\n');
const quotes = [0, 1, 2, 3, 4].map((start): QuoteBlock => {
  return {
    kind: 'quote',
    quote: quoteFrom(article, { start, end: start + 1 }, { section: '1' }),
    reference: prose`§1`,
  };
});
const head = note(prose`head`);
const list: Reply = { kind: 'reply', visibility: 'public', blocks: [head, ...quotes], quotesAPage: 2 };

describe('listPage', () => {
  it('shows so many quotes under what stands before the first', () => {
    expect([listPage(list, 0), listPage(list, 2)]).toEqual([
      { blocks: [head, quotes[0], quotes[1]], first: 1, last: 2, of: 5 },
      { blocks: [head, quotes[4]], first: 5, last: 5, of: 5 },
    ]);
  });

  it('is undefined for a list of a page, and for what is none', () => {
    const { quotesAPage: _, ...answer } = list;
    expect([listPage({ ...list, quotesAPage: 5 }, 0), listPage(answer, 0)]).toEqual([undefined, undefined]);
  });
});

describe('turning', () => {
  it('is offered by letters as far as there are pages', () => {
    const keys = [0, 1, 2].map((page) => turningsFrom(list, page).map(({ key, to }) => `${key} ${to}`));
    expect(keys).toEqual([['n 1'], ['n 2', 'p 0'], ['p 1']]);
  });

  it('follows a letter, and "more" forward', () => {
    const typed = ['n', 'more', 'p', 'x'];
    expect(typed.map((letter) => pageTurned(list, 1, letter))).toEqual([2, 2, 0, undefined]);
    expect(pageTurned(list, 2, 'more')).toBe(undefined);
  });
});
