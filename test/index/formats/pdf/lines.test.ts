import { expect, it } from 'vitest';
import type { Item } from '../../../../index/formats/pdf/line.ts';
import { linesOf } from '../../../../index/formats/pdf/lines.ts';

function item(text: string, x: number, y = 700, more: Partial<Item> = {}): Item {
  return { text, x, y, width: text.length * 5, size: 10, font: 'text', ...more };
}

function textsOf(...items: readonly Item[]): string[] {
  return linesOf({ items }, 0).map(({ text, cells }) =>
    cells.length > 1 ? cells.map((cell) => cell.text).join(' | ') : text,
  );
}

it('puts together what stands on a line, with blanks where there are gaps', () => {
  expect(textsOf(item('Wo', 72), item('rds', 82), item('follow', 101), item('below', 72, 688))).toEqual([
    'Words follow',
    'below',
  ]);
});

it('parts cells at wide gaps', () => {
  expect(textsOf(item('Adults', 72), item('40', 200), item('Children', 72, 688), item('12', 200, 688))).toEqual([
    'Adults | 40',
    'Children | 12',
  ]);
});

it('begins another line where it goes back to the left, at the same height in another column', () => {
  expect(textsOf(item('right', 330), item('left', 72))).toEqual(['right', 'left']);
});

it('leaves out marks of notes, and what is drawn twice to look bold', () => {
  expect(textsOf(item('word', 72), item('12', 92, 704, { size: 6 }), item('twice', 104), item('twice', 104.3))).toEqual(
    ['word twice'],
  );
});

it('takes ligatures apart, and says which font most letters have', () => {
  const [line] = linesOf({ items: [item('eﬃcient', 72, 700, { font: 'bold' }), item('x', 120)] }, 3);
  expect(line && [line.text, line.font, line.page]).toEqual(['efficient x', 'bold', 3]);
});
