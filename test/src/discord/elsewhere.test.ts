import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isPrivate, labelsOf, quotesOf, textsOf } from './reading.ts';
import { shelf } from './shelf.ts';
import { ada, ben, setStage } from './stage.ts';

const long = Array.from(
  { length: 40 },
  (_, i) => `Then came day ${i + 1}, ${'and the ship went on '.repeat(4)}west.`,
).join(' ');
const stage = setStage({ articles: { ...shelf, 'tale.md': `# Tale\n\n${long}\n` } });

const question = 'How many wolves does a pack have?';
const answer = [`**${question}**`, '> A pack has **six** wolves.\n-# §1 Packs, sentence 2 · Wolves'];

/** Where only the user brought the bot along: it has no channel there and gets no message. */
const places = {
  'a server that it is not in': { guildId: '900000000000000001', channelId: '900000000000000002' },
  'a private conversation of others': { context: 2, channelId: '900000000000000003' },
  'a direct conversation with it': { guildId: null },
} as const;

describe.each(Object.entries(places))('in %s the bot', (_, place) => {
  it('answers every command', async () => {
    const given = {
      ask: { question },
      quote: { topic: 'winter' },
      read: { section: '1' },
      verify: { quote: 'six wolves' },
      summary: {},
      articles: {},
      help: {},
    };
    for (const [name, options] of Object.entries(given)) {
      const { message, callback } = await stage.give(name, options, place);
      expect([callback.type, textsOf(message).length > 0]).toEqual([4, true]);
    }
  });

  it('turns, shows and removes answers by their buttons', async () => {
    const { message } = await stage.give('ask', { question, private: true }, { ...place, user: ada });
    const open = await stage.show(message, { ...place, user: ada });
    expect([isPrivate(open), textsOf(open)]).toEqual([false, answer]);
    const turned = await stage.press(open, 'Read around it', { ...place, user: ada });
    expect([turned.message?.id, textsOf(turned.message)[1]]).toEqual([open?.id, '-# Around it in §1 · Wolves']);
    await stage.remove(turned.message, { ...place, user: ada });
    expect(stage.standIn.messages.has(open?.id ?? '')).toBe(false);
  });

  it('suggests while something is typed, and finds a message in the articles', async () => {
    expect(await stage.type('read', { article: 'Wolves', section: 'win' }, place)).toEqual([
      { name: '2 · Winter', value: '2' },
    ]);
    const { message } = await stage.standIn.say({ content: 'A pack has six wolves.', author: ben, timeoutMs: 1 });
    const targetMessage = { ...message, channel_id: '900000000000000004' } as APIMessage;
    const found = await stage.standIn.contextMenu({ name: 'Find in article', targetMessage, ...place, user: ada });
    expect([isPrivate(found.message), quotesOf(found.message)]).toEqual([true, ['A pack has six wolves.']]);
  });
});

describe('where only the user installed the bot', () => {
  const place = places['a server that it is not in'];

  it('an answer can be turned privately by others', async () => {
    const { message } = await stage.give('ask', { question }, { ...place, user: ada });
    const looked = await stage.press(message, 'Why this?', { ...place, user: ben });
    expect([isPrivate(looked.message), textsOf(looked.message)[2]]).toEqual([true, '### Why this?']);
    const refused = await stage.press(message, 'Remove', { ...place, user: ben });
    expect(textsOf(refused.message)).toEqual(['Only the one who asked can remove this answer.']);
  });

  it('a long section is turned page by page, and a long text verified in no more messages than Discord allows', async () => {
    const { message } = await stage.give('read', { section: '1', article: 'Tale' }, place);
    expect(labelsOf((await stage.press(message, '›', place)).message)[0]).toBe('‹');
    const quote = long.slice(0, 4_000).trim();
    const whole = (messages: readonly (APIMessage | undefined)[]) =>
      messages.flatMap(quotesOf).join(' ').includes(quote);
    const outcome = await stage.give(
      'verify',
      { quote },
      { ...place, until: ({ message: first, followUps }) => whole([first, ...followUps]) },
    );
    expect(outcome.followUps.length).toBeLessThanOrEqual(5);
  });

  it('/daily is not offered', async () => {
    const registered = stage.standIn.registrations[0] as readonly { name: string; contexts: number[] }[];
    expect(registered.find(({ name }) => name === 'daily')).toMatchObject({ contexts: [0], integration_types: [0] });
  });
});
