import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { es } from '../../../commands/phrases/es.ts';
import { plain } from '../../../commands/reply/prose.ts';
import { isPrivate, labelsOf, quotesOf, quotesReadByOthers, textsOf } from './reading.ts';
import { shelf } from './shelf.ts';
import { ada, ben, setStage } from './stage.ts';

const long = Array.from(
  { length: 40 },
  (_, i) => `Then came day ${i + 1}, ${'and the ship went on '.repeat(4)}west.`,
).join(' ');
const stage = setStage({ articles: { ...shelf, 'tale.md': `# Tale\n\n${long}\n` } });

const verdicts: Record<string, readonly [quote: string, texts: readonly unknown[]]> = {
  exact: [
    'A pack has six wolves.',
    [
      '### ✅ Word for word in the article',
      '-# A pack has six wolves.',
      '> A pack has six wolves.\n-# §1 Packs, sentence 2 · Wolves',
    ],
  ],
  near: [
    '“a pack  has six WOLVES”',
    [
      '### ☑️ In the article, but not letter for letter',
      '-# “a pack has six WOLVES”',
      'What differs: **spacing**, **capital letters**, and **quotation marks**.',
      '> **A pack has six wolves**.\n-# §1 Packs, sentence 2 · Wolves',
    ],
  ],
  changed: [
    'A pack has ten wolves.',
    [
      '### ⚠️ In the article, but with other words',
      '-# A pack has ten wolves.',
      'The article has this instead:',
      '> A pack has six wolves.\n-# §1 Packs, sentence 2 · Wolves',
      'What differs, your words first:',
      '“ten” → “six”',
    ],
  ],
  stitched: [
    'Bees make honey in hives and follow the deer into the valley',
    [
      '### 🧩 Put together from several places',
      '-# Bees make honey in hives and follow the deer into the valley',
      'These 2 pieces are in the article, but not in a row:',
      '> **Bees make honey in hives**.\n-# §1 Honey, sentence 1 · Bees',
      '> In winter the wolves **follow the deer into the valley**.\n-# §2 Winter, sentence 1 · Wolves',
      'What differs, your words first:',
      '“and” is not there',
    ],
  ],
  absent: [
    'The queen of England wore a hat.',
    [
      '### ❌ Not in any of the 3 articles',
      '-# The queen of England wore a hat.',
      'The closest passages:',
      '> The queen lays two thousand eggs a day.\n-# §1 Honey, sentence 3 · Bees',
    ],
  ],
};

describe('/verify', () => {
  it.each(Object.entries(verdicts))(
    'shows the verdict %s with the text and its evidence',
    async (_, [quote, texts]) => {
      const { message } = await stage.give('verify', { quote });
      expect([isPrivate(message), textsOf(message), labelsOf(message)]).toEqual([false, texts, ['Remove']]);
    },
  );

  it('looks only where it is told to, and only for the one who asks when asked to', async () => {
    const quote = 'A pack has six wolves.';
    const { message } = await stage.give('verify', { quote, article: 'Bees', private: true }, { user: ada });
    expect([isPrivate(message), textsOf(message)[0], labelsOf(message)]).toEqual([
      true,
      '### ❌ Not in the article',
      ['Show to everyone'],
    ]);
    const open = await stage.show(message, { user: ada });
    expect([isPrivate(open), textsOf(open), labelsOf(open)]).toEqual([false, textsOf(message), ['Remove']]);
  });

  it('is removed by whoever asked and by nobody else', async () => {
    const { message } = await stage.give('verify', { quote: 'six wolves' }, { user: ada });
    const refused = await stage.press(message, 'Remove', { user: ben });
    expect(textsOf(refused.message)).toEqual(['Only the one who asked can remove this answer.']);
    await stage.remove(message, { user: ada });
    expect(stage.standIn.messages.has(message?.id ?? '')).toBe(false);
  });

  it('shows a long text whole, in several messages where it takes them, each of which can be removed', async () => {
    const quote = long.slice(0, 4_000).trim();
    const pages = (all: readonly (APIMessage | undefined)[]) => all.flatMap(quotesOf).join(' ');
    const outcome = await stage.give(
      'verify',
      { quote },
      { user: ada, until: ({ message, followUps }) => pages([message, ...followUps]).length >= quote.length },
    );
    const messages = [outcome.message, ...outcome.followUps];
    expect(messages.length).toBeGreaterThan(1);
    expect(pages(messages)).toContain(quote);
    expect(messages.map(labelsOf)).toEqual(messages.map(() => ['Remove']));
    for (const message of messages) await stage.remove(message, { user: ada });
    expect(messages.filter((message) => stage.standIn.messages.has(message?.id ?? ''))).toEqual([]);
  });

  it.each([
    [
      ' ',
      'Paste the text to check, for example </verify:id> `quote: safety is no small matter`. It needs at least one word.',
    ],
    [
      '…',
      'Paste the text to check, for example </verify:id> `quote: safety is no small matter`. It needs at least one word.',
    ],
    ['a'.repeat(4_001), 'That is 4,001 characters long, and at most 4,000 can be checked at once. Check it in parts.'],
  ])('says privately what is wrong with "%.5s"', async (quote, told) => {
    const { message } = await stage.give('verify', { quote });
    expect([isPrivate(message), textsOf(message)]).toEqual([true, [told]]);
  });
});

/** Opens the menu of a message and chooses Find in article. */
const findIn = (targetMessage: APIMessage, locale = 'en-US') =>
  stage.standIn.contextMenu({ name: 'Find in article', targetMessage, user: ben, locale });
const found = async (content: string) => {
  const { message } = await stage.standIn.say({ content, author: ada, timeoutMs: 1 });
  const outcome = await findIn(message);
  expect([isPrivate(outcome.message), labelsOf(outcome.message).at(-1)]).toEqual([true, 'Show to everyone']);
  return textsOf(outcome.message);
};

describe('Find in article', () => {
  it.each(Object.entries(verdicts))(
    'shows the verdict %s on what somebody wrote, privately',
    async (_, [quote, texts]) => {
      expect(await found(quote)).toEqual(texts);
    },
  );

  it.each([
    ['**A pack** has *six* wolves.', 'near'],
    ['> A pack has six wolves.', 'near'],
    ['`A pack has six wolves.`', 'near'],
    ['[A pack has six wolves.](https://example.org/wolves)', 'near'],
    ['||A pack has ~~six~~ wolves.||', 'near'],
    ['```\nA pack has six wolves.\n```', 'near'],
  ])('reads past the Markdown of %s', async (content) => {
    const [head, , differs, quote] = await found(content);
    expect([head, differs, quote?.replaceAll('**', '')]).toEqual([
      '### ☑️ In the article, but not letter for letter',
      expect.stringContaining('**formatting marks**'),
      '> A pack has six wolves.\n-# §1 Packs, sentence 2 · Wolves',
    ]);
  });

  it('answers a question that the article answers', async () => {
    expect(await found('How many eggs does the queen lay?')).toEqual([
      '**How many eggs does the queen lay?**',
      'The article answers that question:',
      '> The queen lays **two thousand** eggs a day.\n-# §1 Honey, sentence 3 · Bees',
    ]);
  });

  it('turns its answer to a question like any other, privately', async () => {
    const { message } = await stage.standIn.say({ content: 'How many eggs does the queen lay?', timeoutMs: 1 });
    const outcome = await findIn(message);
    const why = await stage.press(outcome.message, 'Why this?', { user: ben });
    expect([why.message?.id, isPrivate(why.message), textsOf(why.message)[2]]).toEqual([
      outcome.message?.id,
      true,
      '### Why this?',
    ]);
  });

  it('finds the bot’s own answer to be word for word the article’s', async () => {
    const { message } = await stage.give('ask', { question: 'How many bees does a hive hold?' });
    const outcome = await findIn(message as APIMessage);
    expect([isPrivate(outcome.message), textsOf(outcome.message)]).toEqual([
      true,
      [
        '### ✅ Word for word in the article',
        '-# A hive holds forty thousand bees.',
        '> A hive holds forty thousand bees.\n-# §1 Honey, sentence 2 · Bees',
      ],
    ]);
    expect(quotesReadByOthers(outcome.message)).toEqual(['A hive holds forty thousand bees.']);
  });

  it.each(['', '   ', '👍'])('says that there is nothing to look for in a message of "%s"', async (content) => {
    const { message } = await stage.standIn.say({ content, author: ada, timeoutMs: 1 });
    const outcome = await findIn(message);
    expect([isPrivate(outcome.message), textsOf(outcome.message).length, labelsOf(outcome.message)]).toEqual([
      true,
      1,
      [],
    ]);
    expect(quotesOf(outcome.message)).toEqual([]);
  });

  it('says so of the bot’s own help, too', async () => {
    const { message } = await stage.give('help');
    const outcome = await findIn(message as APIMessage);
    expect(textsOf(outcome.message)).toEqual(['There is no text in that message to look for in an article.']);
  });

  it('speaks the language of the one who looks', async () => {
    const { message } = await stage.standIn.say({ content: '…', author: ada, timeoutMs: 1 });
    const outcome = await findIn({ ...message, content: '' }, 'es-ES');
    expect(textsOf(outcome.message)).toEqual([plain(es.emptyMessage())]);
  });

  it('looks at what the embeds of another bot’s message show', async () => {
    const { message } = await stage.standIn.say({ content: '', author: ada, timeoutMs: 1 });
    const embeds = [{ title: 'News', description: 'A pack has six wolves.' }];
    const outcome = await findIn({ ...message, embeds } as APIMessage);
    expect([isPrivate(outcome.message), quotesOf(outcome.message)]).toEqual([true, ['A pack has six wolves.']]);
  });
});
