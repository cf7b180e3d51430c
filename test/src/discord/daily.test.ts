import { PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { Schedule } from '../../../commands/daily/ledger.ts';
import type { FixedDaily } from '../../../src/discord/daily-posts.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import { closeTowns, posted, start, textsOf, town } from './town.ts';

afterEach(closeTowns);

const nine = Date.parse('2026-11-25T09:00:00Z');

const admin = { id: '1100000000000000009', permissions: PermissionFlagsBits.ManageGuild };
const set = (channel: string, time = '9', timezone = 'utc') => ({
  name: 'daily',
  subcommand: 'set',
  user: admin,
  options: [
    { name: 'channel', value: channel },
    { name: 'time', value: time },
    { name: 'timezone', value: timezone },
  ],
  resolved: { channels: { [channel]: { id: channel, name: 'general', type: 0, permissions: '0' } } },
});
const give = (subcommand: string) => ({ name: 'daily', subcommand, user: admin });

describe('/daily', () => {
  test('set says when the next post comes, and the timer posts it then', async () => {
    const one = await town();
    const [channel = ''] = one.channels;
    const outcome = await one.standIn.slash(set(channel));
    expect(textsOf(outcome.message)).toEqual([
      `Every day at **09\\:00** (UTC) in <#${channel}>, from **Wolves**.`,
      `The next post: <t:${nine / 1000}:F> (<t:${nine / 1000}:R>).`,
    ]);
    await one.clock.advanceTo(nine - 1);
    expect(posted(one)).toEqual([]);
    await one.clock.advanceTo(nine);
    expect(textsOf(posted(one)[0])).toEqual([
      '### Today from Wolves',
      '-# The whole in brief',
      '> Wolves hunt in packs.\n-# §1, sentence 1',
      '> A pack has six wolves.\n-# §2, sentence 1',
      '-# Questions? `/ask` answers in the article’s own words.',
    ]);
    const [request] = one.standIn.requests.filter(({ route }) => route === 'POST /channels/{channel_id}/messages');
    expect(request?.body).toMatchObject({ enforce_nonce: true, allowed_mentions: { parse: [] } });
    await one.clock.advanceTo(nine + 3 * 86_400_000);
    expect(posted(one)).toHaveLength(4);
  });

  test('status shows the last post, the next one, and a failure in plain words', async () => {
    const one = await town();
    const [channel = ''] = one.channels;
    await one.standIn.slash(set(channel));
    await one.clock.advanceTo(nine);
    one.standIn.changeChannel(channel, { deny: PermissionFlagsBits.SendMessages });
    await one.clock.advanceTo(nine + 86_400_000);
    const [message] = posted(one);
    const guild = [...one.standIn.guilds.keys()][0];
    const { message: status } = await one.standIn.slash({ ...give('status') });
    const next = (nine + 2 * 86_400_000) / 1000;
    expect(textsOf(status).slice(1)).toEqual([
      `The last post: <t:${nine / 1000}:F> https://discord.com/channels/${guild}/${channel}/${message?.id}`,
      `The next post: <t:${next}:F> (<t:${next}:R>).`,
      'The post of November 26, 2026 has not worked yet:',
      `the bot may not post in <#${channel}>. Allow it View Channel, Send Messages and Read Message History there.`,
    ]);
  });

  test('set names the permissions that are missing and saves nothing', async () => {
    const one = await town([{ channels: [{ deny: PermissionFlagsBits.SendMessages }] }]);
    const [channel = ''] = one.channels;
    const outcome = await one.standIn.slash(set(channel));
    expect(textsOf(outcome.message)).toEqual([
      `Nothing was saved: in <#${channel}> the bot lacks **Send Messages**. Allow that in the channel’s settings and try again.`,
    ]);
    const again = await one.standIn.slash(give('status'));
    expect(textsOf(again.message)).toEqual(['There is no daily post in this server yet. `/daily set` makes one.']);
  });

  test('skip, pause, resume, preview and off do what they say', async () => {
    const one = await town();
    const [channel = ''] = one.channels;
    await one.standIn.slash(set(channel));
    expect(textsOf((await one.standIn.slash(give('skip'))).message)).toEqual([
      'The post of November 25, 2026 is left out.',
      `The next post: <t:${nine / 1000 + 86_400}:F> (<t:${nine / 1000 + 86_400}:R>).`,
    ]);
    const preview = await one.standIn.slash(give('preview'));
    expect([textsOf(preview.message).slice(0, 2), preview.message?.flags]).toEqual([
      [`-# Only a preview: this is posted <t:${nine / 1000 + 86_400}:F>.`, '### Today from Wolves'],
      32768 | 64,
    ]);
    await one.clock.advanceTo(nine);
    await one.standIn.slash(give('pause'));
    await one.clock.advanceTo(nine + 86_400_000 + 1);
    expect(posted(one)).toEqual([]);
    await one.standIn.slash(give('resume'));
    await one.clock.advanceTo(nine + 2 * 86_400_000);
    expect(posted(one)).toHaveLength(1);
    await one.standIn.slash(give('off'));
    await one.clock.advanceTo(nine + 4 * 86_400_000);
    expect(posted(one)).toHaveLength(1);
  });

  test('moving to another channel, time and zone on the same day doesn’t post twice', async () => {
    const one = await town();
    const [channel = '', other = ''] = one.channels;
    await one.standIn.slash(set(channel));
    await one.clock.advanceTo(nine);
    await one.standIn.slash(set(other, '11:30', 'Asia/Shanghai'));
    await one.standIn.slash(set(other, '9:01', 'utc'));
    await one.clock.advanceTo(nine + 14 * 3_600_000);
    expect(posted(one).map(({ channel_id }) => channel_id)).toEqual([channel]);
  });

  test('suggests times and zones while they are typed', async () => {
    const one = await town();
    const suggested = async (name: string, value: string) => {
      const focused = { name, value };
      return (await one.standIn.autocomplete({ name: 'daily', subcommand: 'set', user: admin, focused })).choices;
    };
    expect((await suggested('time', '9.30 pm'))[0]).toEqual({ name: '21:30 (9:30 pm)', value: '21:30' });
    expect((await suggested('timezone', 'new y'))[0]).toEqual({ name: 'America/New York', value: 'America/New_York' });
    expect((await suggested('article', 'wol'))[0]).toEqual({ name: 'Wolves', value: 'Wolves' });
  });
});

describe('a failure', () => {
  test('is told to the admins once, and the settings are kept', async () => {
    const one = await town([{ channels: [{ name: 'general' }, { name: 'news' }] }]);
    const [general = '', news = ''] = one.channels;
    await one.standIn.slash(set(news));
    one.standIn.removeChannel(news);
    await one.clock.advanceTo(nine + 3 * 86_400_000);
    expect(posted(one).map((message) => [message.channel_id, ...textsOf(message)])).toEqual([
      [
        general,
        `The daily post in <#${news}> does not work:`,
        'the channel was deleted. `/daily set` chooses another.',
        'The settings are kept. `/daily status` shows how it goes on; this message comes once.',
      ],
    ]);
    const guild = [...one.standIn.guilds.keys()][0] ?? '';
    expect((await one.ledger.latest(guild, 9)).map(({ date, status }) => `${date} ${status}`)).toEqual([
      '2026-11-28 failed',
      '2026-11-27 missed',
      '2026-11-26 missed',
      '2026-11-25 missed',
    ]);
  });

  test('of Discord’s servers is waited out and leaves one post', async () => {
    const one = await town();
    const [channel = ''] = one.channels;
    await one.standIn.slash(set(channel));
    const route = 'POST /channels/{channel_id}/messages';
    one.standIn.fault({ route, effect: { kind: 'status', status: 500, applied: true }, times: 5 });
    one.standIn.fault({ route, effect: { kind: 'close-socket', applied: true }, times: 1 });
    await one.clock.advanceTo(nine + 600_000);
    expect(posted(one)).toHaveLength(1);
    const guild = [...one.standIn.guilds.keys()][0] ?? '';
    expect(await one.ledger.post(guild, '2026-11-25')).toMatchObject({ status: 'sent', message: posted(one)[0]?.id });
  });
});

test('a forum gets a post a day, named after it', async () => {
  const one = await town();
  const forum = [...one.standIn.channels.values()].find(({ type }) => type === 15)?.id ?? '';
  const wanted = set(forum);
  await one.standIn.slash({
    ...wanted,
    resolved: { channels: { [forum]: { id: forum, name: 'forum', type: 15, permissions: '0' } } },
  });
  await one.clock.advanceTo(nine + 86_400_000);
  const threads = [...one.standIn.channels.values()].filter(({ parentId }) => parentId === forum);
  expect(threads.map(({ name }) => name)).toEqual(['Today from Wolves · 2026-11-25', 'Today from Wolves · 2026-11-26']);
});

test('the environment’s channel posts without any command, unless an admin made a schedule', async () => {
  const fixed = (standIn: StandIn): FixedDaily => ({
    channel: [...standIn.channels.keys()][1] ?? '',
    time: '13:00',
    zone: 'UTC',
  });
  const one = await town([{}], fixed);
  await one.clock.advanceTo(start + 3_600_000);
  expect(posted(one).map(({ channel_id }) => channel_id)).toEqual([one.channels[1]]);
  const guild = [...one.standIn.guilds.keys()][0] ?? '';
  expect(((await one.ledger.schedule(guild)) as Schedule).origin).toBe('environment');
});

test('the environment’s post that an admin switched off stays off when the bot starts again', async () => {
  const fixed = (standIn: StandIn): FixedDaily => ({
    channel: [...standIn.channels.keys()][1] ?? '',
    time: '13:00',
    zone: 'UTC',
  });
  const one = await town([{}], fixed);
  expect(textsOf((await one.standIn.slash(give('off'))).message)[0]).toContain('`DAILY_CHANNEL_ID` set it up');
  await one.restart();
  await one.clock.advanceTo(start + 2 * 86_400_000);
  expect(posted(one)).toEqual([]);
});
