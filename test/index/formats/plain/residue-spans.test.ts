import { expect, it } from 'vitest';
import { residueOf } from '../../../../index/formats/plain/residue-spans.ts';

it('is one span where only blanks part it, form feeds included', () => {
  const text = 'One\n\n12\n\f\nHEAD\n\ntwo\n\n13';
  const found = ['12', 'HEAD', '13'].map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  expect(residueOf(text, found).map(({ start, end }) => text.slice(start, end))).toEqual(['12\n\f\nHEAD', '13']);
});
