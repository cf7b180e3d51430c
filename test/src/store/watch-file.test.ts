import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchDatabaseFile } from '../../../src/store/watch-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-watch-'));
  file = join(folder, 'a.db');
  writeFileSync(file, '');
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

test.each([
  ['deleted', () => rmSync(file)],
  [
    'replaced',
    () => {
      writeFileSync(join(folder, 'b.db'), '');
      renameSync(join(folder, 'b.db'), file);
    },
  ],
])('a file that is %s is noticed, once', async (_, change) => {
  const gone: string[] = [];
  await watchDatabaseFile(`file:${file}`, (path) => gone.push(path), new AbortController().signal);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(gone).toEqual([]);
  change();
  await vi.advanceTimersByTimeAsync(5_000);
  await vi.waitFor(() => expect(gone).toEqual([file]));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(gone).toEqual([file]);
});

test('a database in memory or elsewhere has no file to watch', async () => {
  for (const url of ['file::memory:', 'postgres://db/texts']) {
    await watchDatabaseFile(url, () => expect.unreachable(), new AbortController().signal);
  }
  expect(vi.getTimerCount()).toBe(0);
});
