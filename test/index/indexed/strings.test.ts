import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joined, stringsFrom } from '../../../index/indexed/strings.ts';

it('gives each string back, halves of surrogate pairs too, and tells whether it is a given one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) })),
      (all) => {
        const strings = stringsFrom(joined(all));
        expect([strings.size, all.map((_, i) => strings.of(i)), strings.of(all.length)]).toEqual([all.length, all, '']);
        expect(all.map((one, i) => strings.is(i, one))).toEqual(all.map(() => true));
        expect(all.map((one, i) => strings.is(i, `${one}a`))).toEqual(all.map(() => false));
      },
    ),
  );
});
