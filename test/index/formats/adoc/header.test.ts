import { expect, it } from 'vitest';
import { headerOf } from '../../../../index/formats/adoc/header.ts';
import { indentedLines } from '../../../../index/formats/indented-lines.ts';

it('has title, author, date and attributes up to a blank line', () => {
  const files = [
    '= Owls\nAnn B. Owl <a@b.org>; Bo\nv1.2, March 1, 2024: first\n:lang: de\n\nText',
    ':author: Ann\n:revdate: {now}\n// x\n\n= Owls\n:doctitle: All owls\nText, at once.',
    '== Care\n\nText',
    'Text\n\n= Owls',
  ];
  expect(files.map((file) => headerOf(indentedLines(file)))).toEqual([
    { said: { author: 'Ann B. Owl', date: 'March 1, 2024', language: 'de' }, title: 0, lines: 4 },
    { said: { title: 'All owls', author: 'Ann' }, title: 4, lines: 6 },
    { said: {}, lines: 0 },
    { said: {}, lines: 0 },
  ]);
});
