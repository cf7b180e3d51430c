import { describe, expect, it } from 'vitest';
import { articles, discord, places, questions, shown } from './places.ts';
import { choicesOf, isPrivate, labelsOf, quotesOf, textsOf } from './reading.ts';
import { ada, ben, setStage } from './stage.ts';

const stage = setStage({ articles, discord });

type Options = Readonly<Record<string, string | boolean>>;

/** What a command shows first, whether only the one who gave it sees that, and the buttons under it. */
interface Outcome {
  readonly first: readonly string[];
  readonly hidden?: true;
  readonly labels: readonly string[];
}

const answer = ['Next match', 'Read around it'];
const asked = (kind: keyof typeof questions): string[] => [`**${questions[kind]}**`, shown[kind]];
const which = '### Which article?';
const wolves = 'In winter the wolves follow the deer into the valley.';

const given: readonly (readonly [command: string, state: string, options: Options, outcome: Outcome])[] = [
  ['ask', 'answered', { question: questions.answered }, { first: asked('answered'), labels: [...answer, 'Remove'] }],
  [
    'ask',
    'maybe',
    { question: questions.maybe },
    { first: asked('maybe'), labels: ['Next passage', 'Read around it', 'Remove'] },
  ],
  [
    'ask',
    'not stated',
    { question: questions.notStated },
    { first: asked('notStated'), labels: ['Read around it', 'Remove'] },
  ],
  [
    'ask',
    'private',
    { question: questions.answered, private: true },
    { first: asked('answered'), hidden: true, labels: [...answer, 'Show to everyone'] },
  ],
  [
    'ask',
    'several articles',
    { question: 'What is this about?' },
    { first: ['**What is this about?**', which], labels: ['Remove'] },
  ],
  ['quote', 'answered', { topic: 'wolves' }, { first: ['**wolves**'], labels: ['Read around it', 'Remove'] }],
  [
    'quote',
    'not stated',
    { topic: 'penguins' },
    { first: ['**penguins**', 'No article mentions “penguins”.'], labels: ['Remove'] },
  ],
  [
    'quote',
    'private',
    { topic: 'wolves', private: true },
    { first: ['**wolves**'], hidden: true, labels: ['Read around it', 'Show to everyone'] },
  ],
  [
    'quote',
    'paged',
    { topic: 'ship' },
    { first: ['**ship**'], labels: ['(1–5 / 60)', '›', 'Read around it', 'Remove'] },
  ],
  [
    'read',
    'answered',
    { section: '2', article: 'Wolves' },
    { first: ['### §2 · Winter · Wolves', `> ${wolves}\n-# §2`], labels: ['‹ §1', 'Remove'] },
  ],
  [
    'read',
    'not stated',
    { section: '9', article: 'Wolves' },
    { first: ['Wolves has no section “9”. Try **§1** or **§2**.'], hidden: true, labels: [] },
  ],
  [
    'read',
    'private',
    { section: '2', article: 'Wolves', private: true },
    { first: ['### §2 · Winter · Wolves'], hidden: true, labels: ['‹ §1', 'Show to everyone'] },
  ],
  ['read', 'several articles', { section: '2' }, { first: ['**2**', which], labels: ['Remove'] }],
  [
    'read',
    'paged',
    { section: '1', article: 'Voyage' },
    { first: ['### §1 · Voyage'], labels: ['(1 / 2)', '›', 'Remove'] },
  ],
  ['summary', 'answered', { article: 'Wolves' }, { first: ['### Wolves in brief:'], labels: ['Remove'] }],
  [
    'summary',
    'private',
    { article: 'Wolves', private: true },
    { first: ['### Wolves in brief:'], hidden: true, labels: ['Show to everyone'] },
  ],
  ['summary', 'several articles', {}, { first: [which], labels: ['Remove'] }],
  ['articles', 'several articles', {}, { first: ['### You can ask about 3 articles:'], hidden: true, labels: [] }],
  ['verify', 'answered', { quote: wolves }, { first: ['### ✅ Word for word in the article'], labels: ['Remove'] }],
  [
    'verify',
    'not stated',
    { quote: 'Cats chase mice.' },
    { first: ['### ❌ Not in any of the 3 articles'], labels: ['Remove'] },
  ],
  [
    'verify',
    'private',
    { quote: wolves, private: true },
    { first: ['### ✅ Word for word in the article'], hidden: true, labels: ['Show to everyone'] },
  ],
  [
    'help',
    'short',
    {},
    { first: ['### Verbatim answers only in the article’s own words'], hidden: true, labels: ['More help'] },
  ],
];

describe.each(Object.entries(places))('in %s', (where, place) => {
  it.each(given)('/%s, %s', async (name, _, options, { first, hidden = false, labels }) => {
    const { message, callback } = await stage.give(name, options, { user: ada, ...place });
    expect([callback.type, isPrivate(message), textsOf(message).slice(0, first.length), labelsOf(message)]).toEqual([
      4,
      hidden,
      first,
      labels,
    ]);
  });

  it.each([
    ['answered', wolves, [wolves]],
    ['as a question', questions.answered, ['A hive holds forty thousand bees.']],
    ['not stated', 'Cats chase mice.', []],
  ] as const)('Find in article, %s', async (_, content, quotes) => {
    const { message: targetMessage } = await stage.standIn.say({ content, author: ben, timeoutMs: 1 });
    const name = 'Find in article';
    const { message } = await stage.standIn.contextMenu({ name, targetMessage, user: ada, ...place });
    expect([isPrivate(message), quotesOf(message)]).toEqual([true, quotes]);
  });

  it.each([
    ['ask', { question: 'x', article: 'wo' }, ['Wolves']],
    ['quote', { topic: 'forty' }, ['forty thousand bees']],
    ['quote', { topic: 'x', article: 'vo' }, ['Voyage']],
    ['read', { article: 'Wolves', section: 'win' }, ['2 · Winter']],
    ['verify', { quote: 'x', article: 'be' }, ['Bees']],
    ['summary', { article: 'be' }, ['Bees']],
  ] as const)('while options of /%s are typed %j', async (name, options, names) => {
    const offered = await stage.type(name, options, { user: ada, ...place });
    expect(offered.map((one) => one.name)).toEqual(names);
  });

  const isDirect = where === 'a direct conversation';
  const isClosed = where === 'a channel where the bot may not write';
  const mention = isDirect ? { dm: true } : { mentionsBot: true, ...place };

  it.each([
    [questions.answered, asked('answered')],
    [questions.maybe, asked('maybe')],
    [questions.notStated, asked('notStated')],
    ['What is this about?', ['**What is this about?**', which]],
    ['/read 2 article: wolves', ['### §2 · Winter · Wolves']],
    ['quote ship', ['**ship**']],
    ['summary', [which]],
    ['help', ['### Verbatim answers only in the article’s own words']],
  ] as const)('a message to the bot, “%s”', async (content, first) => {
    const { replies } = await stage.standIn.say({
      content,
      author: ada,
      ...mention,
      ...(isClosed && { timeoutMs: 50 }),
    });
    expect(replies.map((reply) => textsOf(reply).slice(0, first.length))).toEqual(isClosed ? [] : [first]);
  });

  it('a reply to what a command showed', async () => {
    const { message } = await stage.give('ask', { question: questions.answered }, { user: ada, ...place });
    const more = isDirect ? { dm: true } : isClosed ? { timeoutMs: 50 } : {};
    const reply = { content: 'what about eggs?', author: ada, referencedMessage: message?.id ?? '', ...more };
    const { replies } = await stage.standIn.say(reply);
    expect(replies.map((one) => textsOf(one)[0]?.startsWith('-# Understood as:'))).toEqual(isClosed ? [] : [true]);
  });
});

it('who asks where the bot may not write is told so directly, and every command works there', async () => {
  const { channelId } = places['a channel where the bot may not write'];
  const author = { id: '300000000000000009' };
  await stage.standIn.say({ content: questions.answered, mentionsBot: true, author, channelId, timeoutMs: 50 });
  const told = () => [...stage.standIn.messages.values()].map((message) => textsOf(message).join());
  await expect.poll(() => told().some((text) => text.startsWith(`I may not write in <#${channelId}>`))).toBe(true);
});

it('every choice that is offered leads somewhere', async () => {
  const { message } = await stage.give('summary', {}, { user: ada });
  for (const { label } of choicesOf(message)) {
    const { message: chosen } = await stage.choose(message, label, { user: ben });
    expect(textsOf(chosen)[0]).toBe(`### ${label} in brief:`);
  }
});
