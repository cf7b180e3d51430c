import { expect, it } from 'vitest';
import { indentedLines } from '../../../../index/formats/indented-lines.ts';
import { joinLines } from '../../../../index/formats/page/markup.ts';
import { blankPage } from '../../../../index/formats/page/page.ts';
import type { Context } from '../../../../index/formats/rst/context.ts';
import { layParagraph, layRow } from '../../../../index/formats/rst/lay-lines.ts';

const file = '\n  an owl\n\n    hoots\n\ttab\n\n';
const context: Context = { page: blankPage(file), file, scan: () => [], adornments: [], lay: () => {} };

it('lays paragraphs and rows', () => {
  const lines = indentedLines(file);
  layParagraph(context, lines.slice(1, 2), { role: 'definition' });
  layRow(context, 'head', [joinLines(file, lines.slice(1, 2)), joinLines(file, [])]);
  const text = context.page.chunks.join('');
  expect(context.page.leaves.map(({ kind, role, start, end }) => [kind, role, text.slice(start, end)])).toEqual([
    ['prose', 'definition', 'an owl'],
    ['head', undefined, 'an owl'],
  ]);
});
