import { describe, expect, it } from 'vitest';
import { labelsOf, textsOf } from './reading.ts';
import { shelf } from './shelf.ts';
import { ada, ben, setStage } from './stage.ts';

const long = (animal: string) => `The ${animal} said ${'*_*_*a '.repeat(160)}end.`;
const stars = '*_*_*_*a '.repeat(440).trim();
const stage = setStage({
  articles: {
    ...shelf,
    'long.txt': `${['otter', 'badger', 'weasel', 'ferret'].map(long).join('\n')}\n`,
    'long.yaml': 'title: Long\n',
    'stars.txt': `${stars}\n${stars}\n${stars}\n`,
    'stars.yaml': 'title: Stars\n',
    'wide.md': `# ${'Wide title '.repeat(400)}\n\n## ${'Wide heading '.repeat(400)}\n\nCranes fly south.\n`,
  },
});
const byAda = { user: ada };
const asked = 'How many bees does a hive hold?';

describe('a long answer', () => {
  it('turns its pages back as well as forth', async () => {
    const { message } = await stage.give('ask', { question: 'What did the badger say?', article: 'Long' }, byAda);
    const around = await stage.press(message, 'Read around it', byAda);
    const second = await stage.press(around.message, '›', byAda);
    const first = await stage.press(second.message, '‹', byAda);
    expect(textsOf(first.message)).toEqual(textsOf(around.message));
  });

  it('of quotes in pages has its question on each', async () => {
    const { message } = await stage.give('quote', { topic: 'end said', article: 'Long' }, byAda);
    const second = await stage.press(message, '›', byAda);
    expect(textsOf(second.message)[0]).toBe('**end said**');
    const first = await stage.press(second.message, '‹', byAda);
    const why = await stage.press(first.message, 'Why this?', byAda);
    expect(textsOf(why.message)).toContain('### Why this?');
  });

  it('needs no more messages than Discord allows where only the user installed the bot', async () => {
    const { followUps } = await stage.give(
      'verify',
      { quote: stars },
      { guildId: '900000000000000001', settleMs: 300 },
    );
    expect(followUps.length).toBeLessThan(5);
    expect(stage.bot.log()).not.toContain('40094');
  });
});

describe('an article with an endless title and heading', () => {
  const given = {
    read: { section: '1', article: 'wide.md' },
    summary: { article: 'wide.md' },
    articles: {},
    quote: { topic: 'cranes', article: 'wide.md' },
  };
  it.each(Object.entries(given))('is shown by /%s', async (name, options) => {
    const { message } = await stage.give(name, options as Record<string, string>, { settleMs: 200 });
    expect(textsOf(message).join('\n')).toMatch(/Wide title/);
  });
});

describe('*Remove*', () => {
  it('pressed twice at once says nothing', async () => {
    const { message } = await stage.give('ask', { question: asked }, byAda);
    const press = () => stage.remove(message, { ...byAda, settleMs: 200 });
    const twice = await Promise.all([press(), press()]);
    expect(twice.flatMap(({ followUps }) => followUps.map(textsOf))).toEqual([]);
  });

  it('stands under what finds nothing and under a refusal, where all see them', async () => {
    const { message } = await stage.give('quote', { topic: 'penguins', article: 'Bees' });
    const { replies } = await stage.standIn.say({ content: 'and of the', mentionsBot: true, author: ada });
    expect([message, replies[0]].map((one) => labelsOf(one))).toEqual([['Remove'], ['Remove']]);
  });
});

describe('what is no question', () => {
  const help = '### Verbatim answers only in the article’s own words';

  it('gets the help by /ask', async () => {
    const { message } = await stage.give('ask', { question: 'hi' });
    expect(textsOf(message)[0]).toBe(help);
  });

  it('gets the help as a picture that answers the bot, directly or with a ping', async () => {
    const direct = await stage.standIn.say({ content: asked, dm: true, author: ada });
    const inServer = await stage.standIn.say({ content: asked, mentionsBot: true, author: ben });
    const answers = [
      await stage.standIn.say({ content: '', dm: true, author: ada, referencedMessage: direct.replies[0]?.id ?? '' }),
      await stage.standIn.say({ content: '', author: ben, referencedMessage: inServer.replies[0]?.id ?? '' }),
    ];
    expect(answers.map(({ replies }) => textsOf(replies[0])[0])).toEqual([help, help]);
  });
});

it('says of all articles that none mentions a topic', async () => {
  const { message } = await stage.give('quote', { topic: 'penguins' });
  expect(textsOf(message)).toEqual(['**penguins**', 'No article mentions “penguins”.']);
});
