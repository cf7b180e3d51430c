import { beforeEach, describe, expect, it } from 'vitest';
import { zhCn } from '../../../commands/phrases/zh-cn.ts';
import { plain } from '../../../commands/reply/prose.ts';
import { isPrivate, labelsOf, textsOf } from './reading.ts';
import { shelf } from './shelf.ts';
import { setStage } from './stage.ts';

/** Discord's clock, which tells when somebody asked. */
let ahead = 0;
const stage = setStage({
  articles: shelf,
  environment: { ASKS_PER_MINUTE: '2' },
  discord: { now: () => Date.now() + ahead },
});

const question = { question: 'How many wolves does a pack have?' };
const tooOften = ['That was a lot of questions in one minute. Give me a moment, then ask again.'];
let person = 300_000_000_000_000_000n;
let user: { id: string };
beforeEach(() => {
  person += 1n;
  user = { id: String(person) };
});
const ask = async (locale = 'en-US') => (await stage.give('ask', question, { user, locale })).message;

describe('who asks more often than ASKS_PER_MINUTE allows', () => {
  it('is told so privately, while others are answered', async () => {
    const messages = [await ask(), await ask(), await ask()];
    expect(messages.map((message) => isPrivate(message))).toEqual([false, false, true]);
    expect([textsOf(messages[2]), labelsOf(messages[2])]).toEqual([tooOften, []]);
    const other = await stage.give('ask', question, { user: { id: '300000000000000000' } });
    expect(isPrivate(other.message)).toBe(false);
  });

  it('is told so in their language', async () => {
    const messages = [await ask(), await ask(), await ask('zh-CN')];
    expect(textsOf(messages[2])).toEqual([plain(zhCn.tooOften())]);
  });

  it('may ask again a minute after', async () => {
    const messages = [await ask(), await ask(), await ask()];
    ahead += 60_000;
    messages.push(await ask());
    expect(messages.map((message) => isPrivate(message))).toEqual([false, false, true, false]);
  });

  it('is told so by a mention, too', async () => {
    await ask();
    await ask();
    const said = await stage.standIn.say({ content: question.question, mentionsBot: true, author: user });
    expect(said.replies.map(textsOf)).toEqual([tooOften]);
  });

  it('may still turn pages and press what leads on, ten times for each question', async () => {
    const message = await ask();
    await ask();
    let shown = message;
    for (let pressed = 0; pressed < 20; pressed += 2) {
      shown = (await stage.press(shown, 'Read around it', { user })).message;
      shown = (await stage.press(shown, 'Back to the answer', { user })).message;
    }
    expect(textsOf(shown)).toEqual(textsOf(message));
    const late = await stage.press(shown, 'Why this?', { user });
    expect([isPrivate(late.message), textsOf(late.message)]).toEqual([true, tooOften]);
  });

  it('is still offered what can be typed', async () => {
    for (let typed = 0; typed < 3; typed++) {
      expect(await stage.type('read', { article: 'Wolves', section: 'pac' }, { user })).toEqual([
        { name: '1 · Packs', value: '1' },
      ]);
    }
    expect(isPrivate(await ask())).toBe(false);
  });

  it('is not told so about messages that are not for the bot', async () => {
    for (let said = 0; said < 3; said++) await stage.standIn.say({ content: 'Hm?', author: user, timeoutMs: 1 });
    expect(isPrivate(await ask())).toBe(false);
  });
});
