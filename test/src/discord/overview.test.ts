import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/commands.ts';
import { en } from '../../../commands/phrases/en.ts';
import { es } from '../../../commands/phrases/es.ts';
import { zhCn } from '../../../commands/phrases/zh-cn.ts';
import { zhTw } from '../../../commands/phrases/zh-tw.ts';
import { plain } from '../../../commands/reply/prose.ts';
import { choicesOf, isPrivate, labelsOf, quotesOf, referencesOf, textsOf } from './reading.ts';
import { bees, shelf } from './shelf.ts';
import { ada, ben, setStage } from './stage.ts';

const empty = 'empty.md';
const stage = setStage({ articles: { ...shelf, [empty]: ' \n' } });

describe('/summary', () => {
  it('asks which article, and shows the sentences of the one that is chosen, in reading order', async () => {
    const asked = await stage.give('summary', {}, { user: ada });
    expect([
      isPrivate(asked.message),
      textsOf(asked.message),
      choicesOf(asked.message).map(({ label }) => label),
    ]).toEqual([false, ['### Which article?'], ['Bees', 'Wolves']]);
    expect(choicesOf(asked.message)[0]?.description).toMatch(/^2 sections, \d+ words · edition/);
    const { message } = await stage.choose(asked.message, 'Bees', { user: ada });
    expect([message?.id, textsOf(message)[0], labelsOf(message)]).toEqual([
      asked.message?.id,
      '### Bees in brief:',
      ['Remove'],
    ]);
    const places = quotesOf(message).map((quote) => bees.indexOf(quote));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(referencesOf(message).every((reference) => /^§[12] \w+, sentence [1-3]$/.test(reference))).toBe(true);
  });

  it('shows others what they choose privately, and leaves the question to who asked', async () => {
    const asked = await stage.give('summary', {}, { user: ada });
    const looked = await stage.choose(asked.message, 'Wolves', { user: ben });
    expect([isPrivate(looked.message), textsOf(looked.message)[0]]).toEqual([true, '### Wolves in brief:']);
    expect(choicesOf(stage.standIn.messages.get(asked.message?.id ?? '')).length).toBe(2);
  });

  it('asks the same of who wants a section that several have, or asks what it is about', async () => {
    const section = await stage.give('read', { section: '2' }, { user: ada });
    expect(textsOf(section.message)).toEqual(['**2**', '### Which article?']);
    const read = await stage.choose(section.message, 'Wolves', { user: ada });
    expect(textsOf(read.message)[0]).toBe('### §2 · Winter · Wolves');
    const said = await stage.standIn.say({ content: 'what is this about?', mentionsBot: true, author: ada });
    const chosen = await stage.choose(said.replies[0], 'Bees', { user: ada });
    expect([chosen.message?.id, textsOf(chosen.message)[0]]).toEqual([said.replies[0]?.id, '### Bees in brief:']);
  });

  it('shows another article’s where it is named, privately when it is asked to', async () => {
    expect(await stage.type('summary', { article: 'wo' })).toEqual([{ name: 'Wolves', value: 'Wolves' }]);
    const { message } = await stage.give('summary', { article: 'Wolves', private: true }, { user: ada });
    expect([isPrivate(message), textsOf(message)[0], labelsOf(message)]).toEqual([
      true,
      '### Wolves in brief:',
      ['Show to everyone'],
    ]);
    const open = await stage.show(message, { user: ada });
    expect([isPrivate(open), textsOf(open)]).toEqual([false, textsOf(message)]);
  });

  it('is removed by whoever asked and by nobody else', async () => {
    const { message } = await stage.give('summary', { article: 'Bees' }, { user: ada });
    const refused = await stage.press(message, 'Remove', { user: ben });
    expect([isPrivate(refused.message), stage.standIn.messages.has(message?.id ?? '')]).toEqual([true, true]);
    await stage.remove(message, { user: ada });
    expect(stage.standIn.messages.has(message?.id ?? '')).toBe(false);
  });

  it('tells who names an article that isn’t there which ones there are, privately', async () => {
    const { message } = await stage.give('summary', { article: 'dogs' });
    expect([isPrivate(message), textsOf(message)]).toEqual([
      true,
      ['There is no article “dogs”. Did you mean **Bees** or **Wolves**?'],
    ]);
  });
});

describe('/help', () => {
  it.each([
    ['en-US', en],
    ['zh-CN', zhCn],
    ['zh-TW', zhTw],
    ['es-419', es],
    ['nl', en],
  ])('tells a user of %s how to ask, and behind a button what every command does', async (locale, phrases) => {
    const { message } = await stage.give('help', {}, { locale });
    const texts = textsOf(message);
    expect([isPrivate(message), texts[0], texts.at(-1), labelsOf(message)]).toEqual([
      true,
      `### ${plain(phrases.helpHeading())}`,
      `-# ${plain(phrases.helpPrivacy())}`,
      [phrases.labels.help],
    ]);
    const { message: more } = await stage.press(message, phrases.labels.help, { locale });
    const [id, name] = [more?.id, phrases.commands.ask.name];
    expect([isPrivate(more), id === message?.id, name !== '']).toEqual([true, true, true]);
    const described = commands
      .filter(({ name: each }) => each !== 'help')
      .map((one) => phrases.commands[one.name].description);
    const shown = textsOf(more);
    const missing = described.filter((description) => !shown.some((text) => text.endsWith(`\n-# ${description}`)));
    expect(missing).toEqual([]);
  });

  it('shows questions that are surely answered', async () => {
    const { message } = await stage.give('help');
    const examples = textsOf(message).flatMap((text) => /^• (.*)$/.exec(text)?.[1] ?? []);
    expect(examples.length).toBe(2);
    for (const question of examples) {
      const { message: answer } = await stage.give('ask', { question });
      expect([textsOf(answer)[0], textsOf(answer)[1]?.startsWith('> ')]).toEqual([`**${question}**`, true]);
    }
  });

  it('names commands so that they can be clicked', async () => {
    const { message } = await stage.give('help');
    const { message: more } = await stage.press(message, 'More help');
    const named = textsOf(more).flatMap((text) => /^(<\/.*)\n-# /.exec(text)?.[1] ?? []);
    expect(named).toEqual([
      '</ask:id> `question`',
      '</quote:id> `topic`',
      '</read:id> `section`',
      '</verify:id> `quote`',
      '</summary:id>',
      '</articles:id>',
      '</daily set:id>',
    ]);
  });
});

describe('/articles', () => {
  it('lists what can be asked about, and which files were left out, privately', async () => {
    const { message } = await stage.give('articles');
    expect([isPrivate(message), textsOf(message).slice(0, 1), textsOf(message).slice(-1)]).toEqual([
      true,
      ['### You can ask about 2 articles:'],
      ['Left out: `empty.md`: it is empty.'],
    ]);
  });
});
