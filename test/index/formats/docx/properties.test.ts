import { expect, it } from 'vitest';
import { propertiesIn } from '../../../../index/formats/docx/properties.ts';
import { partsOf } from './made.ts';

function said(core: string): unknown {
  return propertiesIn(partsOf({ core })['docProps/core.xml'] ?? '');
}

it('has title, author and the day of the last change, but for what a program put there', () => {
  const created = '<dcterms:created>2020-01-02T00:00:00Z</dcterms:created>';
  expect([
    said(`<dc:title>Owls &amp; mice</dc:title><dc:creator> Ann
      Owl </dc:creator>${created}<dcterms:modified>2024-03-01T10:00:00Z</dcterms:modified>`),
    said(`<dc:title>Document1</dc:title><dc:creator>Administrator</dc:creator>${created}`),
    said(
      '<dc:title>rules.doc</dc:title><dc:creator>Microsoft Office User</dc:creator><dcterms:created>soon</dcterms:created>',
    ),
    said(''),
  ]).toEqual([{ title: 'Owls & mice', author: 'Ann Owl', date: '2024-03-01' }, { date: '2020-01-02' }, {}, {}]);
});
