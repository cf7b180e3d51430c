import { expect, it } from 'vitest';
import { closeLists, itemMark, type OpenList, openItem, termIn } from '../../../../index/formats/adoc/lists.ts';
import { indentedLines } from '../../../../index/formats/indented-lines.ts';
import { blankPage } from '../../../../index/formats/page/page.ts';

it('knows items by their marks', () => {
  expect(indentedLines('** a\n- [x] b\n.. c\n2. d\nb. e\n<1> f\n*bold* g\n.Title').map(itemMark)).toEqual([
    { kind: '**', length: 3 },
    { kind: '-', length: 6 },
    { kind: '..', length: 3, number: '#' },
    { kind: '1.', length: 3, number: '2.' },
    { kind: '1.', length: 3, number: 'b.' },
    { kind: '<>', length: 4 },
    undefined,
    undefined,
  ]);
});

it('knows terms, and no macros', () => {
  expect(indentedLines('owl:: bird\na b:::\nQ;; x\nimage::a.png[]\nstd::vector').map(termIn)).toEqual([
    { kind: '::', term: 3, length: 6 },
    { kind: ':::', term: 3, length: 6 },
    { kind: ';;', term: 1, length: 4 },
    undefined,
    undefined,
  ]);
});

it('opens an item in the list that is open, or in a new one in it', () => {
  const page = blankPage('');
  const lists: OpenList[] = [];
  const counts = ['*', '*', '.', '*', '.'].map((kind) => openItem(page, lists, kind).count);
  closeLists(page, lists);
  expect([counts, lists, page.group.kind]).toEqual([[1, 2, 1, 3, 1], [], 'root']);
});
