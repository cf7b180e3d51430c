import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds after which a snapshot that no start has used is deleted: its article is gone, or is called otherwise. */
export const unusedAfter = 30 * 24 * 60 * 60 * 1_000;

/** Marks a snapshot as used at `now`, in milliseconds; where that can't be written it stays as it is. */
export async function markUsed(path: string, now: number): Promise<void> {
  await utimes(path, now / 1_000, now / 1_000).catch(() => undefined);
}

/** Deletes what wasn't used for so long, and what a start that was broken off left behind; the names of what was deleted. */
export async function deleteUnused(folder: string, now: number): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^[0-9a-f]{32}\.snapshot(?:\.|$)/.test(name));
  const old = await Promise.all(names.map((name) => isUnused(join(folder, name), now)));
  const unused = names.filter((_, i) => old[i]);
  await Promise.all(unused.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
  return unused.sort();
}

async function isUnused(path: string, now: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && now - found.mtimeMs > unusedAfter;
}
