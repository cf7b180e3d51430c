import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIMessage, PermissionFlagsBits } from 'discord.js';
import { afterAll, describe, expect, it } from 'vitest';
import { articles, parted, places } from './places.ts';
import { isPrivate, labelsOf, textsOf } from './reading.ts';
import { ada, setStage } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-daily-'));
afterAll(() => rmSync(folder, { recursive: true }));
const environment = { DATABASE_URL: `file:${join(folder, 'a.db')}` };
const stage = setStage({ articles, discord: parted, environment });
const admin = { id: '300000000000000001', username: 'root', permissions: PermissionFlagsBits.ManageGuild };
const { 'a direct conversation': direct, 'a channel where the bot may not write': closed, ...open } = places;

type Options = Readonly<Record<string, string | boolean>>;

async function give(subcommand: string, place: object, options: Options = {}): Promise<APIMessage | undefined> {
  const given = Object.entries(options).map(([name, value]) => ({ name, value }));
  return (await stage.standIn.slash({ name: 'daily', subcommand, options: given, user: admin, ...place })).message;
}

const posts = (channelId: string): APIMessage[] =>
  [...stage.standIn.messages.values()].filter(
    (message) => message.channel_id === channelId && !message.interaction_metadata && message.author.bot,
  );

describe.each(Object.entries(open))('in %s', (_, place) => {
  it('a daily post is set up, looked at, made, left out, paused, resumed and given up', async () => {
    const first = async (subcommand: string, options: Options = {}): Promise<string> => {
      const message = await give(subcommand, place, options);
      expect(isPrivate(message)).toBe(true);
      return textsOf(message).join('\n');
    };
    expect(await first('status')).toMatch(/^There is no daily post in this server yet\. <\/daily set:id> makes one\./);
    const set = await first('set', { time: '9:00', timezone: 'UTC', article: 'Bees' });
    expect(set).toMatch(
      new RegExp(`^Every day at \\*\\*09\\\\:00\\*\\* \\(UTC\\) in <#${place.channelId}>, from \\*\\*Bees\\*\\*\\.`),
    );
    expect(await first('preview')).toMatch(/^-# Only a preview: this is posted <t:\d+:F>\.\n(?:.|\n)*Bees/);
    expect(await first('now')).toMatch(/^Posted: https:\/\/discord\.com\/channels\//);
    const [post] = posts(place.channelId);
    expect([posts(place.channelId).length, textsOf(post).at(-1)]).toEqual([
      1,
      '-# Questions? </ask:id> answers in the article’s own words.',
    ]);
    const [label = ''] = labelsOf(post);
    expect(label).toMatch(/^Read on: §/);
    // Whoever presses it reads on alone.
    const { message: onward } = await stage.press(post, label, { user: ada, ...place });
    expect([isPrivate(onward), textsOf(onward)[0]?.endsWith('· Bees')]).toEqual([true, true]);
    expect(await first('status')).toContain(`/${place.channelId}/${post?.id}`);
    expect(await first('skip')).toMatch(/^The post of .+ is left out\./);
    expect(await first('pause')).toBe('Paused: nothing is posted until </daily resume:id>.');
    await stage.restart();
    expect(await first('resume')).toMatch(/^The next post: <t:\d+:F> \(<t:\d+:R>\)\.$/);
    expect(await first('off')).toBe('The daily post is off, and its settings are deleted.');
  });
});

it('where the bot may not write nothing is saved, and what it lacks is named', async () => {
  const message = await give('set', closed, { time: '9:00', timezone: 'UTC' });
  expect([isPrivate(message), textsOf(message)]).toEqual([
    true,
    [
      `Nothing was saved: in <#${closed.channelId}> the bot lacks **Send Messages**. Allow that in the channel’s settings and try again.`,
    ],
  ]);
  expect(textsOf(await give('status', closed))[0]).toMatch(/^There is no daily post in this server yet/);
});

it('in a direct conversation it says that a daily post belongs to a server', async () => {
  for (const subcommand of ['set', 'status', 'now', 'usual', 'off']) {
    const message = await give(subcommand, direct);
    expect([isPrivate(message), textsOf(message)]).toEqual([
      true,
      ['The daily post belongs to a server: use this command in one.'],
    ]);
  }
});

it.each([
  ['set', { time: '9' }, '09:00'],
  ['set', { timezone: 'lon' }, 'Europe/London'],
  ['set', { days: 'mon-f' }, 'Monday to Friday'],
  ['set', { article: 'vo' }, 'Voyage'],
  ['usual', { article: 'vo' }, 'Voyage'],
] as const)('/daily %s offers while %j is typed', async (subcommand, options, name) => {
  const focused = Object.entries(options).map(([key, value]) => ({ name: key, value }))[0];
  if (!focused) throw new Error('nothing is typed');
  const { choices } = await stage.standIn.autocomplete({
    name: 'daily',
    subcommand,
    options: [],
    focused,
    user: admin,
  });
  expect(choices[0]?.name).toContain(name);
});
