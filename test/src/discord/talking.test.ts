import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { zhCn } from '../../../commands/phrases/zh-cn.ts';
import { plain } from '../../../commands/reply/prose.ts';
import type { SayInput } from '../../stand-in/types.ts';
import { isPrivate, labelsOf, referencesOf, textsOf } from './reading.ts';
import { shelf } from './shelf.ts';
import { ada, ben, setStage } from './stage.ts';

const stage = setStage({ articles: shelf, discord: { guilds: [{}, { locale: 'zh-CN', name: 'Chinese' }] } });

const question = 'How many bees does a hive hold?';
const answer = [`**${question}**`, '> A hive holds **forty thousand** bees.\n-# §1 Honey, sentence 2 · Bees'];
const help = '### Verbatim answers only in the article’s own words';

/** The only answer to a message. */
async function answerTo(input: SayInput): Promise<APIMessage | undefined> {
  const { message, replies } = await stage.standIn.say(input);
  expect(replies.map((reply) => reply.message_reference?.message_id)).toEqual([message.id]);
  return replies[0];
}

/** What the bot answers to messages, once it has dealt with all of them. */
async function answersTo(...inputs: readonly SayInput[]): Promise<string[][]> {
  const ids: string[] = [];
  for (const input of inputs) ids.push((await stage.standIn.say({ ...input, timeoutMs: 1 })).message.id);
  // What is said in one channel is dealt with in order.
  const { message: last } = await stage.standIn.say({ content: 'hi', mentionsBot: true, timeoutMs: 1 });
  const answers = (id: string) =>
    [...stage.standIn.messages.values()].filter(({ message_reference }) => message_reference?.message_id === id);
  await expect.poll(() => answers(last.id).length, { timeout: 4_000 }).toBe(1);
  return ids.map((id) => answers(id).flatMap(textsOf));
}

describe('a message that mentions the bot', () => {
  it('is answered like /ask, as a reply that pings nobody', async () => {
    const message = await answerTo({ content: question, mentionsBot: true, author: ada });
    expect([textsOf(message), labelsOf(message)]).toEqual([answer, ['Next match', 'Read around it', 'Remove']]);
    const posted = stage.standIn.requests.filter(({ route }) => route === 'POST /channels/{channel_id}/messages');
    expect(posted.at(-1)?.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
  });

  it.each([
    `${question} <@BOT>`,
    `How many bees <@BOT> does a hive hold?`,
    `<@!BOT>\n${question.replaceAll(' ', '\n')}`,
  ])('is understood wherever the mention stands: %j', async (content) => {
    const message = await answerTo({ content: content.replaceAll('BOT', stage.standIn.botId), mentionsBot: true });
    expect(textsOf(message)).toEqual(answer);
  });

  it.each(['', 'hi', 'Hello!', 'help', 'help me', '?', '你好', '帮助'])('gets the help for “%s”', async (content) => {
    const message = await answerTo({ content, mentionsBot: true });
    expect(textsOf(message)[0]).toMatch(/^### Verbatim /);
  });

  it('is answered in the language of the server', async () => {
    const [, chinese] = [...stage.standIn.guilds.keys()];
    const channelId = [...stage.standIn.channels.values()].find(({ guildId }) => guildId === chinese)?.id ?? '';
    const message = await answerTo({ content: 'Who invented the telephone?', mentionsBot: true, channelId });
    expect([textsOf(message)[1], labelsOf(message)]).toEqual([
      `### ${plain(zhCn.notStated(Object.keys(shelf).length))}`,
      [zhCn.labels.around, zhCn.labels.remove],
    ]);
  });

  it('is told when it is too long, and when there is nothing to look up in it', async () => {
    const long = await answerTo({ content: 'bees '.repeat(390), mentionsBot: true });
    const idle = await answerTo({ content: 'and of the', mentionsBot: true });
    expect([long, idle].flatMap(textsOf)).toEqual([
      'That is 1,949 characters long, and at most 500 are looked up. Ask for one thing at a time.',
      'There is no word in that to look up. Add what it is about: a name, a place, a thing.',
    ]);
  });
});

describe('the buttons under such an answer', () => {
  it('turn it for whoever asked', async () => {
    const message = await answerTo({ content: question, mentionsBot: true, author: ada });
    const turned = await stage.press(message, 'Read around it', { user: ada });
    expect([turned.message?.id, textsOf(turned.message)[1]]).toEqual([message?.id, '-# Around it in §1 · Bees']);
    const back = await stage.press(turned.message, 'Back to the answer', { user: ada });
    expect([back.message?.id, textsOf(back.message)]).toEqual([message?.id, answer]);
  });

  it('show the same to anybody else privately', async () => {
    const message = await answerTo({ content: question, mentionsBot: true, author: ada });
    const looked = await stage.press(message, 'Read around it', { user: ben });
    const further = await stage.press(looked.message, 'Why this?', { user: ben });
    expect([looked, further].map(({ message: one }) => [isPrivate(one), one?.id])).toEqual(
      Array(2).fill([true, looked.message?.id]),
    );
    expect(textsOf(stage.standIn.messages.get(message?.id ?? ''))).toEqual(answer);
  });

  it.each(['Next match', 'Read around it'])('let only whoever asked remove it, after “%s” too', async (label) => {
    const message = await answerTo({ content: question, mentionsBot: true, author: ada });
    for (const press of [undefined, label]) {
      const now = press ? (await stage.press(message, press, { user: ada })).message : message;
      const refused = await stage.press(now, 'Remove', { user: ben });
      expect([isPrivate(refused.message), textsOf(refused.message)]).toEqual([
        true,
        ['Only the one who asked can remove this answer.'],
      ]);
    }
    await stage.remove(stage.standIn.messages.get(message?.id ?? ''), { user: ada });
    expect(stage.standIn.messages.has(message?.id ?? '')).toBe(false);
  });
});

describe('a direct message', () => {
  it('is answered like /ask without a mention, and its buttons work', async () => {
    const message = await answerTo({ content: question, dm: true, author: ada });
    expect(textsOf(message)).toEqual(answer);
    const turned = await stage.press(message, 'Read around it', { user: ada });
    expect([turned.message?.id, textsOf(turned.message)[1]]).toEqual([message?.id, '-# Around it in §1 · Bees']);
    await stage.remove(turned.message, { user: ada });
    expect(stage.standIn.messages.has(message?.id ?? '')).toBe(false);
  });

  it('gets the help where it has no words, such as one with only a picture', async () => {
    expect(textsOf(await answerTo({ content: '', dm: true, author: ada }))[0]).toBe(help);
  });

  it('is answered in the language it is written in', async () => {
    const message = await answerTo({ content: '谁发明了电话？', dm: true, author: ben });
    expect([labelsOf(message), textsOf(message)[0]]).toEqual([[zhCn.labels.remove], '**谁发明了电话？**']);
  });
});

describe('a reply to an answer', () => {
  it.each(['Bees', 'Wolves'])('asks about the same article, %s', async (article) => {
    const { message: first } = await stage.give('quote', { topic: 'winter', article });
    const message = await answerTo({ content: 'What do they do in winter?', referencedMessage: first?.id ?? '' });
    expect(referencesOf(message)).toEqual(referencesOf(message).filter((reference) => reference.endsWith(article)));
    expect(referencesOf(message)).not.toEqual([]);
  });

  it('asks about the article that the answer has been turned to, mentioned or not', async () => {
    const first = await answerTo({ content: 'How many wolves does a pack have?', mentionsBot: true, author: ada });
    await stage.press(first, 'Why this?', { user: ada });
    for (const mentionsBot of [true, false]) {
      const content = 'What do they do in winter?';
      const message = await answerTo({ content, mentionsBot, referencedMessage: first?.id ?? '', author: ben });
      expect(referencesOf(message)[0]).toBe('§2 Winter, sentence 1 · Wolves');
    }
  });

  it('is told once in a channel how to ask, where the bot is not shown its words', async () => {
    const { message: first } = await stage.give('quote', { topic: 'winter', article: 'Wolves' });
    const unseen = { content: 'And in summer?', referencedMessage: first?.id ?? '', pings: false };
    const told =
      'Discord doesn’t show me that message, since it doesn’t mention me. To ask, use </ask:id>, or mention me in the message.';
    expect(await answersTo({ ...unseen, author: ada }, { ...unseen, author: ada }, { ...unseen, author: ben })).toEqual(
      [[told], [], [told]],
    );
  });
});

describe('the bot keeps silent', () => {
  it('on messages that are not for it, and on bots, itself included', async () => {
    const { message: other } = await stage.standIn.say({ content: 'Look at this', author: ben, timeoutMs: 1 });
    const self = { id: stage.standIn.botId, bot: true };
    expect(
      await answersTo(
        { content: 'What a day?', author: ada },
        { content: question, mentionsBot: true, bot: true },
        { content: question, dm: true, bot: true },
        { content: question, mentionsBot: true, author: self },
        { content: question, author: ada, referencedMessage: other.id },
        { content: `@everyone ${question}`, author: ada },
        { content: '<@200000000000000002> hi', author: ada },
      ),
    ).toEqual(Array(7).fill([]));
  });
});

describe('a command that is written in a message', () => {
  it.each([
    ['read §2', '**§2**'],
    ['/read 2 article: bees', '### §2 · Winter · Bees'],
    ['summary', '### Which article?'],
    ['articles', '### You can ask about 2 articles:'],
  ])('“%s” is given, in a direct message and after a mention', async (content, first) => {
    for (const where of [{ dm: true }, { mentionsBot: true }]) {
      expect(textsOf(await answerTo({ content, ...where, author: ada }))[0]).toBe(first);
    }
  });

  it.each([
    ['read 2', '### §2 · Winter · Wolves'],
    ['summary', '### Wolves in brief:'],
    ['quote winter', '**winter**'],
    ['articles', '### You can ask about 2 articles:'],
    ['lies §1', '**lies §1**'],
  ])('“%s” in a reply is about the article of the answer, if it is a command', async (content, first) => {
    const { message: answered } = await stage.give('quote', { topic: 'winter', article: 'Wolves' });
    const message = await answerTo({ content, referencedMessage: answered?.id ?? '', author: ada });
    expect(textsOf(message)[0]).toBe(first);
    expect(referencesOf(message).filter((reference) => /Bees/.test(reference))).toEqual([]);
  });

  it('an article that it names goes before the one of the answer', async () => {
    const { message: answered } = await stage.give('quote', { topic: 'winter', article: 'Wolves' });
    const content = '/read 2 article: bees';
    const message = await answerTo({ content, referencedMessage: answered?.id ?? '', author: ada });
    expect(textsOf(message)[0]).toBe('### §2 · Winter · Bees');
  });

  it('a topic lists its passages', async () => {
    expect(textsOf(await answerTo({ content: 'quote honey', dm: true, author: ada }))[0]).toBe('**honey**');
  });
});
