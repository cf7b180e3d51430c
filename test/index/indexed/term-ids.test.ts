import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joined, stringsFrom } from '../../../index/indexed/strings.ts';
import { slotsFor, termIdsIn } from '../../../index/indexed/term-ids.ts';

it('finds the id of each term, and none of any other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), fc.string(), (terms, other) => {
      const ids = termIdsIn(slotsFor(terms), stringsFrom(joined(terms)), terms.length);
      expect(terms.map((term) => ids.get(term))).toEqual([...terms.keys()]);
      expect([ids.size, ids.has(other), ids.get(other)]).toEqual([
        terms.length,
        terms.includes(other),
        terms.includes(other) ? terms.indexOf(other) : undefined,
      ]);
    }),
  );
});
