import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verbs } from '../../../commands/reply/verb.ts';
import { decodePress, encodePress } from '../../../src/discord/press-id.ts';

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

it('still reads what it wrote into messages long ago', () => {
  const old = [
    '1:next:0a1b2c3d:2',
    '1:back~:0a1b2c3d:0',
    '1:around:0a1b2c3d:41.1',
    '1:why:0a1b2c3d:41:123456789012345678',
    '1:read:0a1b2c3d:3-5',
    '1:articles:00000000:0.1',
    '1:show:0a1b2c3d:0',
    '1:remove:0a1b2c3d:0',
  ];
  expect(old.map(decodePress)).toEqual([
    { verb: 'next', edition: '0a1b2c3d', at: 2 },
    { verb: 'back', topic: true, edition: '0a1b2c3d', at: 0 },
    { verb: 'around', edition: '0a1b2c3d', at: 41, page: 1 },
    { verb: 'why', edition: '0a1b2c3d', at: 41, asker: '123456789012345678' },
    { verb: 'read', edition: '0a1b2c3d', at: 3, to: 5 },
    { verb: 'articles', edition: '00000000', at: 0, page: 1 },
    { verb: 'show', edition: '0a1b2c3d', at: 0 },
    { verb: 'remove', edition: '0a1b2c3d', at: 0 },
  ]);
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
