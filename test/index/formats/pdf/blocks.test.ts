import { expect, it } from 'vitest';
import { depthIn, foldTitle, kindsOf } from '../../../../index/formats/pdf/blocks.ts';
import { lineOf } from './line-of.ts';

const setting = { size: 10, leading: 1.2, font: 'text' };
const row = (cells: readonly string[]) =>
  lineOf(cells.join(' '), { cells: cells.map((text, i) => ({ text, x: 72 + 100 * i, right: 110 + 100 * i })) });

it('tells what paragraphs are by how they are set', () => {
  const lines = [
    lineOf('House rules', { size: 20 }),
    lineOf('2.1 Noise', { size: 14 }),
    lineOf('Quiet hours', { font: 'bold' }),
    lineOf('They begin at ten.'),
    lineOf('pdfmom doc.mom', { size: 14 }),
    lineOf('• Be kind'),
    row(['Who', 'Fee']),
    row(['Adults', '40']),
    lineOf('Contents', { size: 14 }),
    lineOf('Fees 3'),
    lineOf('Noise . . . . . 4'),
  ];
  expect(
    kindsOf(
      lines.map((line) => ({ lines: [line] })),
      setting,
      new Map(),
    ),
  ).toEqual([
    { kind: 'heading', depth: 1 },
    { kind: 'heading', depth: 2 },
    { kind: 'heading', depth: 3 },
    { kind: 'prose' },
    { kind: 'prose' },
    { kind: 'item', level: 72, bullet: 2 },
    { kind: 'row' },
    { kind: 'row' },
    { kind: 'heading', depth: 2 },
    { kind: 'contents' },
    { kind: 'contents' },
  ]);
});

it('finds titles in the outline with their numbers or without', () => {
  const outline = new Map([[foldTitle('Quiet hours'), 2]]);
  expect(['Quiet hours', '3.1 Quiet hours', 'Quiet', 'A'].map((text) => depthIn(outline, text))).toEqual([
    2,
    2,
    undefined,
    undefined,
  ]);
});
