import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joined, stringsFrom } from '../../../index/indexed/strings.ts';
import { orderOf, slotsFor, termIdsIn } from '../../../index/indexed/term-ids.ts';

it('finds the id of each term, and none of any other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), fc.string(), (terms, other) => {
      const ids = termIdsIn(slotsFor(terms), orderOf(terms), stringsFrom(joined(terms)));
      expect(terms.map((term) => ids.get(term))).toEqual([...terms.keys()]);
      expect([ids.size, ids.has(other), ids.get(other)]).toEqual([
        terms.length,
        terms.includes(other),
        terms.includes(other) ? terms.indexOf(other) : undefined,
      ]);
    }),
  );
});

it('finds the terms that begin in some way', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝒜'), maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(few), few, (terms, start) => {
      const ids = termIdsIn(slotsFor(terms), orderOf(terms), stringsFrom(joined(terms)));
      const found = [...ids.beginning(start)].map((id) => terms[id]);
      expect(found).toEqual(terms.filter((term) => term.startsWith(start)).sort((a, b) => (a < b ? -1 : 1)));
    }),
  );
});
