import { describe, expect, it } from 'vitest';
import { walkComponents } from '../../stand-in/components.ts';
import { labelsOf, markupIn, quotesOf, textsOf } from './reading.ts';
import { shelf } from './shelf.ts';
import { ada, setStage } from './stage.ts';

const oddities = 'Owls say </ask:11> at night. They press </daily set:12> by day.\n';
const [here, elsewhere] = ['900000000000000001', '900000000000000002'];
const articles = { ...shelf, 'odd.txt': oddities };

/** The texts with the ids of commands, which the stand-in refuses where they are none. */
const withIds = (message: Parameters<typeof textsOf>[0]): string =>
  walkComponents(message?.components)
    .map(({ content }) => content ?? '')
    .join('\n');

describe('where the commands stand everywhere', () => {
  const stage = setStage({ articles });
  const idOf = (name: string): string =>
    String([...stage.standIn.commands.values()].flat().find((one) => one.name === name)?.id);

  it('a command that is named can be clicked in answers to commands, mentions and direct messages, in any language', async () => {
    const { message } = await stage.give('ask', { question: ' ' }, { user: ada, locale: 'de' });
    expect(withIds(message)).toContain(`</ask:${idOf('ask')}> \`frage: `);
    for (const where of [{ dm: true }, { mentionsBot: true }]) {
      const { replies } = await stage.standIn.say({ content: '/read', ...where, author: ada });
      expect(withIds(replies[0])).toContain(`</read:${idOf('read')}> \`1\``);
    }
  });

  it('so it can in a daily post', async () => {
    const options = [{ name: 'timezone', value: 'UTC' }];
    await stage.standIn.slash({ name: 'daily', subcommand: 'set', options, user: ada });
    const { message: told } = await stage.standIn.slash({ name: 'daily', subcommand: 'now', user: ada });
    expect(textsOf(told)[0]).toMatch(/^Posted:/);
    const posts = [...stage.standIn.messages.values()].map(withIds);
    expect(posts.some((text) => text.includes(`Questions? </ask:${idOf('ask')}> answers`))).toBe(true);
  });

  it('words of an article are no command, wherever they stand', async () => {
    const { message } = await stage.give('read', { section: '1', article: 'odd' }, { user: ada });
    const asked = await stage.give('ask', { question: 'What do owls say </ask:11>?' }, { user: ada });
    expect([quotesOf(message).join(' '), markupIn(message), markupIn(asked.message)]).toEqual([
      oddities.trim(),
      [],
      [],
    ]);
    expect(labelsOf(message)).toEqual(['Remove']);
  });

  it('after a restart it can be clicked as before, though nothing is registered again', async () => {
    const before = stage.standIn.registrations.length;
    await stage.restart();
    const { message } = await stage.give('ask', { question: ' ' }, { user: ada });
    expect([withIds(message).includes(`</ask:${idOf('ask')}>`), stage.standIn.registrations.length]).toEqual([
      true,
      before,
    ]);
  });
});

describe('where the commands stand in one server', () => {
  const stage = setStage({
    articles,
    environment: { DISCORD_GUILD_ID: here ?? '' },
    discord: { guilds: [{ id: here ?? '' }, { id: elsewhere ?? '' }] },
  });
  const channelOf = (server: string | undefined): string =>
    [...stage.standIn.channels.values()].find(({ guildId, type }) => guildId === server && type === 0)?.id ?? '';

  it('they can be clicked there, and stand as they are typed in any other and in a direct message', async () => {
    const places = [{ channelId: channelOf(here) }, { channelId: channelOf(elsewhere) }];
    const asked = [...places.map((place) => ({ ...place, mentionsBot: true })), { dm: true }];
    const shown: boolean[] = [];
    for (const place of asked) {
      const { replies } = await stage.standIn.say({ content: '/read', author: ada, ...place });
      shown.push(/<\/read:\d+>/.test(withIds(replies[0])));
      expect(withIds(replies[0])).toMatch(shown.at(-1) ? /> `1`/ : /`\/read 1`/);
    }
    expect(shown).toEqual([true, false, false]);
  });
});
