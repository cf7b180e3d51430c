import { expect, it } from 'vitest';
import { itemsIn } from '../../../../index/formats/docx/document.ts';
import { p, part, r } from './made.ts';

it('ends the code of a field with its paragraph, and a link and a form where they end', () => {
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const link = `<w:hyperlink w:anchor="a">${r('owl')}</w:hyperlink>`;
  const contents = '<w:sdt><w:sdtPr><w:docPartGallery w:val="Table of Contents"/></w:sdtPr></w:sdt>';
  const body = p(`${r('An ')}${link}${r('.')}${begin}`) + contents + p('Two.');
  const items = itemsIn(part('document', body), { styles: new Map(), relations: new Map() });
  expect(items.map((item) => item.kind === 'paragraph' && [item.isContents, item.runs])).toEqual([
    [
      false,
      [
        { words: 'An ', isStrong: false },
        { words: 'owl', isStrong: false, url: '#a' },
        { words: '.', isStrong: false },
      ],
    ],
    [false, [{ words: 'Two.', isStrong: false }]],
  ]);
});
