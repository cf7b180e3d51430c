import { expect, it } from 'vitest';
import { decodeText } from '../../../index/formats/encoding.ts';

it('keeps all characters of UTF-8, a byte order mark too', () => {
  expect(decodeText(Buffer.from('\uFEFFcafé 🐝'))).toEqual({ text: '\uFEFFcafé 🐝' });
});

it('says why it can’t read what is no UTF-8', () => {
  expect([Buffer.from([1, 0]), Buffer.from([0xe9])].map(decodeText)).toEqual([
    { kind: 'unreadable', reason: 'it is a binary file, or text in UTF-16: save it as UTF-8' },
    { kind: 'unreadable', reason: 'it is not UTF-8: save it as UTF-8' },
  ]);
});
