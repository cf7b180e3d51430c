import { expect, it } from 'vitest';
import { itemsIn } from '../../../../index/formats/docx/document.ts';
import type { Paragraph } from '../../../../index/formats/docx/items.ts';
import { stylesIn } from '../../../../index/formats/docx/styles.ts';
import { listed, p, part, r, style } from './made.ts';

const character = style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>');

function paragraphIn(xml: string): Paragraph | undefined {
  const styles = stylesIn(part('styles', character));
  const [item] = itemsIn(part('document', xml), { styles, relations: new Map() });
  return item?.kind === 'paragraph' ? item : undefined;
}

it('notes what a paragraph says of itself, and not what it says of its mark or said before a change', () => {
  const props = `<w:pStyle w:val="S"/>${listed(3, 1)}<w:outlineLvl w:val="1"/><w:rPr><w:b/><w:vanish/></w:rPr><w:pPrChange><w:pPr>${listed(9)}</w:pPr></w:pPrChange>`;
  const run = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  expect(
    paragraphIn(
      p(
        `${r('An ')}${r('owl', '<w:rStyle w:val="Strong"/><w:sz w:val="24"/>')}${r('.', '<w:u w:val="none"/>')}${run}`,
        props,
      ),
    ),
  ).toEqual({
    ...{ kind: 'paragraph', style: 'S', list: '3', level: 1, outline: 2, isContents: false, notes: ['footnote 2'] },
    runs: [
      { words: 'An ', isStrong: false },
      { words: 'owl', isStrong: true, size: 24 },
      { words: '.', isStrong: false },
    ],
  });
});

it('takes what stands in a form for a table of contents for one', () => {
  const form = '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
  expect(paragraphIn(`${form}<w:sdtContent>${p('Owls 3')}</w:sdtContent></w:sdt>`)?.isContents).toBe(true);
});
