import { expect, it } from 'vitest';
import { loneTitle } from '../../../index/formats/lone-title.ts';
import type { Piece } from '../../../index/formats/outline.ts';

const heading = (start: number, depth: number): Piece => ({ kind: 'heading', start, end: start + 1, depth });
const prose: Piece = { kind: 'prose', start: 8, end: 9 };

it('is the first heading where nothing stands before it, alone where no other is of its rank', () => {
  const drafts = [[heading(0, 1), heading(2, 2)], [heading(0, 1), heading(2, 1)], [prose, heading(9, 1)], []];
  expect(drafts.map((pieces) => loneTitle(pieces)?.isLone)).toEqual([true, false, undefined, undefined]);
});
