import { describe, expect, it } from 'vitest';
import { itemsIn } from '../../../../index/formats/docx/document.ts';
import { type Table, wordsOf } from '../../../../index/formats/docx/items.ts';
import { isLayout, rowsOf } from '../../../../index/formats/docx/table.ts';
import { p, part, r, table } from './made.ts';

function tableIn(xml: string): Table {
  const [item] = itemsIn(part('document', xml), { styles: new Map(), relations: new Map() });
  if (item?.kind !== 'table') throw new Error('no table');
  return item;
}

function rows(xml: string): string[] {
  return rowsOf(tableIn(xml), () => '').map(({ isHead, cells }) => {
    const words = cells.map((lines) => lines.map(({ paragraph }) => wordsOf(paragraph)).join('/'));
    return `${isHead ? 'head ' : ''}${words.join('|')}`;
  });
}

const cell = (words: string, props: string): string => `<w:tcPr>${props}</w:tcPr>${p(words)}`;

describe('rowsOf', () => {
  it('has empty cells behind wide ones, and the words of merged ones in each row', () => {
    expect(
      rows(
        table(
          ['Who', 'When', 'Fee'],
          [cell('Owls', '<w:vMerge w:val="restart"/>'), 'day', '3'],
          [cell('', '<w:vMerge/>'), 'night', '4'],
          [cell('Mice', '<w:gridSpan w:val="2"/>'), '1'],
        ),
      ),
    ).toEqual(['head Who|When|Fee', 'Owls|day|3', 'Owls|night|4', 'Mice||1']);
  });

  it('knows a head by what the table says, by bold, or by its words', () => {
    const said = table(['1', '2'], ['a', 'b'], ['c', 'd']).replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>');
    const bold = (words: string): string => p(r(words, '<w:b/>'));
    expect([
      rows(said)[0],
      rows(table([bold('x'), bold('y')], ['a', 'b']))[0],
      rows(table(['a', 'b'], ['c', 'd']))[0],
    ]).toEqual(['head 1|2', 'head x|y', 'a|b']);
  });
});

it('is layout with one row or column, with a table or a heading and its text inside', () => {
  const data = tableIn(table(['a', 'b'], ['c', p('d') + p('e')]));
  const inside = data.rows[1]?.cells[1]?.items[0];
  const headed = new Map(inside?.kind === 'paragraph' ? [[inside, 2]] : []);
  const others = [table(['a', 'b']), table(['a'], ['b']), table(['a', 'b'], ['c', table(['x', 'y'], ['z', '1'])])];
  expect([
    isLayout(data, new Map()),
    isLayout(data, headed),
    ...others.map((xml) => isLayout(tableIn(xml), new Map())),
  ]).toEqual([false, true, true, true, true]);
});
