import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ArticleFile } from '../../index/article-files.ts';
import type { ArticleIndex } from '../../index/article-index.ts';
import { unpack } from '../../index/indexed/pack.ts';
import type { FileBytes } from '../../index/read-file.ts';
import { agreesWith } from './agrees.ts';

/** What an article's index is kept for: a file's bytes, what it is called, and the code that read it. */
export interface SnapshotKey extends FileBytes {
  readonly file: string;
  readonly code: string;
}

/** A snapshot: what kind of file this is, the digest of all behind it, the digest of its key, and the packed article. */
const mark = Buffer.from('VERBATIM');
const digestLength = 32;
const bodyAt = mark.length + digestLength;
const packedAt = bodyAt + digestLength;

/** Where the snapshot of a file is kept: one a file, whatever its edition, so that a folder of them grows no further than the articles. */
export function snapshotPath(folder: string, { path }: Pick<ArticleFile, 'path'>): string {
  return join(
    folder,
    `${sha256(Buffer.from(resolve(path)))
      .toString('hex')
      .slice(0, 32)}.snapshot`,
  );
}

/** Writes it beside its place first, so that it is there whole or not at all. */
export async function writeSnapshot(path: string, key: SnapshotKey, packed: Uint8Array): Promise<void> {
  const digestOfKey = keyDigest(key);
  const digest = createHash('sha256').update(digestOfKey).update(packed).digest();
  const beside = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(beside, [mark, digest, digestOfKey, packed], { mode: 0o600 });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Undefined where there is none, or another's, or a damaged one: the article is read anew then. */
export async function readSnapshot(path: string, keyOf: () => Promise<SnapshotKey>): Promise<ArticleIndex | undefined> {
  const bytes = read(path);
  if (!bytes?.subarray(0, mark.length).equals(mark)) return undefined;
  const key = await keyOf();
  const body = bytes.subarray(bodyAt);
  if (!body.subarray(0, digestLength).equals(keyDigest(key))) return undefined;
  if (!sha256(body).equals(bytes.subarray(mark.length, bodyAt))) return undefined;
  const index = unpack(bytes.subarray(packedAt));
  return agreesWith(index.article, key.bytes) ? index : undefined;
}

/** At one go: on the same disk as the database, and many of them take three times as long by turns. */
function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** With the digest of the file's bytes, of which its edition is the beginning. */
function keyDigest({ file, code, bytes, metadata }: SnapshotKey): Buffer {
  return sha256(Buffer.from(JSON.stringify([file, code, hexOf(bytes), metadata === undefined ? '' : hexOf(metadata)])));
}

function hexOf(bytes: Uint8Array): string {
  return sha256(bytes).toString('hex');
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
