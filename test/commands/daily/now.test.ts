import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deliverDue } from '../../../commands/daily/dispatch.ts';
import type { Ledger, Schedule } from '../../../commands/daily/ledger.ts';
import { askForPost } from '../../../commands/daily/now.ts';
import { skipNext } from '../../../commands/daily/settings.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { dependenciesOf, type FakeDiscord, fakeDiscord, schedule, told } from './world.ts';

const guild = schedule().guild;
const minute = 60_000;
const hour = 3_600_000;
const day = 24 * hour;
let now: number;
let ledger: Ledger;
let discord: FakeDiscord;

beforeEach(async () => {
  now = schedule().nextAt;
  ledger = await openLedger(':memory:');
  discord = fakeDiscord(() => now);
});
afterEach(() => ledger.close());

const posts = async () => (await ledger.latest(guild, 9)).map(told);
const current = async () => (await ledger.schedule(guild)) as Schedule;

async function tick(at: number = now, owner = 'a'): Promise<void> {
  now = at;
  const fail = (error: unknown) => {
    throw error;
  };
  await deliverDue(
    dependenciesOf(ledger, discord, () => now, owner),
    new AbortController().signal,
    fail,
  );
}

describe('a post that was asked for', () => {
  const now1 = schedule().nextAt - hour;
  const ask = async (counts = false) => askForPost(ledger, guild, { counts, editions: '', now });
  beforeEach(async () => {
    now = now1;
    await ledger.write({ schedule: schedule() });
  });

  test('is made beside the scheduled one, and takes its place in the cycle', async () => {
    expect((await ask())?.kind).toBe('asked');
    expect(await current()).toMatchObject({ cycleDone: 1, extra: { date: '2026-11-24', post: 0, wakeAt: now1 } });
    await tick();
    expect(await current()).not.toHaveProperty('extra');
    await tick(now1 + hour);
    expect(discord.posted.map(({ date, extra, at }) => [date, extra, at])).toEqual([
      ['2026-11-24', true, now1],
      ['2026-11-24', undefined, now1 + hour],
    ]);
    expect(await ledger.post(guild, '2026-11-24', 'extra')).toMatchObject({ status: 'sent', message: 'm1' });
    expect(await posts()).toMatchObject([{ status: 'sent', message: 'm2' }]);
  });

  test('is asked for once a day, also while the first is under way', async () => {
    await ask();
    expect(await ask()).toMatchObject({ kind: 'made', post: { extra: true, status: 'failed' } });
    await tick();
    expect(await ask(true)).toMatchObject({ kind: 'made', post: { message: 'm1' } });
    now = now1 + day;
    expect(await ask()).toMatchObject({ kind: 'asked' });
  });

  test('is the day’s own where it counts', async () => {
    await ask(true);
    await tick();
    await tick(now1 + hour);
    expect(discord.posted).toEqual([{ id: 'm1', guild, date: '2026-11-24', at: now1 }]);
    expect(await current()).toMatchObject({ nextDate: '2026-11-25' });
    expect(await current()).not.toHaveProperty('cycleDone');
    expect(await ask()).toMatchObject({ kind: 'made', post: { asked: true } });
  });

  test('whose process was killed is settled like any other: sent once', async () => {
    await ask();
    const { send } = discord;
    discord.send = async (...given) => {
      await send(...given);
      throw new Error('killed');
    };
    await tick().catch(() => {});
    discord.send = send;
    await tick(now1 + 10 * minute, 'b');
    expect(discord.posted).toHaveLength(1);
    expect(await ledger.post(guild, '2026-11-24', 'extra')).toMatchObject({ status: 'sent', message: 'm1' });
  });

  test('is missed at the end of its day where it can’t be made, and the scheduled ones go on', async () => {
    await ask();
    const gone = () => ({ kind: 'refused', failure: 'channel-gone', mayHelpLater: false }) as const;
    discord.sendings.push(gone);
    await tick();
    await tick(now1 + hour);
    await tick(Date.parse('2026-11-25T00:00:00Z'));
    expect(await ledger.post(guild, '2026-11-24', 'extra')).toMatchObject({
      status: 'missed',
      failure: 'channel-gone',
    });
    expect(await posts()).toMatchObject([{ date: '2026-11-24', status: 'sent' }]);
    expect(await current()).not.toHaveProperty('extra');
  });

  test('says what a post that is left out would have said', async () => {
    await skipNext(ledger, guild, now);
    await ask();
    expect(await current()).toMatchObject({ extra: { post: 0 } });
    expect(await current()).not.toHaveProperty('cycleDone');
  });

  test('begins a new cycle where the articles have changed, and the next goes on in it', async () => {
    await ledger.remove(guild);
    await ledger.write({ schedule: schedule({ editions: 'old', cycleStart: '2026-11-01', cycleDone: 4 }) });
    await askForPost(ledger, guild, { counts: false, editions: 'new', now });
    expect(await current()).toMatchObject({
      editions: 'new',
      cycleStart: '2026-11-24',
      cycleDone: 1,
      renewedOn: '2026-11-24',
      extra: { post: 0 },
    });
  });
});
