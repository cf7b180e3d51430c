import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Ledger, Post, Schedule } from '../../../commands/daily/ledger.ts';
import { setSchedule } from '../../../commands/daily/settings.ts';
import type { ChannelThere, Told } from '../../../src/discord/inquiry.ts';
import { checkSchedules, type Known } from '../../../src/doctor/schedules.ts';
import { openLedger } from '../../../src/store/ledger.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const guild = '1100000000000000010';
const channel = '1100000000000000011';
const known: Known = { bot: '1', servers: [{ id: guild, name: 'Readers' }], now };
const usable = {
  kind: 'told',
  value: { server: guild, name: 'general', report: { kind: 'usable', channel: 'text' } },
} as const satisfies Told<ChannelThere>;
let ledger: Ledger;

beforeEach(async () => {
  ledger = await openLedger(':memory:');
  const daily = { time: '09:00', zone: 'Europe/London', language: 'en', origin: 'command' } as const;
  await setSchedule(ledger, { guild, channel, ...daily }, '', now);
});
afterEach(() => ledger.close());

async function found(there: Told<ChannelThere> = usable, more: Partial<Known> = {}, kept?: readonly Schedule[]) {
  const schedules = kept ?? (await ledger.schedules());
  const database = { kind: 'ready', version: 1, kept: { ledger, schedules } } as const;
  const findings = await checkSchedules(database, { channel: async () => there }, { ...known, ...more });
  return findings.map(({ check, state, says, ...fix }) => [state, says, ...Object.values(fix)]);
}

async function posted(change: Partial<Post>): Promise<void> {
  const post: Post = {
    guild,
    date: '2026-11-24',
    channel,
    status: 'sent',
    generation: 0,
    firstTriedAt: now,
    attempts: 1,
    owner: 'me',
    leaseUntil: 0,
    updatedAt: now,
    revision: (await ledger.post(guild, '2026-11-24'))?.revision ?? 0,
    ...change,
  };
  await ledger.write({ post });
}

it('says when the next post is due, in its zone, and how the last went', async () => {
  const told = async () => (await found())[0]?.[1]?.replace(/^the daily post of Readers in #general: /, '');
  const next = 'next 25 Nov 2026, 09:00 (Europe/London); ';
  expect(await told()).toBe(`${next}none was made yet`);
  await posted({});
  expect(await told()).toBe(`${next}the last one is that of 2026-11-24`);
  await posted({ publishing: 'refused' });
  expect(await told()).toBe(
    `${next}the last one is that of 2026-11-24, which was not published to followers: /daily status says why`,
  );
  await posted({ status: 'missed', failure: 'offline' });
  expect(await told()).toBe(`${next}that of 2026-11-24 was missed: the bot was not running`);
  await posted({ status: 'unknown' });
  expect(await told()).toBe(`${next}whether that of 2026-11-24 was made can’t be told: look into the channel`);
});

it('lets one rest that is paused, or whose server the bot has left', async () => {
  expect(await found(usable, { servers: [] })).toEqual([
    ['off', `the daily post of the server ${guild} rests: the bot isn’t in that server any more`],
  ]);
  const schedule = (await ledger.schedule(guild)) as Schedule;
  await ledger.write({ schedule: { ...schedule, paused: true } });
  expect(await found()).toEqual([['off', 'the daily post of Readers is paused: /daily resume goes on']]);
});

it('finds a channel of another server, and one that takes no posts', async () => {
  const choose = 'Choose another channel with /daily set in that server (or in DAILY_CHANNEL_ID).';
  const there = (change: Partial<ChannelThere>): Told<ChannelThere> => ({
    kind: 'told',
    value: { ...usable.value, ...change },
  });
  expect([...(await found(there({ server: '1' }))), ...(await found(there({ report: { kind: 'unusable' } })))]).toEqual(
    [
      ['wrong', 'the daily post of Readers has a channel of another server', choose],
      ['wrong', 'the daily post of Readers can’t be made in #general: it is no channel for posts', choose],
    ],
  );
});

it('looks at the channel of the settings where no schedule has it, and at twenty schedules', async () => {
  expect(await found(usable, { fixedChannel: '1100000000000000012' }, [])).toEqual([
    ['well', 'the daily post of DAILY_CHANNEL_ID will be set up by npm start'],
  ]);
  expect(await found(usable, { fixedChannel: channel })).toHaveLength(1);
  const [one] = await ledger.schedules();
  const many = Array.from({ length: 22 }, () => one as Schedule);
  expect((await found(usable, {}, many)).at(-1)).toEqual(['off', '2 more daily posts not looked at']);
});

it('says that none is set up, but nothing where the database can’t tell', async () => {
  const other = { kind: 'unusable', trouble: 'locked', code: 'SQLITE_BUSY' } as const;
  expect([await found(usable, {}, []), await checkSchedules(other, { channel: async () => usable }, known)]).toEqual([
    [['off', 'no daily post is set up: /daily set in a server sets one up']],
    [],
  ]);
});
