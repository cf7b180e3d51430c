import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ledger, Post } from '../../../commands/daily/ledger.ts';
import { pauseSchedule, resumeSchedule, setSchedule } from '../../../commands/daily/settings.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { schedule } from '../../commands/daily/world.ts';
import { type PostgresServer, postgresBinaries, startPostgres } from './postgres.ts';

const post: Post = {
  guild: schedule().guild,
  date: '2026-11-24',
  channel: '300000000000000001',
  status: 'sending',
  generation: 0,
  firstTriedAt: 1_795_510_800_000,
  attempts: 0,
  owner: 'a',
  leaseUntil: 1_795_510_830_000,
  updatedAt: 1_795_510_800_000,
  revision: 0,
};

const kinds = [
  ['SQLite', true],
  ['PostgreSQL', postgresBinaries !== undefined],
] as const;

describe.each(kinds)('the ledger in %s', (kind, isInstalled) => {
  let server: PostgresServer | undefined;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-ledger-'));
    if (kind === 'PostgreSQL' && postgresBinaries) server = await startPostgres(postgresBinaries);
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  let count = 0;
  const fresh = async (): Promise<string> => (server ? server.fresh() : `file:${join(folder, `sub/${++count}.db`)}`);
  const using = async (act: (ledger: Ledger, url: string) => Promise<void>): Promise<void> => {
    const url = await fresh();
    const ledger = await openLedger(url);
    try {
      await act(ledger, url);
    } finally {
      await ledger.close();
    }
  };

  test.skipIf(!isInstalled)('gives back what was written, after being opened again too', async () => {
    await using(async (ledger, url) => {
      const all = schedule({
        article: 'a.md',
        setIn: '1',
        renewedOn: '2026-11-01',
        skipDate: '2026-12-01',
        told: true,
        weekdays: [1, 3, 5],
        cycleDone: 4,
        role: '7',
        publish: true,
        extra: { date: '2026-11-24', post: 3, wakeAt: 5 },
      });
      const kept = { ...post, message: '5', failure: 'offline', asked: true, publishing: 'too-many' } as const;
      expect(await ledger.write({ schedule: all, post: kept })).toBe(true);
      expect(await ledger.write({ post: { ...post, extra: true } })).toBe(true);
      expect(await ledger.schedules()).toHaveLength(1);
      const again = await openLedger(url);
      const { revision, ...stored } = (await again.schedule(all.guild)) ?? schedule();
      expect([{ ...stored, revision: 0 }, revision > 0]).toEqual([all, true]);
      expect(await again.post(post.guild, post.date)).toEqual({ ...kept, revision: 1 });
      expect(await again.post(post.guild, post.date, 'extra')).toEqual({ ...post, extra: true, revision: 1 });
      expect(await again.latest(post.guild, 9, 'extra')).toHaveLength(1);
      await again.close();
    });
  });

  test.skipIf(!isInstalled)('refuses a write on top of something older, the whole of it', async () => {
    await using(async (ledger) => {
      expect(await ledger.write({ post })).toBe(true);
      expect(await ledger.write({ post })).toBe(false);
      expect(await ledger.write({ post: { ...post, revision: 1, status: 'sent' } })).toBe(true);
      expect(await ledger.write({ schedule: schedule(), post: { ...post, revision: 1, status: 'failed' } })).toBe(
        false,
      );
      expect(await ledger.schedule(post.guild)).toBeUndefined();
      expect(await ledger.post(post.guild, post.date)).toMatchObject({ status: 'sent', revision: 2 });
    });
  });

  test.skipIf(!isInstalled)('lets one of several processes claim each post', async () => {
    await using(async (_, url) => {
      const script = `import('./dist/src/store/ledger.js').then(async ({ openLedger }) => {
        const ledger = await openLedger(process.argv[1]);
        const post = JSON.parse(process.argv[2]);
        for (let day = 10; day < 30; day++) {
          if (await ledger.write({ post: { ...post, date: '2026-11-' + day } })) process.stdout.write(day + '\\n');
        }
        await ledger.close();
      })`;
      const claims = Array.from({ length: 3 }, () =>
        promisify(execFile)(process.execPath, ['-e', script, url, JSON.stringify(post)]),
      );
      const won = (await Promise.all(claims)).flatMap(({ stdout }) => stdout.split('\n').filter(Boolean)).sort();
      expect(won).toEqual(Array.from({ length: 20 }, (__, i) => String(i + 10)));
    });
  });

  test.skipIf(!isInstalled)('knows what is due, what comes next, and forgets what is old', async () => {
    await using(async (ledger) => {
      const at = schedule().nextAt;
      await ledger.write({ schedule: schedule({ guild: '1', nextAt: at + 5 }) });
      await ledger.write({ schedule: schedule({ guild: '2' }) });
      const { wakeAt: _, ...paused } = schedule({ guild: '3' });
      await ledger.write({ schedule: { ...paused, paused: true } });
      expect((await ledger.due(at)).map(({ guild }) => guild)).toEqual(['2']);
      expect((await ledger.due(at + 5)).map(({ guild }) => guild)).toEqual(['2', '1']);
      expect([await ledger.nextWake(0), await ledger.nextWake(at), await ledger.nextWake(at + 5)]).toEqual([
        at,
        at + 5,
        undefined,
      ]);
      await ledger.write({
        schedule: schedule({ guild: '4', nextAt: at + 9, extra: { date: '', post: 0, wakeAt: at + 7 } }),
      });
      expect([(await ledger.due(at + 7)).map(({ guild }) => guild), await ledger.nextWake(at + 6)]).toEqual([
        ['2', '1', '4'],
        at + 7,
      ]);
      for (const date of ['2025-11-22', '2025-11-24', '2026-11-24']) await ledger.write({ post: { ...post, date } });
      await ledger.forget('2025-11-23');
      expect((await ledger.latest(post.guild, 9)).map(({ date }) => date)).toEqual(['2026-11-24', '2025-11-24']);
      await ledger.remove('2');
      expect(await ledger.schedule('2')).toBeUndefined();
    });
  });

  test.skipIf(!isInstalled)('doesn’t take a schedule made anew for the one before it', async () => {
    await using(async (ledger) => {
      await ledger.write({ schedule: schedule() });
      const old = await ledger.schedule(post.guild);
      await ledger.remove(post.guild);
      await ledger.write({ schedule: schedule({ channel: '2' }) });
      expect(old && (await ledger.write({ schedule: { ...old, told: true } }))).toBe(false);
    });
  });

  test.skipIf(!isInstalled)('is opened by four processes at once', async () => {
    const url = await fresh();
    const script = `import('./dist/src/store/ledger.js').then(async ({ openLedger }) => (await openLedger(process.argv[1])).close())`;
    const starts = Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, ['-e', script, url]));
    expect((await Promise.all(starts)).map(({ stderr }) => stderr)).toEqual(['', '', '', '']);
  });

  test.skipIf(!isInstalled)('keeps a day’s post whatever the settings become', async () => {
    await using(async (ledger) => {
      const { nextAt: now, guild } = schedule();
      const wanted = {
        guild,
        channel: '1',
        time: '09:00',
        zone: 'Europe/London',
        language: 'en',
        origin: 'command',
      } as const;
      expect(await setSchedule(ledger, wanted, 'a', now - 1)).toMatchObject({ nextAt: now, cycleStart: '2026-11-24' });
      await ledger.write({ post: { ...post, status: 'sent' } });
      const moved = await setSchedule(ledger, { ...wanted, time: '15:00' }, 'a', now);
      expect(moved).toMatchObject({ nextDate: '2026-11-25', cycleStart: '2026-11-24' });
      expect(await pauseSchedule(ledger, guild)).not.toHaveProperty('wakeAt');
      expect(await resumeSchedule(ledger, guild, now)).toMatchObject({ nextDate: '2026-11-25', paused: false });
      await ledger.write({ post: { ...post, date: '2026-11-25' } });
      const pending = await setSchedule(ledger, { ...wanted, zone: 'Asia/Tokyo' }, 'a', now);
      expect(pending).toMatchObject({ nextDate: '2026-11-25', wakeAt: now });
    });
  });
});
