import { expect, it } from 'vitest';
import { block, grouped, telling } from '../../../../index/formats/html/blocks.ts';
import { append, blankPage, openParagraph } from '../../../../index/formats/page/page.ts';

it('what is opened in an element is closed with it, and what was said before holds again', () => {
  const page = blankPage('');
  const ends = [telling(page, 'h2'), grouped(page, 'list', 'ul'), block(page)];
  openParagraph(page);
  append(page, 'In a list.', []);
  for (const end of ends.toReversed()) end();
  openParagraph(page);
  expect([page.leaves.map(({ kind, group }) => [kind, group.kind]), page.element]).toEqual([
    [['prose', 'list']],
    undefined,
  ]);
});
