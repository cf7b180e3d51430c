import { InteractionResponseType as Response } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isPrivate, labelsOf, rareOf, textsOf } from './reading.ts';
import { shelf } from './shelf.ts';
import { ada, ben, setStage } from './stage.ts';

const stage = setStage({ articles: shelf });

const question = 'How many bees does a hive hold?';
const asked = `**${question}**`;
const answer = '> A hive holds **forty thousand** bees.\n-# §1 Honey, sentence 2 · Bees';
const under = ['Next match', 'Read around it'];
const byAda = { user: ada };
const byBen = { user: ben };
const askAs = async (user: typeof ada, more: Record<string, string | boolean> = {}) =>
  (await stage.give('ask', { question, ...more }, { user })).message;

describe('why this?', () => {
  it('is answered privately to whoever asked, too, and leaves the answer as it is', async () => {
    const message = await askAs(ada);
    expect(rareOf(message)).toEqual(['Why this?', 'Didn’t help']);
    const why = await stage.press(message, 'Why this?', byAda);
    expect([why.callback.type, isPrivate(why.message), textsOf(why.message)]).toEqual([
      Response.ChannelMessageWithSource,
      true,
      [asked, answer, '### Why this?', expect.any(String), expect.any(String), expect.any(String)],
    ]);
    expect(textsOf(stage.standIn.messages.get(message?.id ?? ''))).toEqual([asked, answer]);
  });
});

describe('didn’t help', () => {
  it('is thanked for privately, as often as it is pressed, and says that nothing of who pressed is kept', async () => {
    const message = await askAs(ada);
    for (const by of [byAda, byBen, byAda]) {
      const pressed = await stage.press(message, 'Didn’t help', by);
      expect([isPrivate(pressed.message), textsOf(pressed.message)]).toEqual([
        true,
        ['Thanks: that is counted for the article, without you or your question.'],
      ]);
    }
    expect(stage.bot.log()).not.toContain(question);
  });
});

describe('showing a private answer to everyone', () => {
  it('takes the button away, and happens once, however often it is pressed', async () => {
    const message = await askAs(ada, { private: true });
    const before = stage.standIn.messages.size;
    const again = () => stage.press(message, 'Show to everyone', byAda);
    const [open, ...others] = await Promise.all([stage.show(message, byAda), again(), again()]);
    expect([isPrivate(open), others.flatMap(({ followUps }) => followUps)]).toEqual([false, []]);
    expect(stage.standIn.messages.size).toBe(before + 1);
    expect(labelsOf(stage.standIn.messages.get(message?.id ?? ''))).toEqual(under);
  });

  it.each([
    [
      'the bot may not write there',
      { kind: 'status', status: 403, body: { code: 50_013, message: 'Missing Permissions' } },
      1,
    ],
    ['Discord is down', { kind: 'status', status: 500 }, 1],
    ['the connection breaks', { kind: 'close-socket' }, 1],
  ] as const)('that failed, since %s, can be tried again, and then happens once', async (_, effect, times) => {
    const message = await askAs(ada, { private: true });
    const here = () => stage.standIn.messages.get(message?.id ?? '');
    const before = stage.standIn.messages.size;
    const fault = stage.standIn.fault({ route: 'POST /webhooks/{webhook_id}/{webhook_token}', effect, times });
    const failed = await stage.press(message, 'Show to everyone', {
      ...byAda,
      until: ({ followUps }) => followUps.length > 0,
    });
    fault.clear();
    expect([failed.followUps.map(isPrivate), labelsOf(here())]).toEqual([[true], [...under, 'Show to everyone']]);
    const again = () => stage.press(here(), 'Show to everyone', byAda);
    const [open, ...others] = await Promise.all([stage.show(here(), byAda), again()]);
    expect([isPrivate(open), others.flatMap(({ followUps }) => followUps)]).toEqual([false, []]);
    // The apology, and the answer that everybody sees.
    expect([stage.standIn.messages.size - before, labelsOf(here())]).toEqual([2, under]);
  });
});
