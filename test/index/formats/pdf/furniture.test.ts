import { expect, it } from 'vitest';
import { withoutFurniture } from '../../../../index/formats/pdf/furniture.ts';
import { lineOf } from './line-of.ts';

const pages = [0, 1, 2].map(() => ({ height: 792 }));

it('leaves out what stands at the edges of pages again and again, whatever number it counts', () => {
  const lines = pages.flatMap((_, page) => [
    lineOf(`House rules – ${page + 1} of 3`, { page, y: 770 }),
    lineOf('The same words amid the page.', { page, y: 400 }),
    lineOf(`${page + 1}`, { page, y: 30 }),
  ]);
  expect(withoutFurniture(lines, pages).map(({ text }) => text)).toEqual(
    pages.map(() => 'The same words amid the page.'),
  );
});

it('keeps what stands there once', () => {
  const lines = [lineOf('A title at the top', { y: 770 }), lineOf('Page 2', { page: 1, y: 30 })];
  expect(withoutFurniture(lines, pages).map(({ text }) => text)).toEqual(['A title at the top']);
});
