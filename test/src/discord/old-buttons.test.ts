import type { APIMessage } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { isPrivate, labelsOf, textsOf } from './reading.ts';
import { bees, shelf } from './shelf.ts';
import { ada, ben, setStage } from './stage.ts';

const stage = setStage({ articles: shelf });

const byAda = { user: ada };
const question = { question: 'How many wolves does a pack have?' };

/** Answers given before the bot was started again; meanwhile the bees were changed and the wolves were not. */
let wolves: APIMessage | undefined;
let lasting: APIMessage | undefined;
let around: APIMessage | undefined;
let hidden: APIMessage | undefined;
let removable: (APIMessage | undefined)[];
let old: Record<'ask' | 'read' | 'quote' | 'private' | 'mention', APIMessage | undefined>;

beforeAll(async () => {
  const give = async (name: string, options: Record<string, string | boolean>) =>
    (await stage.give(name, options, byAda)).message;
  [wolves, lasting, around, hidden] = [
    await give('ask', question),
    await give('ask', question),
    await give('ask', question),
    await give('ask', { ...question, private: true }),
  ];
  await stage.press(around, 'Read around it', byAda);
  const hive = 'How many bees does a hive hold?';
  const mention = async () => (await stage.standIn.say({ content: hive, mentionsBot: true, author: ada })).replies[0];
  removable = [await give('read', { section: '2', article: 'bees.md' }), await mention()];
  old = {
    ask: await give('ask', { question: hive }),
    read: await give('read', { section: '1', article: 'bees.md' }),
    quote: await give('quote', { topic: 'honey', article: 'bees.md' }),
    private: await give('ask', { question: hive, private: true }),
    mention: await mention(),
  };
  await stage.restart({ 'bees.md': bees.replace('forty', 'fifty') });
});

const gone = [
  'The article has changed since that answer was given, and the quote no longer stands in it. Ask again for the article as it is now.',
];
const honey = '> Bees make honey in hives.\n-# §1 Honey, sentence 1 · Bees';
const some = [
  'The article has changed since that answer was given. Of the 3 quotes, 2 still stand in it, here:',
  honey,
  '> In winter the bees keep warm by trembling. They eat the honey of the summer.\n-# §2 Winter, sentences 1–2 · Bees',
];

describe('after a restart', () => {
  it('the buttons of an answer work as before', async () => {
    const next = await stage.press(wolves, 'Next match', byAda);
    expect(textsOf(next.message).slice(0, 2)).toEqual([
      `**${question.question}**`,
      expect.stringMatching(/^Match 2 of \d:$/),
    ]);
    const why = await stage.press(next.message, 'Why this?', byAda);
    expect(textsOf(why.message)).toContain('### Why this?');
  });

  it('the way back from what was turned to works, too', async () => {
    const back = await stage.press(stage.standIn.messages.get(around?.id ?? ''), 'Back to the answer', byAda);
    expect(textsOf(back.message)).toEqual(textsOf(lasting));
  });

  it('a private answer can still be shown to everyone', async () => {
    const message = await stage.show(hidden, byAda);
    expect([isPrivate(message), textsOf(message)]).toEqual([false, textsOf(lasting)]);
  });

  it('it is still known who may remove an answer', async () => {
    const refused = await stage.press(lasting, 'Remove', { user: ben });
    expect(textsOf(refused.message)).toEqual(['Only the one who asked can remove this answer.']);
    await stage.remove(lasting, byAda);
    expect(stage.standIn.messages.has(lasting?.id ?? '')).toBe(false);
  });
});

describe('after the article has changed', () => {
  it.each([
    ['ask', 'Next match', gone],
    ['ask', 'Read around it', gone],
    ['ask', 'Why this?', gone],
    ['quote', 'Why this?', some],
    ['read', '§2 ›', gone],
    ['private', 'Read around it', gone],
    ['private', 'Show to everyone', gone],
    ['mention', 'Next match', gone],
  ] as const)(
    'the answer to %s is not turned by “%s”, which says privately where its quotes are now',
    async (answer, label, said) => {
      const message = old[answer];
      const before = textsOf(stage.standIn.messages.get(message?.id ?? ''));
      const pressed = await stage.press(message, label, byAda);
      expect([isPrivate(pressed.message), textsOf(pressed.message)]).toEqual([true, said]);
      expect(textsOf(stage.standIn.messages.get(message?.id ?? ''))).toEqual(before);
    },
  );

  it('whoever asked can still remove the answer', async () => {
    for (const message of removable) {
      expect(labelsOf(message).at(-1)).toBe('Remove');
      await stage.remove(message, byAda);
      expect(stage.standIn.messages.has(message?.id ?? '')).toBe(false);
    }
  });

  it('the same question is answered by the article as it is now', async () => {
    const { message } = await stage.give('ask', { question: 'How many bees does a hive hold?' });
    expect(textsOf(message)[1]).toBe('> A hive holds **fifty thousand** bees.\n-# §1 Honey, sentence 2 · Bees');
  });
});
