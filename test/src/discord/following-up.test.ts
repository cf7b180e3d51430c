import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { es } from '../../../commands/phrases/es.ts';
import { zhTw } from '../../../commands/phrases/zh-tw.ts';
import { plain } from '../../../commands/reply/prose.ts';
import type { SayInput } from '../../stand-in/types.ts';
import { labelsOf, quotesOf, textsOf } from './reading.ts';
import { ada, ben, setStage } from './stage.ts';

const ferry = `# Ferry

## Opening

The mayor opens the new ferry. The new ferry opens on 5 May at noon. It was built because the bridge is too narrow. A crossing
costs two pounds. Guests of the yard sail free of charge.
`;
const museum = '# Museum\n\nThe museum opens in June.\n';
const barco = `# Barco

El alcalde inaugura el nuevo barco. El nuevo barco sale los lunes a mediodía porque el puente es estrecho.
`;
const stage = setStage({
  articles: { 'museum.md': museum, 'ferry.md': ferry, 'barco.md': barco, 'barco.yaml': 'language: es\n' },
});
const question = 'Who opens the new ferry?';

/** What the bot answers to a message that mentions it, or replies to one of its own with a ping. */
async function said(content: string, to?: APIMessage, more: Partial<SayInput> = {}): Promise<APIMessage | undefined> {
  const first = to ? { referencedMessage: to.id } : { mentionsBot: true };
  return (await stage.standIn.say({ content, author: ada, ...first, ...more })).replies[0];
}

async function answered(): Promise<APIMessage> {
  const message = await said(question);
  if (!message) throw new Error('the bot kept silent');
  return message;
}

/** So much that the answers above are no longer among the few messages that the bot keeps. */
async function talkOn(): Promise<void> {
  for (let i = 0; i < 6; i++) await said('Is the museum open?');
}

describe('a reply that leaves out words', () => {
  it('is asked with those of the question above, and says so', async () => {
    const message = await said('and when?', await answered(), { author: ben });
    expect([textsOf(message)[0], quotesOf(message)]).toEqual([
      '-# Understood as:\n**When … opens the new ferry?**',
      ['The new ferry opens on 5 May at noon.'],
    ]);
  });

  it('may come after a reply, and its buttons go by the question as it was understood', async () => {
    const second = await said('and when?', await answered());
    const third = await said('what about the museum?', second);
    expect(textsOf(third)[0]).toBe('-# Understood as:\n**When … opens the museum?**');
    const why = await stage.press(second, 'Why this?', { user: ada });
    expect(textsOf(why.message)[0]).toBe('**When … opens the new ferry?**');
  });

  it('may come after an honest no', async () => {
    const no = await said('Who painted the new ferry?');
    expect(textsOf(no)[1]).toMatch(/^### /);
    expect(textsOf(await said('and when?', no))[0]).toBe('-# Understood as:\n**When … painted the new ferry?**');
  });

  it('may come long after the answer, which is read from Discord, and after the bot was started again', async () => {
    const first = await answered();
    await stage.restart();
    expect(textsOf(await said('how much?', first))[0]).toBe('-# Understood as:\n**How much … opens the new ferry?**');
  });

  it('may come to an answer far above, named or pinged, and to one that Discord doesn’t send along', async () => {
    const first = await answered();
    await talkOn();
    const ways = [
      {},
      { mentionsBot: true, pings: false },
      { unsent: true },
      { unsent: true, mentionsBot: true, pings: false },
    ];
    for (const way of ways) {
      expect(textsOf(await said('and when?', first, way))[0]).toBe(
        '-# Understood as:\n**When … opens the new ferry?**',
      );
    }
  });

  it('is asked as it is where the answer is gone, or may not be read', async () => {
    const first = await answered();
    await talkOn();
    const body = { code: 10_008, message: 'Unknown Message' };
    const route = 'GET /channels/{channel_id}/messages/{message_id}';
    const fault = stage.standIn.fault({ route, effect: { kind: 'status', status: 404, body } });
    const message = await said('and when?', first, { unsent: true, mentionsBot: true });
    expect(fault.struck).toBe(1);
    expect(textsOf(message)).toEqual([
      'There is no word in that to look up. Add what it is about: a name, a place, a thing.',
    ]);
  });

  it('is understood in the other languages, and told in them', async () => {
    const first = await said('¿Quién inaugura el nuevo barco?', undefined, { dm: true });
    const message = await said('¿y por qué?', first, { dm: true });
    expect(textsOf(message)[0]).toBe(`-# ${plain(es.understoodAs())}\n**¿Por qué inaugura el nuevo barco?**`);
    const chinese = await said('誰主持了新渡輪的啟用？', undefined, { dm: true });
    expect(textsOf(await said('為什麼呢？', chinese, { dm: true }))[0]).toBe(
      `-# ${plain(zhTw.understoodAs())}\n**為什麼主持了新渡輪的啟用？**`,
    );
  });
});

describe('a reply about the answer', () => {
  it('shows where it stands', async () => {
    const message = await said('where does it say that?', await answered());
    expect(textsOf(message).slice(0, 2)).toEqual([`**${question}**`, '-# Around it in §1 · Ferry']);
  });

  it('says how it was found', async () => {
    const message = await said('are you sure?', await answered());
    expect(textsOf(message)).toContain('### Why this?');
  });

  it('shows the next match', async () => {
    const message = await said('anything else?', await answered());
    expect([textsOf(message)[0], labelsOf(message).at(-1)]).toEqual([`**${question}**`, 'Remove']);
    expect(textsOf(message)[1]).toMatch(/^Match 2 of /);
  });

  it.each(['thanks', 'ok', 'lol', '👍', 'got it, thank you'])('gets nothing for “%s”', async (content) => {
    const first = await answered();
    const { replies } = await stage.standIn.say({ content, author: ben, referencedMessage: first.id, timeoutMs: 300 });
    expect(replies).toEqual([]);
  });
});

describe('a message that stands alone', () => {
  it('is asked as it is, though it replies', async () => {
    const message = await said('What does a crossing cost?', await answered());
    expect(textsOf(message)[0]).toBe('**What does a crossing cost?**');
  });

  it('is never read after another where it replies to nothing', async () => {
    await answered();
    expect(textsOf(await said('when?'))).toEqual([
      'There is no word in that to look up. Add what it is about: a name, a place, a thing.',
    ]);
    const { message: other } = await stage.standIn.say({ content: question, author: ben, timeoutMs: 1 });
    expect(textsOf(await said('when?', other, { mentionsBot: true }))).toEqual([
      'There is no word in that to look up. Add what it is about: a name, a place, a thing.',
    ]);
  });
});
