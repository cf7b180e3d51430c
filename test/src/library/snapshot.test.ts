import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexArticle } from '../../../index/article-index.ts';
import { pack } from '../../../index/indexed/pack.ts';
import { readArticle } from '../../../index/read-article.ts';
import { readSnapshot, type SnapshotKey, snapshotPath, writeSnapshot } from '../../../src/library/snapshot.ts';

const bytes = Buffer.from('# Rules\n\nBe kind.\n\nBe brief.\n');
const key: SnapshotKey = { file: 'rules.md', code: 'c1', bytes };
let folder: string;
let path: string;

async function packedOf(text: Uint8Array): Promise<Uint8Array> {
  const article = await readArticle('rules.md', text);
  if (article.kind === 'unreadable') throw new Error(article.reason);
  return pack(indexArticle(article));
}

async function textFor(asked: SnapshotKey): Promise<string | undefined> {
  return (await readSnapshot(path, async () => asked))?.article.text;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  path = join(folder, 'index', 'a.snapshot');
  await writeSnapshot(path, key, await packedOf(bytes));
});
afterEach(() => rm(folder, { recursive: true }));

it('is read back for the same file, metadata and code, and for no others', async () => {
  const others = [
    { ...key, bytes: Buffer.from('# Rules\n\nBe kinD.\n') },
    { ...key, file: 'other.md' },
    { ...key, code: 'c2' },
    { ...key, metadata: Buffer.from('title: Other') },
  ];
  expect(await textFor(key)).toBe((await readSnapshot(path, async () => key))?.article.text);
  expect([await textFor(key), ...(await Promise.all(others.map(textFor)))]).toEqual([
    'Rules\n\nBe kind.\n\nBe brief.',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('is written whole or not at all, and nothing is left beside it', async () => {
  expect(await readdir(join(folder, 'index'))).toEqual(['a.snapshot']);
  await expect(writeSnapshot(join(path, 'below', 'b.snapshot'), key, bytes)).rejects.toThrow(/ENOTDIR|EEXIST/);
  expect(await textFor(key)).toBe('Rules\n\nBe kind.\n\nBe brief.');
});

it('is not read where a byte of it was changed, or some are missing', async () => {
  const whole = await readFile(path);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, by, cut) => {
      const changed = Buffer.from(cut ? whole.subarray(0, at) : whole);
      if (!cut) changed[at] = (changed[at] as number) ^ by;
      await writeFile(path, changed);
      expect(await textFor(key)).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

it('is not read where it says otherwise than its file, whoever made it', async () => {
  const forged = await packedOf(Buffer.from('# Rules\n\nBe cruel.\n\nBe brief.\n'));
  await writeSnapshot(path, key, forged);
  expect(await textFor(key)).toBeUndefined();
});

it('has a place of its own for each path', () => {
  const paths = ['a.md', './a.md', 'b.md', 'x/a.md'].map((one) => snapshotPath('data/index', { path: one }));
  expect([paths[0] === paths[1], new Set(paths).size]).toEqual([true, 3]);
  expect(paths[0]).toMatch(/^data[\\/]index[\\/][0-9a-f]{32}\.snapshot$/);
});
