import { PermissionFlagsBits } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import type { GuildOptions } from '../../stand-in/types.ts';
import { closeTowns, posted, type Town, textsOf, town } from './town.ts';

afterEach(closeTowns);

/** The towns' clocks begin on Tuesday, 24 November 2026, at noon UTC. */
const day = 86_400_000;
const wednesday = Date.parse('2026-11-25T09:00:00Z');
const readers = { id: '1200000000000000001', name: 'readers', mentionable: true };
const admin = { id: '1100000000000000009', permissions: PermissionFlagsBits.ManageGuild };

async function give(
  { standIn }: Town,
  subcommand: string,
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<string[]> {
  const named = new Set(Object.values(options));
  const channels = [...standIn.channels.values()].filter(({ id }) => named.has(id));
  const roles = [...standIn.guilds.values()]
    .flatMap((guild) => [{ id: guild.id, name: '@everyone' }, ...guild.roles])
    .filter(({ id }) => named.has(id));
  const { message } = await standIn.slash({
    name: 'daily',
    subcommand,
    user: admin,
    options: Object.entries(options).map(([name, value]) => ({ name, value })),
    resolved: {
      channels: Object.fromEntries(channels.map(({ id, name, type }) => [id, { id, name, type, permissions: '0' }])),
      roles: Object.fromEntries(roles.map((role) => [role.id, { permissions: '0', position: 0, color: 0, ...role }])),
    },
  });
  return textsOf(message);
}
const germany: GuildOptions = { locale: 'de' };
const inTown = async (guild: GuildOptions = {}) => {
  const one = await town([guild]);
  const [channel = '', news = '', forum = ''] = one.channels;
  return { one, channel, news, forum, guild: [...one.standIn.guilds.keys()][0] ?? '' };
};
const daysOf = (one: Town) => posted(one).map(({ timestamp }) => timestamp.slice(0, 10));

test('a schedule of some days posts on these, and says so', async () => {
  const { one, channel } = await inTown();
  expect((await give(one, 'set', { time: '9', timezone: 'utc', days: 'mo-fr' }))[0]).toBe(
    `Monday to Friday at **09\\:00** (UTC) in <#${channel}>, from **Wolves**.`,
  );
  await one.clock.advanceTo(wednesday + 7 * day);
  const week = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02'];
  expect(daysOf(one)).toEqual(week);
  expect((await give(one, 'status'))[0]).toContain('Monday to Friday at');
  expect(await give(one, 'skip')).toContain('The post of December 3, 2026 is left out.');
  await one.clock.advanceTo(wednesday + 12 * day);
  expect(daysOf(one)).toEqual([...week, '2026-12-04', '2026-12-07']);
  expect(await one.ledger.post([...one.standIn.guilds.keys()][0] ?? '', '2026-11-28')).toBeUndefined();
  expect(await give(one, 'set', { days: 'never' })).toEqual([
    '“never” names no days of the week. Write them like `mon-fri`, `weekends` or `mon, wed, fri`.',
  ]);
});

test('what isn’t named stays as it is, and the zone is taken from the server’s language', async () => {
  const { one, channel, news, guild } = await inTown({ ...germany, roles: [readers] });
  expect(await give(one, 'set')).toEqual([
    `Every day at **09\\:00** (Europe/Berlin) in <#${channel}>, from **Wolves**.`,
    'The zone **Europe/Berlin** was taken from this server’s language; `/daily set timezone:` changes it.',
    expect.stringMatching(/^The next post: <t:1795593600:F>/),
  ]);
  await give(one, 'set', { channel: news, days: 'weekends', role: readers.id, article: 'wolves' });
  await give(one, 'set', { timezone: 'tokyo' });
  expect((await give(one, 'set', { time: '8' })).slice(0, 3)).toEqual([
    `Saturday and Sunday at **08\\:00** (Asia/Tokyo) in <#${news}>, from **Wolves**.`,
    `It pings <@&${readers.id}>.`,
    'Each post is published to those who follow the channel.',
  ]);
  expect((await one.ledger.schedule(guild))?.article).toBe('wolves.md');
  await give(one, 'set', { article: '*', days: 'every day', ping: false, publish: false });
  expect(await one.ledger.schedule(guild)).not.toMatchObject({ article: expect.anything() });
  expect((await give(one, 'status')).slice(0, 2)).toEqual([
    `Every day at **08\\:00** (Asia/Tokyo) in <#${news}>, from **Wolves**.`,
    'Posts are not published to those who follow the channel; `/daily set publish: True` does that.',
  ]);
});

test('where a server’s language has many zones, it asks and saves nothing', async () => {
  const { one, guild } = await inTown();
  expect(await give(one, 'set', { time: '9' })).toEqual([
    'In which time zone? Say it with `timezone:`, such as **America/New\\_York**, **America/Chicago**, **America/Denver**, or **America/Los\\_Angeles**; a large city of yours will do.',
  ]);
  expect(await one.ledger.schedule(guild)).toBeUndefined();
});

test('a role is pinged by the post, alone, and by no preview', async () => {
  const { one, channel } = await inTown({ roles: [readers] });
  await give(one, 'set', { time: '9', timezone: 'utc', role: readers.id });
  expect((await give(one, 'preview'))[1]).toBe(`<@&${readers.id}>`);
  await one.clock.advanceTo(wednesday);
  const [post] = posted(one);
  expect([textsOf(post).slice(0, 2), post?.mention_roles, post?.mention_everyone]).toEqual([
    [`<@&${readers.id}>`, '### Today from Wolves'],
    [readers.id],
    false,
  ]);
  const mentions = one.standIn.requests.flatMap(({ route, body }) =>
    route === 'POST /channels/{channel_id}/messages' ? [(body as { allowed_mentions: object }).allowed_mentions] : [],
  );
  expect([channel, mentions]).toEqual([post?.channel_id, [{ parse: [], roles: [readers.id] }]]);
});

test('a role that can’t be mentioned, everyone, and none at all are told apart', async () => {
  const { one, guild } = await inTown({ roles: [{ ...readers, mentionable: false }] });
  const [, role] = await give(one, 'set', { timezone: 'utc', role: readers.id });
  expect(role).toBe(
    `It names <@&${readers.id}>, but nobody is notified: allow everyone to mention that role in its settings, or give the bot **Mention Everyone** in the channel.`,
  );
  expect(await give(one, 'set', { role: guild })).toEqual([
    'Nothing was saved: a post pings one role at most, and never everyone. Choose a role that people take themselves.',
  ]);
  await give(one, 'set', { ping: false });
  expect(await give(one, 'set', { ping: true })).toEqual([
    'Nothing was saved: name the role that is to be pinged with `role:`.',
  ]);
});

test('with Mention Everyone, any role is pinged; one that was deleted is told', async () => {
  const permissions = PermissionFlagsBits.Administrator | PermissionFlagsBits.MentionEveryone;
  const { one, guild } = await inTown({ permissions, roles: [{ ...readers, mentionable: false }] });
  expect((await give(one, 'set', { timezone: 'utc', role: readers.id }))[1]).toBe(`It pings <@&${readers.id}>.`);
  one.standIn.dispatch('GUILD_ROLE_DELETE', { guild_id: guild, role_id: readers.id });
  expect((await give(one, 'status'))[1]).toBe(
    'The role that it pinged was deleted. `/daily set role:` chooses another, `/daily set ping: False` none.',
  );
});

test('a post in a forum is linked as the thread that it is', async () => {
  const { one, forum, guild } = await inTown({ roles: [readers] });
  await give(one, 'set', { time: '9', timezone: 'utc', channel: forum, role: readers.id });
  await one.clock.advanceTo(wednesday);
  const [post] = posted(one);
  expect(await give(one, 'status')).toContainEqual(
    `The last post: <t:${wednesday / 1000}:F> https://discord.com/channels/${guild}/${post?.id}/${post?.id}`,
  );
  expect([post?.channel_id, post?.mention_roles]).toEqual([post?.id, [readers.id]]);
});

test('days and articles are suggested', async () => {
  const { one } = await inTown();
  const suggested = async (name: string, value: string) => {
    const given = { name: 'daily', subcommand: 'set', user: admin, focused: { name, value } };
    return (await one.standIn.autocomplete(given)).choices;
  };
  expect((await suggested('days', 'mon-we'))[0]).toEqual({ name: 'Monday to Wednesday', value: 'mon-wed' });
  expect(await suggested('article', '')).toEqual([
    { name: 'all articles in turn', value: '*' },
    { name: 'Wolves', value: 'Wolves' },
  ]);
});
