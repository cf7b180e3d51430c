import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodePress, encodePress } from '../../../src/discord/press-id.ts';

it('gives back every press that it wrote, in far less than 100 characters', () => {
  const verb = fc.constantFrom('next' as const, 'around' as const, 'why' as const);
  const edition = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(verb, edition, fc.nat(999_999), (...[v, e, at]) => {
      const id = encodePress({ verb: v, edition: e, at });
      expect(id.length).toBeLessThanOrEqual(30);
      expect(decodePress(id)).toEqual({ verb: v, edition: e, at });
    }),
  );
});

it('knows no other form', () => {
  expect(['', '2:next:00000000:1', '1:next:xyz:1', '1:buy:00000000:1', '1:next:00000000:-1'].map(decodePress)).toEqual(
    Array(5).fill(undefined),
  );
});
