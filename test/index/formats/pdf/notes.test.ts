import { expect, it } from 'vitest';
import { partNotes } from '../../../../index/formats/pdf/notes.ts';
import { lineOf } from './line-of.ts';

it('parts the notes at the foot of each column from the text', () => {
  const lines = [
    lineOf('Left column.', { y: 700 }),
    lineOf('1 See the rules.', { y: 90, size: 8 }),
    lineOf('Right column.', { y: 700, x: 320 }),
    lineOf('Small print amid the text', { y: 500, x: 320, size: 8 }),
    lineOf('goes on.', { y: 480, x: 320 }),
    lineOf('2 And these.', { y: 90, x: 320, size: 8 }),
    lineOf('Next page.', { page: 1 }),
  ];
  const { text, notes } = partNotes(lines, [{ height: 792 }, { height: 792 }], {
    size: 10,
    leading: 1.2,
    font: 'text',
  });
  expect(text.map((line) => line.text)).toEqual([
    'Left column.',
    'Right column.',
    'Small print amid the text',
    'goes on.',
    'Next page.',
  ]);
  expect([...notes].map(([page, own]) => [page, own.map((line) => line.text)])).toEqual([
    [0, ['1 See the rules.', '2 And these.']],
  ]);
});
