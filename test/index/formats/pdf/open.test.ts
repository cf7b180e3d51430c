import { expect, it } from 'vitest';
import { openPdf } from '../../../../index/formats/pdf/open.ts';
import { pdfOf } from './written.ts';

it('takes what is drawn, in which size and font, and the outline', async () => {
  const bytes = pdfOf(
    [
      [
        { text: 'Noise', x: 72, y: 700, size: 14, bold: true },
        { text: 'Be quiet.', x: 72, y: 680 },
      ],
    ],
    { outline: ['1. Noise'] },
  );
  const drawn = await openPdf(bytes);
  if ('kind' in drawn) throw new Error(drawn.reason);
  const [page] = drawn.pages;
  expect(
    page && {
      ...page,
      items: page.items
        .filter(({ text }) => text.trim())
        .map(({ width, font, ...item }) => ({ ...item, isWide: width > 20 })),
    },
  ).toEqual({
    label: '1',
    width: 612,
    height: 792,
    items: [
      { text: 'Noise', x: 72, y: 700, size: 14, isWide: true },
      { text: 'Be quiet.', x: 72, y: 680, size: 10, isWide: true },
    ],
  });
  expect([...drawn.outline]).toEqual([
    ['1noise', 1],
    ['noise', 1],
  ]);
});

it('leaves the bytes as they are, and opens them again', async () => {
  const bytes = Buffer.from(pdfOf([[{ text: 'Words', x: 72, y: 700 }]]));
  const before = Buffer.from(bytes);
  const opened = [await openPdf(bytes), await openPdf(bytes)];
  expect([opened.map((one) => 'pages' in one), bytes.equals(before)]).toEqual([[true, true], true]);
});
