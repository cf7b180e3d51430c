import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Verb } from '../../../commands/reply/reply.ts';
import { decodePress, encodePress } from '../../../src/discord/press-id.ts';

const verbs: readonly Verb[] = ['next', 'back', 'around', 'why', 'read', 'articles', 'show', 'remove'];

it('gives back every press that it wrote, in less than 100 characters', () => {
  const place = fc.nat(999_999);
  const press = fc.record(
    {
      verb: fc.constantFrom(...verbs),
      edition: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 8, maxLength: 8 }),
      at: place,
      to: place,
      topic: fc.constant(true as const),
      page: fc.nat(9_999),
      asker: fc.bigInt({ min: 10n ** 16n, max: 2n ** 63n }).map(String),
    },
    { requiredKeys: ['verb', 'edition', 'at'] },
  );
  fc.assert(
    fc.property(press, (each) => {
      const id = encodePress(each);
      expect(id.length).toBeLessThanOrEqual(70);
      expect(decodePress(id)).toEqual(each);
    }),
  );
});

it('knows no other form', () => {
  const foreign = [
    '',
    '2:next:00000000:1',
    '1:next:xyz:1',
    '1:buy:00000000:1',
    '1:next:00000000:-1',
    '1:next:00000000',
  ];
  expect(foreign.map(decodePress)).toEqual(Array(foreign.length).fill(undefined));
});
