import { expect, it } from 'vitest';
import { countersOf } from '../../../../index/formats/docx/counters.ts';
import { itemsIn } from '../../../../index/formats/docx/document.ts';
import { type Laying, layItems, layNotes } from '../../../../index/formats/docx/lay.ts';
import { listsIn } from '../../../../index/formats/docx/numbering.ts';
import { blankPage } from '../../../../index/formats/page/page.ts';
import { list, listed, p, part } from './made.ts';

it('nests lists by their levels, counts empty items, and takes "1.1" for no item', () => {
  const body = [
    p('One', listed(1)),
    p('Deep', listed(1, 1)),
    p('', listed(1)),
    p('Three', listed(1)),
    p('Clause', listed(2, 1)),
  ];
  const laying: Laying = {
    page: blankPage(''),
    styles: new Map(),
    counters: countersOf(
      listsIn(part('numbering', list(1, 'decimal %1)', 'lowerLetter %2)') + list(2, 'decimal %1', 'decimal %1.%2'))),
    ),
    headings: new Map(),
    notesOf: new Map(),
    lists: [],
    notes: [],
  };
  layItems(laying, itemsIn(part('document', body.join('')), { styles: new Map(), relations: new Map() }));
  layNotes(laying);
  const text = laying.page.chunks.join('');
  expect(
    laying.page.leaves.map(({ start, end, label, group }) => [
      text.slice(start, end),
      label && text.slice(label.start, label.end),
      group.isItem,
    ]),
  ).toEqual([
    ['1) One', '1)', true],
    ['a) Deep', 'a)', true],
    ['3) Three', '3)', true],
    ['1.1 Clause', '1.1', false],
  ]);
});
