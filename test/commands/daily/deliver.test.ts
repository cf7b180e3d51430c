import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deliver } from '../../../commands/daily/deliver.ts';
import { deliverDue } from '../../../commands/daily/dispatch.ts';
import type { Ledger, Schedule } from '../../../commands/daily/ledger.ts';
import { askForPost } from '../../../commands/daily/now.ts';
import { skipNext } from '../../../commands/daily/settings.ts';
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

  test('because the server was left tells nobody', async () => {
    await ledger.write({ schedule: schedule() });
    discord.reaches = 'gone';
    await tick();
    expect(await posts()).toMatchObject([{ status: 'failed', failure: 'server-left' }]);
    expect(discord.told).toEqual([]);
  });
});

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
