import { expect, it } from 'vitest';
import type { Run } from '../../../../index/formats/docx/items.ts';
import { appendRuns, layRow } from '../../../../index/formats/docx/lay-runs.ts';
import { blankPage, closeLeaf, openLeaf } from '../../../../index/formats/page/page.ts';

const run = (words: string, more: Partial<Run> = {}): Run => ({ words, isStrong: false, ...more });

it('notes links that run over several looks, and has blanks for tabs', () => {
  const page = blankPage('');
  openLeaf(page, 'prose');
  const url = 'https://owls.example/';
  appendRuns(
    page,
    { runs: [run('See\t'), run('the ', { url }), run('list', { url, isStrong: true }), run(' of\nowls.')] },
    false,
  );
  closeLeaf(page);
  expect([page.chunks.join(''), page.links]).toEqual(['See the list of\nowls.', [{ start: 4, end: 12, url }]]);
});

it('lays a row with the numbers and paragraphs of its cells', () => {
  const page = blankPage('');
  const paragraph = (words: string) => ({
    kind: 'paragraph' as const,
    style: '',
    isContents: false,
    runs: [run(words)],
    notes: [],
  });
  layRow(page, {
    isHead: false,
    cells: [
      [{ number: '1.', paragraph: paragraph('Owl') }],
      [],
      [
        { number: '', paragraph: paragraph('a') },
        { number: '', paragraph: paragraph('b') },
      ],
    ],
  });
  const text = page.chunks.join('');
  expect(page.leaves[0]?.cells?.map(({ start, end }) => text.slice(start, end))).toEqual(['1. Owl', '', 'a\nb']);
});
