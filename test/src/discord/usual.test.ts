import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, expect, it } from 'vitest';
import { isPrivate, textsOf } from './reading.ts';
import { shelf } from './shelf.ts';
import { setStage } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-usual-'));
afterAll(() => rmSync(folder, { recursive: true }));
const stage = setStage({ articles: shelf, environment: { DATABASE_URL: `file:${join(folder, 'a.db')}` } });
const admin = { id: '300000000000000001', username: 'root', permissions: PermissionFlagsBits.ManageGuild };

async function choose(options: Readonly<Record<string, string>>) {
  const given = Object.entries(options).map(([name, value]) => ({ name, value }));
  const [channel] = stage.standIn.channels.values();
  const resolved = channel ? { channels: { [channel.id]: { ...channel, deny: undefined, permissions: '0' } } } : {};
  return stage.standIn.slash({ name: 'daily', subcommand: 'usual', options: given, user: admin, resolved });
}

it('an article that admins choose is summed up, read and asked first, after a restart, too, until they take it back', async () => {
  const heading = async (): Promise<string | undefined> => textsOf((await stage.give('summary')).message)[0];
  expect(await heading()).toBe('### Which article?');
  const { message } = await choose({ article: 'Wolves' });
  expect([isPrivate(message), textsOf(message)]).toEqual([
    true,
    ['In this server questions that name no article go to Wolves first.'],
  ]);
  expect(await heading()).toBe('### Wolves in brief:');
  await stage.restart();
  expect(await heading()).toBe('### Wolves in brief:');
  const [channel] = stage.standIn.channels.keys();
  await choose({ article: 'Bees', channel: channel ?? '' });
  expect(await heading()).toBe('### Bees in brief:');
  const said = await stage.standIn.say({ content: 'summary', mentionsBot: true });
  expect(said.replies.map((reply) => textsOf(reply)[0])).toEqual(['### Bees in brief:']);
  await choose({ article: '-', channel: channel ?? '' });
  await choose({ article: '-' });
  expect(await heading()).toBe('### Which article?');
});

it('offers none, then the articles, while the article is typed', async () => {
  const focused = { name: 'article', value: '' };
  const { choices } = await stage.standIn.autocomplete({
    name: 'daily',
    subcommand: 'usual',
    options: [],
    focused,
    user: admin,
  });
  expect(choices).toEqual([
    { name: 'none', value: '-' },
    { name: 'Bees', value: 'Bees' },
    { name: 'Wolves', value: 'Wolves' },
  ]);
});
