import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deleteUnused, markUsed, unusedAfter } from '../../../src/library/unused-snapshots.ts';

const now = 1_800_000_000_000;
const name = (letter: string): string => `${letter.repeat(32)}.snapshot`;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function usedAt(file: string, time: number): Promise<void> {
  await writeFile(join(folder, file), '');
  await markUsed(join(folder, file), time);
}

it('deletes snapshots that no start used for a month, and what a broken-off one left, but nothing else', async () => {
  await usedAt(name('a'), now - unusedAfter - 1_000);
  await usedAt(name('b'), now - unusedAfter + 1_000);
  await usedAt(`${name('c')}.5f0e`, now - unusedAfter - 1_000);
  await usedAt('notes.txt', now - 2 * unusedAfter);
  expect(await deleteUnused(folder, now)).toEqual([name('a'), `${name('c')}.5f0e`]);
  expect((await readdir(folder)).sort()).toEqual([name('b'), 'notes.txt']);
});

it('is content with a folder that isn’t there, and a snapshot that is gone', async () => {
  await markUsed(join(folder, name('a')), now);
  expect(await deleteUnused(join(folder, 'nowhere'), now)).toEqual([]);
});
