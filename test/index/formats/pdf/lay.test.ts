import { expect, it } from 'vitest';
import { blankPage } from '../../../../index/formats/page/page.ts';
import { endLaying, type Laid, layParagraph } from '../../../../index/formats/pdf/lay.ts';
import { lineOf } from './line-of.ts';

it('lays lists within lists, tables, and where each page begins', () => {
  const laid: Laid = { page: blankPage(''), starts: new Map(), vocabulary: new Set(), lists: [] };
  const cells = ['Who', 'Fee'].map((text, i) => ({ text, x: 72 + 100 * i, right: 110 + 100 * i }));
  layParagraph(laid, { lines: [lineOf('• One')] }, { kind: 'item', level: 72, bullet: 2 });
  layParagraph(laid, { lines: [lineOf('– a part')] }, { kind: 'item', level: 90, bullet: 2 });
  layParagraph(laid, { lines: [lineOf('• Two', { page: 1 })] }, { kind: 'item', level: 72, bullet: 2 });
  layParagraph(laid, { lines: [lineOf('', { page: 1, cells })] }, { kind: 'row' });
  layParagraph(laid, { lines: [lineOf('Then', { page: 1 }), lineOf('on.', { page: 2 })] }, { kind: 'prose' });
  endLaying(laid);
  const { page, starts } = laid;
  expect(page.chunks.join('')).toBe('One\n\na part\n\nTwo\n\nWho\tFee\n\nThen on.');
  expect(
    page.leaves.map(
      ({ kind, group }) => `${kind} in ${group.kind} of ${group.parent?.parent?.kind ?? group.parent?.kind}`,
    ),
  ).toEqual([
    'prose in item of root',
    'prose in item of list',
    'prose in item of root',
    'row in table of root',
    'prose in root of undefined',
  ]);
  expect([...starts]).toEqual([
    [0, 0],
    [1, 13],
    [2, 32],
  ]);
});
