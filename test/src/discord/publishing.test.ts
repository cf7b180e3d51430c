import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { closeTowns, posted, start, type Town, textsOf, town } from './town.ts';

afterEach(closeTowns);

const hour = 3_600_000;
const day = 24 * hour;
const one_o_clock = start + hour;
const admin = { id: '1100000000000000009', permissions: PermissionFlagsBits.ManageGuild };
const route = 'POST /channels/{channel_id}/messages/{message_id}/crosspost';

async function announcing(more: Readonly<Record<string, string | boolean>> = {}) {
  const one = await town();
  const news = one.channels[1] ?? '';
  const options = { time: '13:00', timezone: 'utc', channel: news, ...more };
  const { message } = await one.standIn.slash({
    name: 'daily',
    subcommand: 'set',
    user: admin,
    options: Object.entries(options).map(([name, value]) => ({ name, value })),
    resolved: { channels: { [news]: { id: news, name: 'news', type: 5, permissions: '0' } } },
  });
  return { one, news, guild: [...one.standIn.guilds.keys()][0] ?? '', said: textsOf(message) };
}

const status = async ({ standIn }: Town) =>
  textsOf((await standIn.slash({ name: 'daily', subcommand: 'status', user: admin })).message);
const isPublished = ({ flags }: { flags?: MessageFlags }) => ((flags ?? 0) & MessageFlags.Crossposted) !== 0;
const asked = ({ standIn }: Town) => standIn.requests.filter((request) => request.route === route).length;

test('a post in an announcement channel is published, and status says so', async () => {
  const { one, guild, said } = await announcing();
  expect(said).toContain('Each post is published to those who follow the channel.');
  await one.clock.advanceTo(one_o_clock);
  expect(posted(one).map(isPublished)).toEqual([true]);
  expect(await one.ledger.post(guild, '2026-11-24')).toMatchObject({ status: 'sent', publishing: 'published' });
  expect(await one.ledger.schedule(guild)).toMatchObject({ nextDate: '2026-11-25', wakeAt: one_o_clock + day });
  expect(await status(one)).toContain('It was published to those who follow the channel.');
});

test('with publish: False it isn’t', async () => {
  const { one, guild, said } = await announcing({ publish: false });
  expect(said[1]).toContain('Posts are not published');
  await one.clock.advanceTo(one_o_clock);
  expect([posted(one).map(isPublished), asked(one)]).toEqual([[false], 0]);
  expect(await one.ledger.post(guild, '2026-11-24')).not.toHaveProperty('publishing');
});

test('what was published already counts as published', async () => {
  const { one, guild } = await announcing();
  one.standIn.fault({ route, effect: { kind: 'close-socket', applied: true }, times: 1 });
  await one.clock.advanceTo(one_o_clock + 60_000);
  expect([posted(one).map(isPublished), asked(one)]).toEqual([[true], 2]);
  expect(await one.ledger.post(guild, '2026-11-24')).toMatchObject({ publishing: 'published' });
});

test('where ten were published in an hour, it waits as Discord asks, also when the bot is started again', async () => {
  const { one, guild } = await announcing();
  one.standIn.fault({ route, effect: { kind: 'rate-limit', retryAfterSeconds: 1_800 }, times: 1 });
  await one.clock.advanceTo(one_o_clock + 60_000);
  expect(await status(one)).toContain('It was not published to those who follow the channel: that is still to come.');
  // The client that was refused counts the half hour by the computer's clock, not by the test's.
  await one.restart();
  expect(posted(one).map(isPublished)).toEqual([false]);
  await one.clock.advanceTo(one_o_clock + 1_801_000);
  expect([posted(one).length, posted(one).map(isPublished)]).toEqual([1, [true]]);
  expect(await one.ledger.post(guild, '2026-11-24')).toMatchObject({ publishing: 'published' });
});

test('it is given up when the next post is due, and status says why', async () => {
  const { one, guild } = await announcing();
  const effect = { kind: 'rate-limit', retryAfterSeconds: 3_000 } as const;
  one.standIn.fault({ route, effect, times: 28 });
  await one.clock.advanceTo(one_o_clock + day - 1);
  expect(await one.ledger.post(guild, '2026-11-24')).toMatchObject({ status: 'sent', publishing: 'too-many' });
  expect(await status(one)).toContain(
    'It was not published to those who follow the channel: Discord lets ten messages an hour be published in a channel.',
  );
  await one.clock.advanceTo(one_o_clock + day);
  expect(posted(one)).toHaveLength(2);
});

test('a message that was deleted before can’t be published, and is not sent again', async () => {
  const { one, guild } = await announcing();
  const body = { code: 10_008, message: 'Unknown Message' };
  one.standIn.fault({ route, effect: { kind: 'status', status: 404, body }, times: 1 });
  await one.clock.advanceTo(one_o_clock + hour);
  expect(posted(one)).toHaveLength(1);
  expect(await one.ledger.post(guild, '2026-11-24')).toMatchObject({ status: 'sent', publishing: 'deleted' });
});

test('a process that ends between sending and publishing publishes when it starts again', async () => {
  const { one, guild } = await announcing();
  one.standIn.fault({ route, effect: { kind: 'status', status: 500 }, times: 1 });
  await one.clock.advanceTo(one_o_clock);
  expect(await one.ledger.post(guild, '2026-11-24')).toMatchObject({ status: 'sent', publishing: 'due' });
  await one.restart();
  await one.clock.advanceTo(one_o_clock + 60_000);
  expect([posted(one).length, posted(one).map(isPublished)]).toEqual([1, [true]]);
});

test('pausing, or setting it anew, doesn’t lose what is still to be published', async () => {
  const { one } = await announcing();
  one.standIn.fault({ route, effect: { kind: 'status', status: 500 }, times: 2 });
  await one.clock.advanceTo(one_o_clock);
  await one.standIn.slash({ name: 'daily', subcommand: 'pause', user: admin });
  await one.standIn.slash({
    name: 'daily',
    subcommand: 'set',
    user: admin,
    options: [{ name: 'time', value: '14:00' }],
  });
  await one.clock.advanceTo(one_o_clock + 2 * hour);
  expect([posted(one).length, posted(one).map(isPublished)]).toEqual([1, [true]]);
});
