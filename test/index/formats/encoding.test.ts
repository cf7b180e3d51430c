import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../index/formats/encoding.ts';
import { encoded } from './encoded.ts';

function utf16(text: string, isBig = false): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

function utf32(text: string, isBig: boolean): Buffer {
  const bytes = Buffer.from(Uint32Array.from([...text], (character) => character.codePointAt(0) ?? 0).buffer);
  return isBig ? bytes.swap32() : bytes;
}

const article = 'The owls’ club meets “at dusk”, for £5.\nNobody naïve is left out.\n';

describe('decodeText', () => {
  it('reads UTF-8 with a mark, which stays, and without', () => {
    expect([decodeText(Buffer.from(article)), decodeText(Buffer.from(`\uFEFF${article}`))]).toEqual([
      { text: article, encoding: 'UTF-8' },
      { text: `\uFEFF${article}`, encoding: 'UTF-8' },
    ]);
  });

  it('reads UTF-16 by its mark, or by where the zeros of its blanks are', () => {
    const read = [utf16(article), utf16(article, true), utf16(`\uFEFF${article}`), utf16('\uFEFF猫在睡觉', true)];
    expect(read.map((bytes) => decodeText(bytes))).toEqual([
      { text: article, encoding: 'UTF-16LE' },
      { text: article, encoding: 'UTF-16BE' },
      { text: `\uFEFF${article}`, encoding: 'UTF-16LE' },
      { text: '\uFEFF猫在睡觉', encoding: 'UTF-16BE' },
    ]);
  });

  it('reads UTF-32 by its mark; what is no character is shown as broken', () => {
    expect([false, true].map((isBig) => decodeText(utf32('\uFEFFOwl 🦉', isBig)))).toEqual([
      { text: '\uFEFFOwl 🦉', encoding: 'UTF-32LE' },
      { text: '\uFEFFOwl 🦉', encoding: 'UTF-32BE' },
    ]);
    expect(decodeText(Buffer.from([0xff, 0xfe, 0, 0, 0xff, 0xff, 0xff, 0xff]))).toMatchObject({ text: '\uFEFF\uFFFD' });
  });

  it('reads what isn’t UTF-8 as Windows-1252', () => {
    expect(decodeText(encoded(article, 'windows-1252'))).toEqual({
      text: article,
      encoding: 'Windows-1252',
    });
  });

  it('shows a broken character among whole ones of UTF-8 as broken, and reads no other encoding into it', () => {
    const bytes = Buffer.concat([Buffer.from('Café, naïve'), Buffer.from([0xe9]), Buffer.from('.')]);
    expect(decodeText(bytes)).toEqual({ text: 'Café, naïve\uFFFD.', encoding: 'UTF-8' });
  });

  it('believes what a file says of itself, but what its bytes are first', () => {
    const polish = encoded('żółw', 'iso-8859-2');
    expect([
      decodeText(polish, 'latin2'),
      decodeText(Buffer.from('żółw'), 'latin2'),
      decodeText(Buffer.from('\x1b$B;0\x1b(B'), 'iso-2022-jp'),
      decodeText(encoded('fée', 'windows-1252'), 'utf-8'),
      decodeText(encoded('fée', 'windows-1252'), 'klingon'),
    ]).toEqual([
      { text: 'żółw', encoding: 'ISO-8859-2' },
      { text: 'żółw', encoding: 'UTF-8' },
      { text: '三', encoding: 'ISO-2022-JP' },
      { text: 'fée', encoding: 'Windows-1252' },
      { text: 'fée', encoding: 'Windows-1252' },
    ]);
  });

  it('tells a binary file by its zeros, its controls or its mark', () => {
    const binaries = [[1, 0, 2], [1, 2, 3, 65], [...Buffer.from('%PDF-1.7\n')]];
    expect(binaries.map((bytes) => decodeText(Uint8Array.from(bytes)))).toEqual(
      binaries.map(() => ({ kind: 'unreadable', reason: 'it is a binary file' })),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string(), { nil: undefined }), (bytes, declared) => {
        const read = decodeText(bytes, declared);
        expect('kind' in read ? read.reason : typeof read.text).toMatch(/^string$|^it is /);
      }),
    );
  });

  it('gives a text back that was encoded', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\p{Cc}\uFEFF]/u.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        const marked = [
          Buffer.from(text),
          utf16(`\uFEFF${text}`),
          utf16(`\uFEFF${text}`, true),
          utf32(`\uFEFF${text}`, true),
        ];
        const read = marked.map((bytes) => decodeText(bytes)).map((one) => ('kind' in one ? undefined : one.text));
        const whole = Buffer.from(text).toString('utf8');
        expect(read.map((one) => one?.replace('\uFEFF', ''))).toEqual(marked.map(() => whole));
      }),
    );
  });
});
