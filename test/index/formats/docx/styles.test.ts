import { expect, it } from 'vitest';
import { outlineOf, stylesIn } from '../../../../index/formats/docx/styles.ts';
import { listed, part, style } from './made.ts';

it('takes over what a style is based on, in circles too', () => {
  const styles = stylesIn(
    part(
      'styles',
      style('A', 'heading 1', `<w:pPr>${listed(3, 1)}<w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>`) +
        style('B', 'My  Heading', '<w:basedOn w:val="A"/><w:rPr><w:b w:val="0"/><w:vanish/></w:rPr>') +
        style('C', 'c', '<w:basedOn w:val="D"/>') +
        style('D', 'd', '<w:basedOn w:val="C"/><w:tblStylePr><w:rPr><w:b/></w:rPr></w:tblStylePr>') +
        style('N', 'Normal').replace('<w:style ', '<w:style w:default="1" '),
    ),
  );
  expect([...styles]).toEqual([
    ['A', { name: 'heading1', outline: 1, list: '3', level: 1, isBold: true }],
    ['B', { name: 'myheading', outline: 1, list: '3', level: 1, isBold: false, isHidden: true }],
    ['C', { name: 'c' }],
    ['D', { name: 'd' }],
    ['N', { name: 'normal' }],
    ['', { name: 'normal' }],
  ]);
});

it('counts levels of the outline from 1; the tenth is text', () => {
  expect(['0', '8', '9', 'x'].map(outlineOf)).toEqual([1, 9, 0, 0]);
});
