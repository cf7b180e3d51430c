import { expect, test } from 'vitest';
import { openMisses } from '../../../src/store/misses.ts';

test('misses are counted by article and day, the latest day first', async () => {
  const misses = await openMisses(':memory:');
  for (const [article, date] of [
    ['a.md', '2026-11-24'],
    ['b.md', '2026-11-24'],
    ['b.md', '2026-11-24'],
    ['a.md', '2026-11-25'],
  ] as const) {
    await misses.count(article, date);
  }
  expect(await misses.list()).toEqual([
    { article: 'a.md', date: '2026-11-25', count: 1 },
    { article: 'b.md', date: '2026-11-24', count: 2 },
    { article: 'a.md', date: '2026-11-24', count: 1 },
  ]);
  await misses.close();
});
