import { beforeEach, describe, expect, test } from 'vitest';
import { deliver } from '../../../commands/daily/deliver.ts';
import type { Ledger } from '../../../commands/daily/ledger.ts';
import { postNow } from '../../../commands/daily/settings.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { dependenciesOf, type FakeDiscord, fakeDiscord, schedule } from './world.ts';

const { guild } = schedule();
/** Nine o'clock of Tuesday, 24 November 2026. */
const nine = schedule().nextAt;
const hour = 3_600_000;
let now = nine;
let ledger: Ledger;
let discord: FakeDiscord;

beforeEach(async () => {
  now = nine - hour;
  ledger = await openLedger('file::memory:');
  discord = fakeDiscord(() => now);
  await ledger.write({ schedule: schedule() });
  return () => ledger.close();
});

/** Delivers what is due at an instant. */
async function tick(at: number): Promise<void> {
  now = at;
  for (const due of await ledger.due(now))
    await deliver(
      due,
      dependenciesOf(ledger, discord, () => now),
    );
}
const days = () => discord.posted.map(({ date, extra }) => `${date}${extra ? ' +' : ''}`);

describe('/daily now', () => {
  test('as the day’s post takes the place of the one at its time', async () => {
    expect(await postNow(ledger, guild, now, true)).toEqual({ kind: 'due' });
    await tick(now);
    await tick(nine);
    await tick(nine + 24 * hour);
    expect(days()).toEqual(['2026-11-24', '2026-11-25']);
  });

  test('beside it comes at once, and the other at its time', async () => {
    await postNow(ledger, guild, now, false);
    expect((await ledger.schedule(guild))?.extra).toEqual({ date: '2026-11-24', nth: 0 });
    await tick(now);
    expect(await ledger.schedule(guild)).toMatchObject({ extras: 1, wakeAt: nine });
    await tick(nine);
    await tick(nine + 24 * hour);
    expect(days()).toEqual(['2026-11-24 +', '2026-11-24', '2026-11-25']);
  });

  test('after the day’s post goes on in the cycle', async () => {
    await tick(nine);
    await postNow(ledger, guild, now + hour, false);
    expect((await ledger.schedule(guild))?.extra).toEqual({ date: '2026-11-24', nth: 1 });
  });

  test('is made once a day of each kind', async () => {
    await postNow(ledger, guild, now, false);
    await tick(now);
    expect(await postNow(ledger, guild, now, false)).toMatchObject({
      kind: 'made',
      post: { message: 'm1', extra: true },
    });
    await tick(nine);
    expect(await postNow(ledger, guild, now, true)).toMatchObject({ kind: 'made', post: { message: 'm2' } });
    expect(await postNow(ledger, guild, now + 24 * hour, false)).toEqual({ kind: 'due' });
  });

  test('on a day without a post is always beside the schedule', async () => {
    const { revision = 0, ...before } = (await ledger.schedule(guild)) ?? schedule();
    await ledger.write({ schedule: { ...before, revision, days: '1' } });
    await postNow(ledger, guild, now, true);
    await tick(now);
    expect(days()).toEqual(['2026-11-24 +']);
  });

  test('works while the schedule is paused, which stays so', async () => {
    const { wakeAt: _, ...before } = (await ledger.schedule(guild)) ?? schedule();
    await ledger.write({ schedule: { ...before, paused: true } });
    await postNow(ledger, guild, now, false);
    await tick(now);
    await tick(nine + 24 * hour);
    expect(days()).toEqual(['2026-11-24 +']);
  });

  test('that was never posted is missed, and the schedule goes on', async () => {
    await postNow(ledger, guild, now, false);
    discord.reaches = 'elsewhere';
    await tick(now);
    discord.reaches = 'here';
    await tick(nine + 24 * hour);
    expect(await ledger.post(guild, '2026-11-24', true)).toMatchObject({ status: 'missed', failure: 'offline' });
    expect((await ledger.schedule(guild))?.extra).toBeUndefined();
  });

  test('needs a schedule', async () => {
    expect(await postNow(ledger, '200000000000000009', now, false)).toBeUndefined();
  });
});

describe('a post in an announcement channel', () => {
  const publishing = async () => (await ledger.post(guild, '2026-11-24'))?.publishing;

  test('is published to those who follow it', async () => {
    discord.followed = true;
    await tick(nine);
    expect([discord.published, await publishing()]).toEqual([['m1'], 'done']);
    expect(await ledger.schedule(guild)).toMatchObject({ nextDate: '2026-11-25' });
  });

  test('is not where an admin said no, nor in another channel', async () => {
    const before = (await ledger.schedule(guild)) ?? schedule();
    await ledger.write({ schedule: { ...before, unpublished: true } });
    discord.followed = true;
    await tick(nine);
    expect([discord.published, await publishing()]).toEqual([[], undefined]);
  });

  test('is published by the next process where the first one ended in between', async () => {
    discord.followed = true;
    const { publish } = discord;
    discord.publish = () => Promise.reject(new Error('killed'));
    await expect(tick(nine)).rejects.toThrow('killed');
    expect(await publishing()).toBe('due');
    discord.publish = publish;
    await tick(nine + 60_000);
    expect([discord.posted.length, discord.published, await publishing()]).toEqual([1, ['m1'], 'done']);
  });

  test('is tried again where that isn’t known, and given up in the end', async () => {
    discord.followed = true;
    discord.publishings.push('uncertain', 'uncertain', 'uncertain', 'uncertain', 'uncertain');
    for (const minutes of [0, 1, 3, 20, 120]) await tick(nine + minutes * 60_000);
    expect(await publishing()).toBe('too many');
    expect(await ledger.schedule(guild)).toMatchObject({ nextDate: '2026-11-25' });
  });

  test('is left alone where Discord refuses', async () => {
    discord.followed = true;
    discord.publishings.push('refused');
    await tick(nine);
    expect(await publishing()).toBe('refused');
  });
});

test('on weekdays only, a weekend has no post and none is missed', async () => {
  const before = (await ledger.schedule(guild)) ?? schedule();
  await ledger.write({ schedule: { ...before, days: '12345' } });
  for (let day = 0; day < 9; day++) await tick(nine + day * 24 * hour);
  expect(days()).toEqual([
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
  ]);
  expect((await ledger.latest(guild, 30)).length).toBe(7);
});
