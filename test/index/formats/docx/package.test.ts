import { describe, expect, it } from 'vitest';
import { openPackage, reasonOf } from '../../../../index/formats/docx/package.ts';
import { zipped } from './made.ts';

async function partsOf(bytes: Uint8Array, ...paths: readonly string[]): Promise<unknown[]> {
  const opened = await openPackage(bytes);
  if (opened.kind === 'unreadable') return [opened.reason];
  return Promise.all(paths.map((path) => opened.partOf(path).catch(reasonOf)));
}

/** Writes what a part is said to hold, unpacked, into the zip's directory and before the part. */
function lying(bytes: Uint8Array, length: number): Uint8Array {
  const zip = Buffer.from(bytes);
  zip.writeUInt32LE(length, zip.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  return zip;
}

describe('openPackage', () => {
  it('gives parts by their paths, in small or capital letters', async () => {
    expect(await partsOf(zipped({ 'Word/a.xml': '\uFEFF<a/>' }), 'word/a.xml', 'b.xml')).toEqual(['<a/>', undefined]);
  });

  it('refuses what is too large by what it says, and stops at what it said', async () => {
    const zip = zipped({ 'a.xml': '<a/>'.repeat(50_000) });
    expect([
      await partsOf(lying(zip, 200_000_000), 'a.xml'),
      await partsOf(lying(zip, 100), 'a.xml'),
      await partsOf(zip.subarray(0, 200), 'a.xml'),
    ]).toEqual([['it is too large when unpacked'], ['it is damaged'], ['it is damaged']]);
  });

  it('reads a zip with a comment that is cut, or with more behind it', async () => {
    const zip = Buffer.from(zipped({ 'a.xml': '<a/>' }));
    const cut = Buffer.from(zip);
    cut.writeUInt16LE(1, cut.length - 2);
    expect([await partsOf(cut, 'a.xml'), await partsOf(Buffer.concat([zip, Buffer.from('\n\n')]), 'a.xml')]).toEqual([
      ['<a/>'],
      ['<a/>'],
    ]);
  });
});
