import { expect, it } from 'vitest';
import { isContentsField, linkOf, readsCode } from '../../../../index/formats/docx/fields.ts';

it('knows what a field does by its code', () => {
  const fields = ['TOC \\o', ' HYPERLINK "https://a.example/" \\h', 'HYPERLINK \\l "place"', 'PAGE', 'TOCX'].map(
    (code) => [{ code, isResult: true }],
  );
  expect(fields.map((field) => [isContentsField(field), linkOf(field), readsCode(field)])).toEqual([
    [true, undefined, false],
    [false, 'https://a.example/', false],
    [false, '#place', false],
    [false, undefined, false],
    [false, undefined, false],
  ]);
  expect(readsCode([{ code: '', isResult: false }])).toBe(true);
});
