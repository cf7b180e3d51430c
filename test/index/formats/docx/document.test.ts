import { describe, expect, it } from 'vitest';
import { itemsIn, notesIn } from '../../../../index/formats/docx/document.ts';
import { type Item, wordsOf } from '../../../../index/formats/docx/items.ts';
import { stylesIn } from '../../../../index/formats/docx/styles.ts';
import { p, part, r, style, table } from './made.ts';

const styles = stylesIn(part('styles', style('S', 'Secret', '<w:rPr><w:vanish/></w:rPr>')));

function written(body: string): string[] {
  const items = itemsIn(part('document', `<w:body>${body}</w:body>`), { styles, relations: new Map() });
  return items.map(described);
}

function described(item: Item): string {
  if (item.kind === 'paragraph') return wordsOf(item);
  return item.rows.map(({ cells }) => cells.map(({ items }) => items.map(described).join('/')).join('|')).join('\n');
}

describe('itemsIn', () => {
  it('has what is inserted, and not what is deleted, moved away, hidden or the code of a field', () => {
    const words = [
      r('Owls '),
      `<w:ins>${r('never ')}</w:ins>`,
      '<w:del><w:r><w:delText>always </w:delText></w:r></w:del>',
      `<w:moveFrom>${r('here ')}</w:moveFrom><w:moveTo>${r('there ')}</w:moveTo>`,
      r('secretly ', '<w:vanish/>'),
      r('sleep ', '<w:vanish w:val="0"/>'),
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>',
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('4')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      `<w:fldSimple w:instr="DATE">${r('!')}</w:fldSimple>`,
    ];
    expect(written(p(words.join('')) + p('Hidden', '<w:pStyle w:val="S"/>'))).toEqual([
      'Owls never there sleep 4!',
      '',
    ]);
  });

  it('joins paragraphs whose end between them was deleted, and leaves out rows that were', () => {
    const deleted = table(['a', 'b'], ['c', 'd']).replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>');
    const items = itemsIn(part('document', p('An owl', '<w:rPr><w:del w:id="1"/></w:rPr>') + p(' sleeps.') + deleted), {
      styles,
      relations: new Map(),
    });
    expect(
      items.map((item) => (item.kind === 'table' ? item.rows.map((row) => row.isDeleted) : wordsOf(item))),
    ).toEqual(['An owl sleeps.', [true, false]]);
  });

  it('lays text boxes behind their paragraph, once', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('Boxed.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('Boxed.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(written(p(`${r('An owl ')}${box}${r('sleeps.')}`))).toEqual(['An owl sleeps.', 'Boxed.']);
  });

  it('has breaks, tabs, hyphens and symbols as characters', () => {
    const runs =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F0B3"/><w:softHyphen/></w:r>';
    expect(written(p(runs, '<w:tabs><w:tab w:val="left"/></w:tabs>'))).toEqual(['a\tb\nc-≥']);
  });

  it('reads cells with their paragraphs, tables in them too', () => {
    expect(written(table(['Owl', p('a') + p('b')], ['Mouse', table(['x', 'y'])]))).toEqual(['Owl|a/b\nMouse|x|y']);
  });
});

it('reads notes by their kind and number', () => {
  const notes = `<w:footnote w:id="0" w:type="separator">${p('-')}</w:footnote><w:footnote w:id="3">${p('Yes.')}</w:footnote>`;
  const found = notesIn(part('footnotes', notes), { styles, relations: new Map() });
  expect([...found].map(([id, items]) => [id, items.map(described)])).toEqual([['footnote 3', ['Yes.']]]);
});
