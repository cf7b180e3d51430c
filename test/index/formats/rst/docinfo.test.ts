import { expect, it } from 'vitest';
import { indentedLines } from '../../../../index/formats/indented-lines.ts';
import { saidIn } from '../../../../index/formats/rst/docinfo.ts';

it('has what fields at the start say, before or below the title', () => {
  const files = [
    '.. x\n\n:title: Owls\n:authors: - Ann <a@b.org>\n   - Bo\n\nText',
    'Owls\n====\n\n:Date: $Date$\n:Revised: 2024\n',
    'Owls\n====\n\nText\n\n:Date: 2024',
    '',
  ];
  expect(files.map((file) => saidIn(indentedLines(file)))).toEqual([
    { said: { title: 'Owls', author: 'Ann Bo' }, fields: { start: 2, end: 5 } },
    { said: {}, fields: { start: 3, end: 5 } },
    { said: {}, fields: { start: -1, end: 3 } },
    { said: {}, fields: { start: -1, end: 1 } },
  ]);
});
