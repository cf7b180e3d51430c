import { PermissionFlagsBits } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { closeTowns, posted, start, type Town, textsOf, town } from './town.ts';

afterEach(closeTowns);

const day = 86_400_000;
const wednesday = Date.parse('2026-11-25T09:00:00Z');
const admin = { id: '1100000000000000009', permissions: PermissionFlagsBits.ManageGuild };
const posting = 'POST /channels/{channel_id}/messages';

async function give(
  { standIn }: Town,
  subcommand: string,
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<string[]> {
  const given = Object.entries(options).map(([name, value]) => ({ name, value }));
  const filled = { timeoutMs: 8_000 };
  return textsOf((await standIn.slash({ name: 'daily', subcommand, user: admin, options: given, ...filled })).message);
}

async function at(time: string, set: Readonly<Record<string, string | boolean>> = {}) {
  const one = await town();
  const [channel = '', , forum = ''] = one.channels;
  const guild = [...one.standIn.guilds.keys()][0] ?? '';
  await give(one, 'set', { time, timezone: 'utc', ...set });
  const urlOf = (place: number) => `https://discord.com/channels/${guild}/${channel}/${posted(one)[place]?.id}`;
  return { one, channel, forum, guild, urlOf };
}
const next = (time: number) => `The next post: <t:${time / 1000}:F> (<t:${time / 1000}:R>).`;

test('an extra post is made at once, the scheduled one comes all the same, and a second one is refused', async () => {
  const { one, urlOf, guild } = await at('13:00');
  expect(await give(one, 'now')).toEqual([`Posted: ${urlOf(0)}`, next(start + 3_600_000)]);
  expect(await give(one, 'now', { counts: true })).toEqual([`Once a day: today’s was made already: ${urlOf(0)}`]);
  await one.clock.advanceTo(start + 3_600_000);
  expect(posted(one).map(({ components }) => components?.[0]?.id)).toEqual([120_261_124, 20_261_124]);
  expect(await give(one, 'status')).toContainEqual(`The last post: <t:${start / 1000 + 3_600}:F> ${urlOf(1)}`);
  await one.clock.advanceTo(start + day);
  expect((await give(one, 'now'))[0]).toBe(`Posted: ${urlOf(2)}`);
  expect((await one.ledger.latest(guild, 9, 'extra')).map(({ date, status }) => [date, status])).toEqual([
    ['2026-11-25', 'sent'],
    ['2026-11-24', 'sent'],
  ]);
});

test('one that counts is the day’s post, and the next one comes the day after', async () => {
  const { one, urlOf, guild } = await at('13:00');
  expect(await give(one, 'now', { counts: true })).toEqual([`Posted: ${urlOf(0)}`, next(start + 3_600_000 + day)]);
  await one.clock.advanceTo(start + 12 * 3_600_000 - 1);
  expect(posted(one).map(({ components }) => components?.[0]?.id)).toEqual([20_261_124]);
  expect(await give(one, 'now')).toEqual([`Once a day: today’s was made already: ${urlOf(0)}`]);
  expect(await one.ledger.post(guild, '2026-11-24')).toMatchObject({ status: 'sent', asked: true });
});

test('one that counts comes too late after the day’s post; an extra one doesn’t', async () => {
  const { one, urlOf } = await at('13:00');
  await one.clock.advanceTo(start + 3_600_000);
  expect(await give(one, 'now', { counts: true })).toEqual([
    `Today’s post was made already: ${urlOf(0)} Without \`counts:\` an extra one is made.`,
  ]);
  expect((await give(one, 'now'))[0]).toBe(`Posted: ${urlOf(1)}`);
});

test('on a day without a post, and while it is paused, one can be made as well', async () => {
  const { one, urlOf } = await at('9', { days: 'weekends' });
  await give(one, 'pause');
  expect(await give(one, 'now', { counts: true })).toEqual([
    `Posted: ${urlOf(0)}`,
    'It is paused. `/daily resume` goes on.',
  ]);
  await one.clock.advanceTo(wednesday + 14 * day);
  expect(posted(one)).toHaveLength(1);
});

test('what Discord doesn’t confirm is told as such, made once, and settled', async () => {
  const { one, channel, guild } = await at('13:00');
  one.standIn.fault({ route: posting, effect: { kind: 'close-socket', applied: true }, times: 1 });
  expect((await give(one, 'now'))[0]).toBe(
    `It is on its way to <#${channel}>, and is tried again until the day is over. \`/daily status\` shows how it goes.`,
  );
  await one.clock.advanceTo(start + 60_000);
  expect(posted(one)).toHaveLength(1);
  expect(await one.ledger.post(guild, '2026-11-24', 'extra')).toMatchObject({ status: 'sent', attempts: 1 });
  expect(await one.ledger.schedule(guild)).not.toHaveProperty('extra');
});

test('what the bot may not do is told before anything is asked for', async () => {
  const { one, channel, guild } = await at('13:00');
  one.standIn.changeChannel(channel, { deny: PermissionFlagsBits.SendMessages });
  expect((await give(one, 'now'))[0]).toContain('the bot lacks **Send Messages**');
  expect(await one.ledger.latest(guild, 9, 'extra')).toEqual([]);
});

test('in a forum it is a thread of its own beside the day’s', async () => {
  const one = await town();
  const forum = one.channels[2] ?? '';
  await one.standIn.slash({
    name: 'daily',
    subcommand: 'set',
    user: admin,
    options: Object.entries({ time: '13:00', timezone: 'utc', channel: forum }).map(([name, value]) => ({
      name,
      value,
    })),
    resolved: { channels: { [forum]: { id: forum, name: 'forum', type: 15, permissions: '0' } } },
  });
  const guild = [...one.standIn.guilds.keys()][0] ?? '';
  const [said] = await give(one, 'now');
  const thread = posted(one)[0]?.id;
  expect(said).toBe(`Posted: https://discord.com/channels/${guild}/${thread}/${thread}`);
  await one.clock.advanceTo(start + 3_600_000);
  const threads = [...one.standIn.channels.values()].filter(({ parentId }) => parentId === forum);
  expect(threads.map(({ name }) => name)).toEqual([
    'Today from Wolves · 2026-11-24 (2)',
    'Today from Wolves · 2026-11-24',
  ]);
});

test('without a schedule there is nothing to make', async () => {
  const one = await town();
  expect(await give(one, 'now')).toEqual(['There is no daily post in this server yet. `/daily set` makes one.']);
});
