import { describe, expect, it } from 'vitest';
import { isPrivate, labelsOf, quotesOf, referencesOf, textsOf } from './reading.ts';
import { bees, shelf } from './shelf.ts';
import { ada, ben, setStage } from './stage.ts';

const stage = setStage({
  articles: {
    ...shelf,
    'z-otters.txt': `${Array.from({ length: 12 }, (_, i) => `Otter number ${i + 1} swims in the river.`).join('\n')}\n`,
    'long.md': `# Long\n\n${'The exceedingly circumstantial description of the lighthouse keeper’s daily observations. '.repeat(2)}\n`,
  },
});

describe('/quote', () => {
  it('shows the topic, the article and its passages on the topic, the strongest first', async () => {
    const { message } = await stage.give('quote', { topic: 'bees', article: 'bees.md' });
    expect([isPrivate(message), textsOf(message).slice(0, 2), labelsOf(message).slice(-3)]).toEqual([
      false,
      ['**bees**', '-# Bees · 3 passages'],
      ['Read around it', 'Remove'],
    ]);
    expect(quotesOf(message).filter((quote) => !bees.includes(quote) || !/bees/i.test(quote))).toEqual([]);
    expect(quotesOf(message).length).toBeGreaterThan(0);
    expect(referencesOf(message).filter((reference) => !/^§[12] \w+, sentences? [1-3]/.test(reference))).toEqual([]);
  });

  it('says which article never mentions a topic', async () => {
    const { message } = await stage.give('quote', { topic: 'penguins', article: 'Wolves' });
    expect(textsOf(message)).toEqual(['**penguins**', 'Wolves never mentions “penguins”.']);
  });

  it('is private when it is asked to be', async () => {
    const { message } = await stage.give('quote', { topic: 'deer', private: true });
    expect([isPrivate(message), labelsOf(message).at(-1)]).toEqual([true, 'Show to everyone']);
  });

  it.each([
    [' ', 'Name a topic, for example </quote:id> `topic: safety`'],
    ['…', 'There is no word in that to look up. Add what it is about: a name, a place, a thing.'],
  ])('says privately what to do about “%s”', async (topic, told) => {
    const { message } = await stage.give('quote', { topic });
    expect([isPrivate(message), textsOf(message)]).toEqual([true, [told]]);
  });

  it('turns to the next match for whoever asked, and shows it to others privately', async () => {
    const { message } = await stage.give('quote', { topic: 'winter', article: 'Bees' }, { user: ada });
    const looked = await stage.press(message, 'Why this?', { user: ben });
    expect([isPrivate(looked.message), textsOf(looked.message)[0]]).toEqual([true, '**winter**']);
    const turned = await stage.press(message, 'Read around it', { user: ada });
    expect([turned.message?.id, quotesOf(turned.message), referencesOf(turned.message)]).toEqual([
      message?.id,
      [
        'The queen lays two thousand eggs a day.',
        'In winter the bees keep warm by trembling.',
        'They eat the honey of the summer.',
      ],
      ['§1 Honey, sentence 3', '§2 Winter, sentence 1', '§2 Winter, sentence 2'],
    ]);
  });
});

describe('a topic with many passages', () => {
  it('comes in pages of five that say where they are, and turn without anything being kept', async () => {
    const { message } = await stage.give('quote', { topic: 'otter', article: 'z-otters.txt' }, { user: ada });
    const second = await stage.press(message, '›', { user: ada });
    const third = await stage.press(second.message, '›', { user: ada });
    const pages = [message, second.message, third.message];
    expect(pages.map((page) => [quotesOf(page).length, labelsOf(page)])).toEqual([
      [5, ['(1–5 / 12)', '›', 'Read around it', 'Remove']],
      [5, ['‹', '(6–10 / 12)', '›', 'Remove']],
      [2, ['‹', '(11–12 / 12)', 'Remove']],
    ]);
    expect(new Set(pages.flatMap(quotesOf)).size).toBe(12);
    expect(pages.map((page) => textsOf(page).slice(0, 2))).toEqual(
      Array(3).fill(['**otter**', '-# z otters · 12 passages']),
    );
  });

  it('turns for others privately, and after the bot was started again', async () => {
    const { message } = await stage.give('quote', { topic: 'otter', article: 'z-otters.txt' }, { user: ada });
    await stage.restart();
    const looked = await stage.press(message, '›', { user: ben });
    expect([isPrivate(looked.message), labelsOf(looked.message)]).toEqual([
      true,
      ['‹', '(6–10 / 12)', '›', 'Show to everyone'],
    ]);
  });

  it('says why a passage is one of them', async () => {
    const { message } = await stage.give('quote', { topic: 'otter', article: 'z-otters.txt' }, { user: ada });
    const why = await stage.press(message, 'Why this?', { user: ada });
    expect(textsOf(why.message).slice(2, 4)).toEqual([
      '### Why this?',
      'Of the topic’s words, the sentence has: **otter**.',
    ]);
  });
});

describe('the topics offered while one is typed', () => {
  it('are the articles’ own phrases, at most 25 of at most 100 characters', async () => {
    const choices = await stage.type('quote', { topic: '' });
    const names = choices.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['bees', 'wolves', 'honey', 'two thousand eggs']));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThanOrEqual(25);
    expect(Math.max(...choices.flatMap(({ name, value }) => [name.length, String(value).length]))).toBeLessThanOrEqual(
      100,
    );
  });

  it('are those of the article that is named, and go with what is typed', async () => {
    const named = await stage.type('quote', { article: 'wolves.md', topic: '' });
    expect(named.map(({ name }) => name)).not.toContain('honey');
    expect(await stage.type('quote', { article: 'wolves.md', topic: 'vall' })).toEqual([
      { name: 'valley', value: 'valley' },
    ]);
    expect(await stage.type('quote', { topic: 'xyzzy' })).toEqual([]);
  });

  it('are answered when one is chosen, and so is a text that was not offered', async () => {
    const [choice] = await stage.type('quote', { topic: 'eggs' });
    const chosen = await stage.give('quote', { topic: String(choice?.value) });
    const free = await stage.give('quote', { topic: 'eggs a day' });
    expect([chosen, free].map(({ message }) => quotesOf(message)[0])).toEqual(
      Array(2).fill('The queen lays two thousand eggs a day.'),
    );
  });
});

describe('the name of a choice, sent in place of its value', () => {
  it.each(['Bees', 'bees.md', 'Bees (bees.md)', 'BEES'])('names the article: %s', async (article) => {
    const { message } = await stage.give('quote', { topic: 'winter', article });
    expect(textsOf(message)[1]).toBe('-# Bees · 1 passage');
  });

  it('names the section', async () => {
    const [choice] = await stage.type('read', { article: 'Wolves', section: 'win' });
    expect(choice).toEqual({ name: '2 · Winter', value: '2' });
    const { message } = await stage.give('read', { article: 'Wolves', section: String(choice?.name) });
    expect(textsOf(message)[0]).toBe('### §2 · Winter · Wolves');
  });

  it('names the topic', async () => {
    const choices = await stage.type('quote', { article: 'long.md', topic: '' });
    for (const { name, value } of choices) {
      const [byName, byValue] = [
        await stage.give('quote', { article: 'long.md', topic: name }),
        await stage.give('quote', { article: 'long.md', topic: String(value) }),
      ];
      expect(quotesOf(byName.message)).toEqual(quotesOf(byValue.message));
      expect(quotesOf(byName.message)).not.toEqual([]);
    }
  });
});
