import { expect, it } from 'vitest';
import { wordsOf } from '../../../../index/formats/docx/items.ts';

it('has the words of a paragraph without their looks', () => {
  const runs = [
    { words: 'An ', isStrong: false },
    { words: 'owl', isStrong: true, size: 20 },
  ];
  expect(wordsOf({ kind: 'paragraph', style: '', isContents: false, runs, notes: [] })).toBe('An owl');
});
