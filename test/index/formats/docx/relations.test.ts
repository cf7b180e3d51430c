import { expect, it } from 'vitest';
import { relationsIn, targetOf } from '../../../../index/formats/docx/relations.ts';
import { relations } from './made.ts';

it('has paths from the root of the package, and addresses as they are', () => {
  const found = relationsIn(
    relations(
      '<Relationship Id="a" Type="x/styles" Target="../other/./styles.xml"/><Relationship Id="b" Type="x/numbering" Target="/n.xml"/><Relationship Id="c" Type="x/hyperlink" Target="https://owls.example/a" TargetMode="External"/>',
    ),
    'word',
  );
  expect([[...found], targetOf(found, 'numbering'), targetOf(found, 'footnotes')]).toEqual([
    [
      ['a', { type: 'styles', target: 'other/styles.xml' }],
      ['b', { type: 'numbering', target: 'n.xml' }],
      ['c', { type: 'hyperlink', target: 'https://owls.example/a' }],
    ],
    'n.xml',
    undefined,
  ]);
});
