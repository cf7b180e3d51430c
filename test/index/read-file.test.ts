import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mostBytes, readFromDisk } from '../../index/read-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(file: string, metadata?: string) {
  const path = join(folder, file);
  return readFromDisk({ file, path, stamp: '', ...(metadata !== undefined && { metadata: join(folder, metadata) }) });
}

it('reads an article with what its metadata say, or says what is wrong with these', async () => {
  await writeFile(join(folder, 'a.txt'), 'Ants dig.\n');
  await writeFile(join(folder, 'a.yaml'), 'title: Ants\n');
  await writeFile(join(folder, 'b.yaml'), 'colour: red\n');
  expect([await read('a.txt', 'a.yaml'), await read('a.txt', 'b.yaml')]).toMatchObject([
    { outcome: { kind: 'article', title: 'Ants' } },
    { outcome: { kind: 'article', title: 'a' }, metadataProblem: 'Unrecognized key: "colour"' },
  ]);
});

it('says why there is no article', async () => {
  await writeFile(join(folder, 'large.txt'), '');
  await truncate(join(folder, 'large.txt'), mostBytes + 1);
  const outcomes = [await read('large.txt'), await read('nowhere.txt')].map(({ outcome }) => outcome);
  expect(outcomes).toEqual([
    { kind: 'unreadable', reason: 'it is larger than 128 MB: split it' },
    { kind: 'unreadable', reason: expect.stringMatching(/^ENOENT/) },
  ]);
});
