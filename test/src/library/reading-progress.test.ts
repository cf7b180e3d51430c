import { expect, it } from 'vitest';
import { unreadable } from '../../../index/article.ts';
import type { ArticleFile } from '../../../index/article-files.ts';
import type { IndexedFile } from '../../../index/read-file.ts';
import { type ReadingProgress, watchedReader } from '../../../src/library/reading-progress.ts';

/** A file whose reading ends when it is told to. */
function opened() {
  let [resolve, reject] = [(_: IndexedFile): void => {}, (_: Error): void => {}];
  const promise = new Promise<IndexedFile>((...ends) => {
    [resolve, reject] = ends;
  });
  return { promise, resolve, reject };
}

const file: ArticleFile = { file: 'a.md', path: 'a.md', stamp: '' };

it('tells at each turn how many files are read, and nothing before the first and behind the last', async () => {
  const open: ReturnType<typeof opened>[] = [];
  const told: ReadingProgress[] = [];
  let turn = (): void => {};
  let isEnded = false;
  const { read, end } = watchedReader(
    () => {
      const came = opened();
      open.push(came);
      return came.promise;
    },
    (progress) => told.push(progress),
    (action) => {
      turn = action;
      return () => {
        isEnded = true;
      };
    },
  );
  turn();
  const all = [read(file), read(file), read(file)];
  turn();
  open[1]?.resolve({ outcome: unreadable('it is empty') });
  open[2]?.reject(new Error('gone'));
  await Promise.allSettled(all.slice(1));
  turn();
  open[0]?.resolve({ outcome: unreadable('it is empty') });
  await all[0];
  turn();
  end();
  expect([told, isEnded]).toEqual([
    [
      { read: 0, of: 3 },
      { read: 2, of: 3 },
    ],
    true,
  ]);
});
