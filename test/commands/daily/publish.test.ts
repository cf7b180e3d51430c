import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deliver } from '../../../commands/daily/deliver.ts';
import { deliverDue } from '../../../commands/daily/dispatch.ts';
import type { Ledger, Schedule } from '../../../commands/daily/ledger.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { dependenciesOf, type FakeDiscord, fakeDiscord, schedule, told } from './world.ts';

const guild = schedule().guild;
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

describe('a post in an announcement channel', () => {
  beforeEach(async () => {
    discord.announces = true;
    await ledger.write({ schedule: schedule({ publish: true }) });
  });

  test('is published after it is sent, and the day is over then', async () => {
    await tick();
    expect(discord.published).toEqual(['m1']);
    expect(await posts()).toEqual([
      { date: '2026-11-24', status: 'sent', attempts: 0, message: 'm1', publishing: 'published' },
    ]);
    expect(await current()).toMatchObject({ nextDate: '2026-11-25', wakeAt: schedule().nextAt + day });
  });

  test('whose process was killed in between is published by the next, and not sent again', async () => {
    const { publish } = discord;
    discord.publish = () => Promise.reject(new Error('killed'));
    await deliver(
      await current(),
      dependenciesOf(ledger, discord, () => now),
    ).catch(() => {});
    expect(await posts()).toMatchObject([{ status: 'sent', publishing: 'due' }]);
    discord.publish = publish;
    await tick(now + 3 * day, 'b');
    expect([discord.posted.length, discord.published]).toEqual([1, ['m1']]);
    expect(await ledger.post(guild, '2026-11-24')).toMatchObject({ publishing: 'published' });
  });

  test('waits as long as Discord asks, and is given up when the next is due', async () => {
    discord.publishings.push({ kind: 'later', why: 'too-many', after: hour });
    await tick();
    expect(await current()).toMatchObject({ nextDate: '2026-11-24', wakeAt: now + hour });
    discord.publishings.push({ kind: 'later', why: 'too-many', after: 23 * hour });
    await tick(now + hour);
    expect(await posts()).toMatchObject([{ status: 'sent', publishing: 'too-many' }]);
    expect(await current()).toMatchObject({ nextDate: '2026-11-25' });
  });

  test('that can’t be published is sent all the same, and says why', async () => {
    discord.publishings.push({ kind: 'refused', why: 'no-permission' });
    await tick();
    expect(await posts()).toMatchObject([{ status: 'sent', publishing: 'no-permission' }]);
  });

  test('is published although the schedule was removed meanwhile', async () => {
    const { send } = discord;
    discord.send = async (...given) => {
      const sent = await send(...given);
      await ledger.remove(guild);
      return sent;
    };
    await tick();
    expect(discord.published).toEqual(['m1']);
    expect(await posts()).toMatchObject([{ status: 'sent', publishing: 'published' }]);
  });
});
