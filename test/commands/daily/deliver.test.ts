import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deliver } from '../../../commands/daily/deliver.ts';
import { deliverDue } from '../../../commands/daily/dispatch.ts';
import type { Ledger, Schedule } from '../../../commands/daily/ledger.ts';
import { openLedger } from '../../../src/store/ledger.ts';
import { dependenciesOf, type FakeDiscord, fakeDiscord, schedule, told } from './world.ts';

const guild = schedule().guild;
const minute = 60_000;
const hour = 60 * minute;
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
const rethrow = (error: unknown) => {
  throw error;
};

/** Lets the timer's work happen at an instant. */
async function tick(at: number = now, owner = 'a'): Promise<void> {
  now = at;
  await deliverDue(
    dependenciesOf(ledger, discord, () => now, owner),
    new AbortController().signal,
    rethrow,
  );
}

/** As after a crash: written down as being sent, and no more. */
async function leaveSending(): Promise<void> {
  await ledger.write({ schedule: schedule() });
  const { send } = discord;
  discord.send = () => Promise.reject(new Error('killed'));
  await deliver(
    await current(),
    dependenciesOf(ledger, discord, () => now, 'dead'),
  ).catch(() => {});
  discord.send = send;
}

describe('a post that is due', () => {
  test('is sent once, and the next one is due the day after', async () => {
    await ledger.write({ schedule: schedule() });
    await tick();
    await tick();
    await tick(now + hour);
    expect(discord.posted).toEqual([{ id: 'm1', guild, date: '2026-11-24', at: schedule().nextAt }]);
    expect(await posts()).toEqual([{ date: '2026-11-24', status: 'sent', attempts: 0, message: 'm1' }]);
    expect(await current()).toMatchObject({ nextDate: '2026-11-25', wakeAt: schedule().nextAt + day });
  });

  test('is caught up later on the same day, and not on the next', async () => {
    await ledger.write({ schedule: schedule() });
    await tick(now + 14 * hour);
    expect(await posts()).toMatchObject([{ date: '2026-11-24', status: 'sent' }]);
    await tick(Date.parse('2026-11-27T00:00:00Z'));
    await tick();
    expect(await posts()).toEqual([
      { date: '2026-11-26', status: 'missed', attempts: 0, failure: 'offline' },
      { date: '2026-11-25', status: 'missed', attempts: 0, failure: 'offline' },
      { date: '2026-11-24', status: 'sent', attempts: 0, message: 'm1' },
    ]);
    expect(await current()).toMatchObject({ nextDate: '2026-11-27' });
  });

  test('is left out when it was skipped, and while it is paused', async () => {
    await ledger.write({ schedule: schedule({ skipDate: '2026-11-24' }) });
    await tick();
    expect(await posts()).toEqual([{ date: '2026-11-24', status: 'skipped', attempts: 0 }]);
    const { wakeAt: _, ...paused } = await current();
    expect(paused.skipDate).toBeUndefined();
    await ledger.write({ schedule: { ...paused, paused: true } });
    await tick(now + day);
    expect(discord.posted).toEqual([]);
  });

  test('is left to the process that is in charge of its server', async () => {
    await ledger.write({ schedule: schedule() });
    discord.reaches = 'elsewhere';
    await tick();
    expect(await posts()).toEqual([]);
  });
});

describe('a post whose process was killed', () => {
  test('is not touched by others for half a minute', async () => {
    await leaveSending();
    await tick(now + 29_000, 'b');
    expect(discord.posted).toEqual([]);
  });

  test('is sent with the same nonce inside the nonce window', async () => {
    await leaveSending();
    await tick(now + 31_000, 'b');
    expect(await posts()).toEqual([{ date: '2026-11-24', status: 'sent', attempts: 0, message: 'm1' }]);
  });

  test('is looked for after the window, and taken for sent where it is there', async () => {
    await leaveSending();
    discord.findings.push({ kind: 'found', message: 'm0' });
    await tick(now + 10 * minute, 'b');
    expect(await posts()).toEqual([{ date: '2026-11-24', status: 'sent', attempts: 0, message: 'm0' }]);
    expect(discord.posted).toEqual([]);
  });

  test('is sent anew, under a new nonce, only where it certainly is not there', async () => {
    await leaveSending();
    await tick(now + 10 * minute, 'b');
    expect(await posts()).toEqual([{ date: '2026-11-24', status: 'sent', attempts: 0, generation: 1, message: 'm1' }]);
  });

  test('is not sent where it can’t be told, and that is written down', async () => {
    await leaveSending();
    discord.findings.push({ kind: 'hidden' });
    await tick(now + 10 * minute, 'b');
    await tick(now + hour, 'b');
    expect(await posts()).toEqual([{ date: '2026-11-24', status: 'unknown', attempts: 0 }]);
    expect(await current()).toMatchObject({ nextDate: '2026-11-25' });
  });

  test('is looked for again while Discord can’t be reached, and settled after its day is over', async () => {
    await leaveSending();
    discord.findings.push({ kind: 'unreachable' });
    await tick(now + 10 * minute, 'b');
    expect(await posts()).toMatchObject([{ status: 'sending', attempts: 1 }]);
    await tick(now + day, 'b');
    expect(await posts()).toMatchObject([{ date: '2026-11-24', status: 'missed' }]);
  });
});

describe('a send that fails', () => {
  test('without a word is repeated with the same nonce, and posts once', async () => {
    await ledger.write({ schedule: schedule() });
    discord.sendings.push((make) => {
      make();
      return { kind: 'uncertain' };
    });
    await tick();
    expect(await current()).toMatchObject({ wakeAt: now + 2_000 });
    await tick(now + 2_000);
    expect(discord.posted).toHaveLength(1);
    expect(await posts()).toEqual([{ date: '2026-11-24', status: 'sent', attempts: 1, message: 'm1' }]);
  });

  test('for want of a permission is tried later that day, and the admins are told once', async () => {
    await ledger.write({ schedule: schedule() });
    const refused = () => ({ kind: 'refused', failure: 'no-permission', mayHelpLater: true }) as const;
    discord.sendings.push(refused, refused);
    await tick();
    expect(await current()).toMatchObject({ wakeAt: now + 5 * minute, told: true });
    await tick(now + 5 * minute);
    expect(await current()).toMatchObject({ wakeAt: now + 30 * minute });
    await tick(now + 30 * minute);
    expect(await posts()).toEqual([{ date: '2026-11-24', status: 'sent', attempts: 2, message: 'm1' }]);
    expect(discord.told).toEqual(['no-permission']);
    expect(await current()).toMatchObject({ told: false });
  });

  test('for good is missed at the end of the day, day after day, and told once', async () => {
    await ledger.write({ schedule: schedule() });
    const gone = () => ({ kind: 'refused', failure: 'channel-gone', mayHelpLater: false }) as const;
    discord.sendings.push(gone, gone);
    await tick();
    await tick(Date.parse('2026-11-25T00:00:00Z'));
    await tick(Date.parse('2026-11-25T09:00:00Z'));
    expect(await posts()).toEqual([
      { date: '2026-11-25', status: 'failed', attempts: 1, failure: 'channel-gone' },
      { date: '2026-11-24', status: 'missed', attempts: 1, failure: 'channel-gone' },
    ]);
    expect(discord.told).toEqual(['channel-gone']);
  });

  test('of the token is nothing that admins can mend: a real failure is told later all the same', async () => {
    await ledger.write({ schedule: schedule() });
    discord.sendings.push(
      () => ({ kind: 'refused', failure: 'unreachable', mayHelpLater: true }),
      () => ({ kind: 'refused', failure: 'no-permission', mayHelpLater: true }),
    );
    await tick();
    expect(await current()).toMatchObject({ wakeAt: now + 5 * minute, told: false });
    await tick(now + 5 * minute);
    expect(discord.told).toEqual(['no-permission']);
  });

  test('because the server was left tells nobody', async () => {
    await ledger.write({ schedule: schedule() });
    discord.reaches = 'gone';
    await tick();
    expect(await posts()).toMatchObject([{ status: 'failed', failure: 'server-left' }]);
    expect(discord.told).toEqual([]);
  });
});
