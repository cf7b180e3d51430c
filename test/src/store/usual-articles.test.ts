import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/store/database.ts';
import { usualArticlesIn } from '../../../src/store/usual-articles.ts';
import { postgresBinaries, startPostgres } from './postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-usual-'));
afterAll(() => rmSync(folder, { recursive: true }));

const places = {
  SQLite: async () => ({ url: `file:${join(folder, 'a.db')}`, stop: async () => {} }),
  PostgreSQL: async () => {
    const server = await startPostgres(postgresBinaries ?? '');
    return { url: await server.fresh(), stop: server.stop };
  },
};

describe.each(Object.entries(places))('in %s the usual articles', (kind, start) => {
  test.skipIf(kind === 'PostgreSQL' && !postgresBinaries)(
    'are kept by server and channel, changed, taken back, and known again at the next start',
    async () => {
      const { url, stop } = await start();
      const db = await openDatabase(url);
      const usual = await usualArticlesIn(db);
      expect(usual.of('1')).toEqual([]);
      await usual.choose('1', '11', 'a.md');
      await usual.choose('1', undefined, 'b.md');
      await usual.choose('1', '11', 'c.md');
      await usual.choose('2', '21', 'a.md');
      await usual.choose('2', '21', undefined);
      const expected = [{ article: 'b.md' }, { channel: '11', article: 'c.md' }];
      expect([usual.of('1'), usual.of('2')]).toEqual([expected, []]);
      await db.destroy();
      const again = await openDatabase(url);
      const later = await usualArticlesIn(again);
      expect([later.of('1'), later.of('2')]).toEqual([expected, []]);
      await again.destroy();
      await stop();
    },
    60_000,
  );
});
