import { describe, expect, it } from 'vitest';
import { shelf } from './shelf.ts';
import { ada, setStage } from './stage.ts';

const stage = setStage({ articles: shelf });
const question = 'How many bees does a hive hold?';

/** What a message gets: answers, and reactions. */
async function got(content: string, where: object): Promise<[number, (string | null)[]]> {
  const { message, replies } = await stage.standIn.say({ content, author: ada, timeoutMs: 1, ...where });
  const reactions = () => stage.standIn.messages.get(message.id)?.reactions?.map(({ emoji }) => emoji.name) ?? [];
  await expect.poll(() => reactions().length, { timeout: 4_000 }).toBe(1);
  return [replies.length, reactions()];
}

const kinds: readonly (readonly [content: string, reaction: string])[] = [
  ['thanks', '👍'],
  ['Thank you!', '👍'],
  ['gracias', '👍'],
  ['谢谢', '👍'],
  ['👍', '👍'],
  ['👍🏽', '👍'],
  ['❤️ 🙏', '👀'],
  ['👩‍👩‍👧‍👦', '👀'],
  ['🇫🇷', '👀'],
  ['<:party:123456789012345678>', '👀'],
  ['1️⃣', '👀'],
];

describe.each(['a direct message', 'a mention', 'a reply to an answer'])('in %s', (place) => {
  it.each(kinds)('“%s” gets a reaction and no answer', async (content, reaction) => {
    const { message } = await stage.give('ask', { question });
    const where =
      place === 'a mention'
        ? { mentionsBot: true }
        : place === 'a reply to an answer'
          ? { referencedMessage: message?.id ?? '' }
          : { dm: true };
    // A person who sends one after another isn't reacted to for ever.
    const author = { id: String(300_000_000_000_000_000n + BigInt(kinds.findIndex(([each]) => each === content))) };
    expect(await got(content, { ...where, author })).toEqual([0, [reaction]]);
  });
});

it('where the bot may not react, nothing is said', async () => {
  const route = 'PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me';
  const body = { code: 50_013, message: 'Missing Permissions' };
  const fault = stage.standIn.fault({ route, effect: { kind: 'status', status: 403, body } });
  const { replies } = await stage.standIn.say({ content: 'thanks', mentionsBot: true, author: ada, timeoutMs: 300 });
  await expect.poll(() => fault.struck).toBe(1);
  expect([replies, /"level":(?:40|50|60)/.test(stage.bot.log())]).toEqual([[], false]);
});

it('a picture with words is a question', async () => {
  const { replies } = await stage.standIn.say({ content: `🐝 ${question}`, mentionsBot: true, author: ada });
  expect(replies.length).toBe(1);
});
