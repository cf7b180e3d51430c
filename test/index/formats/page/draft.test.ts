import { expect, it } from 'vitest';
import { draftOf } from '../../../../index/formats/page/draft.ts';
import { append, blankPage, closeLeaf, openLeaf, type Page } from '../../../../index/formats/page/page.ts';

function page(...headings: readonly string[]): Page {
  const blank = blankPage('');
  for (const words of headings) {
    openLeaf(blank, 'heading', { depth: 1 });
    append(blank, words, []);
    openLeaf(blank, 'prose');
    append(blank, 'Text.', []);
  }
  closeLeaf(blank);
  return blank;
}

it('takes a heading that is alone on its rank for the title, and cuts no section for it', () => {
  const { metadata, sections, residue } = draftOf(page('Rules'));
  expect([metadata, sections.map(({ heading }) => heading), residue]).toEqual([
    { title: 'Rules' },
    [undefined],
    undefined,
  ]);
});

it('takes the file’s word for the title, and leaves the other to the page', () => {
  const { metadata, residue } = draftOf(page('Rules'), { title: 'House rules' });
  expect([metadata, residue]).toEqual([{ title: 'House rules' }, [{ start: 0, end: 5 }]]);
});

it('keeps a first heading of several as a section', () => {
  expect(draftOf(page('Fees', 'Noise')).sections.map(({ heading }) => heading)).toEqual([
    { start: 0, end: 4 },
    { start: 13, end: 18 },
  ]);
});
