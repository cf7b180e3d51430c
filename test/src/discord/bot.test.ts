import { ComponentType, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../../stand-in/stand-in.ts';
import type { InteractionOutcome } from '../../stand-in/types.ts';
import { type BotProcess, startBot } from './bot-process.ts';

let standIn: StandIn;
let bot: BotProcess;

beforeAll(async () => {
  standIn = await startStandIn();
  bot = startBot(standIn);
  await standIn.waitUntilConnected();
  await standIn.waitFor(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));
});

afterAll(async () => {
  const status = await bot.stop();
  await standIn.close();
  expect(standIn.violations).toEqual([]);
  expect(status).toBe(0);
});

function textsOf({ message }: Pick<InteractionOutcome, 'message'>): string[] {
  const [container] = message?.components ?? [];
  if (container?.type !== ComponentType.Container) return [];
  return container.components.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
}

function buttonsOf(message: InteractionOutcome['message']): string[] {
  const [container] = message?.components ?? [];
  const rows = container?.type === ComponentType.Container ? container.components : [];
  const buttons = rows.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  return buttons.flatMap((button) => ('custom_id' in button ? [button.custom_id] : []));
}

describe('the bot on Discord', () => {
  it('registers its commands in one request', () => {
    expect(standIn.registrations).toHaveLength(1);
  });

  it('asks for no privileged intent, only servers, their messages and direct ones', () => {
    expect(standIn.gateway.identifies).toMatchObject([{ intents: 1 | 512 | 4096 }]);
  });

  it('answers /ask with the question, the quote and its reference', async () => {
    const question = 'What did Chen Jining do on the night of December 31?';
    const outcome = await standIn.slash({ name: 'ask', options: [{ name: 'question', value: question }] });
    expect(textsOf(outcome)).toEqual([
      `**${question}**`,
      `> On the night of December 31, he went to the New Year's Eve Joint Security Command and the Municipal Urban Operation Management Center located in the Municipal Public Security Bureau to inspect the safe operation of the city during the New Year's Day holiday, and urged all parties to "do a good job in the safe operation of the city with a constant sense of responsibility."\n-# §8, sentence 2 · Shanghai's urban safety and the "five centers"`,
    ]);
    expect(outcome.msToFirstResponse).toBeLessThan(3_000);
  });

  it('says that the article does not say', async () => {
    const outcome = await standIn.slash({
      name: 'ask',
      options: [{ name: 'question', value: 'Who invented the telephone?' }],
    });
    expect(textsOf(outcome).slice(0, 3)).toEqual([
      '**Who invented the telephone?**',
      '### The article does not say',
      'It never uses the words **invented** or **telephone**.',
    ]);
  });

  it('keeps an answer private when it is asked to', async () => {
    const options = [
      { name: 'question', value: 'What will keep residents warm?' },
      { name: 'private', value: true },
    ];
    const { message } = await standIn.slash({ name: 'ask', options });
    expect((message?.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
  });

  it('answers /quote, /read, /articles and /help', async () => {
    const quoted = await standIn.slash({
      name: 'quote',
      options: [{ name: 'topic', value: 'digital transformation' }],
    });
    const read = await standIn.slash({ name: 'read', options: [{ name: 'section', value: '6' }] });
    const articles = await standIn.slash({ name: 'articles' });
    const help = await standIn.slash({ name: 'help' });
    expect([quoted, read, articles, help].map((outcome) => textsOf(outcome)[0])).toEqual([
      '**digital transformation**',
      '### §6 · Shanghai\'s urban safety and the "five centers"',
      '### You can ask about one article:',
      '### Verbatim answers only in the article’s own words',
    ]);
  });

  it('turns the asker’s answer to the next match, and shows it to others privately', async () => {
    const asker = { id: '200000000000000001' };
    const value = 'What must never stop ringing?';
    const { message } = await standIn.slash({ name: 'ask', options: [{ name: 'question', value }], user: asker });
    const customId = buttonsOf(message).find((id) => id.startsWith('1:next:')) ?? '';
    const other = await standIn.press({ message: message?.id ?? '', customId, user: { id: '200000000000000002' } });
    const own = await standIn.press({ message: message?.id ?? '', customId, user: asker });
    expect([own.callback.type, other.callback.type]).toEqual([7, 4]);
    expect(textsOf(own).slice(0, 2)).toEqual([`**${value}**`, expect.stringMatching(/^Match \d of \d:$/)]);
  });

  it('answers a mention and a direct message like /ask, and greets with the help', async () => {
    const asked = await standIn.say({ content: 'what must never stop ringing?', mentionsBot: true });
    const direct = await standIn.say({ content: 'What will keep residents warm?', dm: true });
    const greeted = await standIn.say({ content: 'hi!', dm: true });
    const heads = [asked, direct, greeted].map(({ replies }) => replies.map((message) => textsOf({ message })[0]));
    expect(heads).toEqual([
      ['**what must never stop ringing?**'],
      ['**What will keep residents warm?**'],
      ['### Verbatim answers only in the article’s own words'],
    ]);
  });

  it('keeps silent on messages that are not for it, and on bots', async () => {
    const talk = await standIn.say({ content: 'What a day?', timeoutMs: 300 });
    const robot = await standIn.say({ content: 'What must ring?', mentionsBot: true, bot: true, timeoutMs: 300 });
    expect([talk.replies, robot.replies]).toEqual([[], []]);
  });

  it('answers an interaction that Discord sends twice once', async () => {
    const before = standIn.requests.length;
    await standIn.slash({ name: 'help', times: 2 });
    expect(standIn.requests.slice(before).map(({ route }) => route)).toEqual([
      'POST /interactions/{interaction_id}/{interaction_token}/callback',
    ]);
  });
});
