import { InteractionResponseType as Response } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { es } from '../../../commands/phrases/es.ts';
import { phrasesFor } from '../../../commands/phrases/languages.ts';
import { plain } from '../../../commands/reply/prose.ts';
import { isPrivate, labelsOf, quotesOf, referencesOf, textsOf } from './reading.ts';
import { shelf, wolves } from './shelf.ts';
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

describe('/ask', () => {
  it('shows the question, the quote with the answering words in bold, its reference, three buttons and a menu of rarer ones', async () => {
    const message = await askAs(ada);
    expect([isPrivate(message), textsOf(message), labelsOf(message)]).toEqual([
      false,
      [asked, answer],
      [...under, 'Remove'],
    ]);
  });

  it('says that the article does not say, which words it never uses, and what comes closest', async () => {
    const { message } = await stage.give('ask', {
      question: 'Which opera did Verdi compose for wolves?',
      article: 'Wolves',
    });
    expect(textsOf(message).slice(0, 4)).toEqual([
      '**Which opera did Verdi compose for wolves?**',
      '### The article does not say',
      'It never uses the words **opera**, **Verdi**, or **compose**.',
      'The closest passages:',
    ]);
    expect(quotesOf(message).filter((quote) => !wolves.includes(quote))).toEqual([]);
    expect([quotesOf(message).length, referencesOf(message)[0]]).toEqual([
      2,
      expect.stringMatching(/^§\d \w+, sentence \d · Wolves$/),
    ]);
    expect(labelsOf(message).slice(-3)).toEqual(['Next passage', 'Read around it', 'Remove']);
  });

  it('has nothing to show where no passage comes close', async () => {
    const { message } = await stage.give('ask', { question: 'Who invented the telephone?', article: 'wolves.md' });
    expect([textsOf(message), labelsOf(message)]).toEqual([
      [
        '**Who invented the telephone?**',
        '### The article does not say',
        'It never uses the words **invented** or **telephone**.',
        '-# Wolves',
      ],
      ['Remove'],
    ]);
  });

  it('offers the articles while one is typed, and asks only the one that is named', async () => {
    expect(await stage.type('ask', { question: 'what happens in winter?', article: 'wol' })).toEqual([
      { name: 'Wolves', value: 'Wolves' },
    ]);
    const named = { question: 'Where do they go in winter?', article: 'Wolves' };
    const { message } = await stage.give('ask', named);
    expect(textsOf(message).at(-1)).toBe(
      '> In winter the wolves follow the deer into the valley.\n-# §2 Winter, sentence 1 · Wolves',
    );
  });

  it('tells who names an article that isn’t there which ones there are, privately', async () => {
    const { message } = await stage.give('ask', { question, article: 'cats' });
    expect([isPrivate(message), textsOf(message)]).toEqual([
      true,
      ['There is no article “cats”. Did you mean **Bees** or **Wolves**?'],
    ]);
  });

  it.each([
    ['the of and', 'There is no word in that to look up. Add what it is about: a name, a place, a thing.'],
    ['???', 'There is no word in that to look up. Add what it is about: a name, a place, a thing.'],
    [' ', 'Ask a question, for example </ask:id> `question: What is this article about?`'],
    ['bees '.repeat(800), 'That is 3,999 characters long, and at most 500 are looked up. Ask for one thing at a time.'],
  ])('says privately what is wrong with "%.10s"', async (unanswerable, told) => {
    const { message } = await stage.give('ask', { question: unanswerable });
    expect([isPrivate(message), textsOf(message)]).toEqual([true, [told]]);
  });

  it.each(['zh-CN', 'zh-TW', 'es-ES', 'es-419', 'en-GB', 'de', 'fr', 'ja', 'ko', 'pt-BR', 'nl'])(
    'speaks to a user of %s in the language nearest to it',
    async (locale) => {
      const { notStated, labels } = phrasesFor(locale);
      const { message } = await stage.give('ask', { question: 'Who invented the telephone?' }, { locale });
      expect([textsOf(message)[1], labelsOf(message)]).toEqual([
        `### ${plain(notStated(Object.keys(shelf).length))}`,
        [labels.around, labels.remove],
      ]);
    },
  );

  it('leaves the quote as it is, whatever language is spoken around it', async () => {
    const { message } = await stage.give('ask', { question }, { locale: 'es-ES' });
    expect([textsOf(message), labelsOf(message)]).toEqual([
      [asked, '> A hive holds **forty thousand** bees.\n-# §1 Honey, frase 2 · Bees'],
      [es.labels.next, es.labels.around, es.labels.remove],
    ]);
  });
});

/** What a press of each button shows after the question, in the order of the buttons. */
const shown = {
  'Next match': [expect.stringMatching(/^Match 2 of \d:$/), expect.stringMatching(/^> .+\n-# §\d \w+, .+ · Bees$/)],
  'Read around it': [
    '-# Around it in §1 · Bees',
    '> Bees make honey in hives.\n-# §1 Honey, sentence 1',
    '> **A hive holds forty thousand bees.**\n-# §1 Honey, sentence 2',
    '> The queen lays two thousand eggs a day.\n-# §1 Honey, sentence 3',
  ],
  'Why this?': [
    answer,
    '### Why this?',
    'The question asks for a number or an amount. Of its words, the sentence has: **bees**, **hive**, and **hold**.',
    expect.stringMatching(/^-# Confidence \d+%; from \d+% on it counts as an answer\.$/),
    expect.stringMatching(
      /^-# Characters 39 to 72 of `bees\.md`, counted from 0, edition `[0-9a-f]{8}`: anyone can check\.$/,
    ),
  ],
};

describe.each(Object.entries(shown))('the button “%s”', (label, texts) => {
  it('changes the answer for whoever asked, unless it tells how it was found', async () => {
    const message = await askAs(ada);
    const turned = await stage.press(message, label, byAda);
    const isUpdated = label !== 'Why this?';
    expect([turned.callback.type, turned.message?.id === message?.id, textsOf(turned.message)]).toEqual([
      isUpdated ? Response.UpdateMessage : Response.ChannelMessageWithSource,
      isUpdated,
      [asked, ...texts],
    ]);
    expect(labelsOf(turned.message).at(-1)).toBe(isUpdated ? 'Remove' : 'Show to everyone');
  });

  it('shows the same to anybody else privately, and leaves the answer alone', async () => {
    const message = await askAs(ada);
    const looked = await stage.press(message, label, byBen);
    expect([looked.callback.type, isPrivate(looked.message), textsOf(looked.message)]).toEqual([
      Response.ChannelMessageWithSource,
      true,
      [asked, ...texts],
    ]);
    expect(labelsOf(looked.message).at(-1)).toBe('Show to everyone');
    expect(textsOf(stage.standIn.messages.get(message?.id ?? ''))).toEqual([asked, answer]);
  });

  it('stays private under a private answer', async () => {
    const message = await askAs(ada, { private: true });
    const turned = await stage.press(message, label, byAda);
    expect([turned.callback.type, isPrivate(turned.message), textsOf(turned.message)]).toEqual([
      Response.UpdateMessage,
      true,
      [asked, ...texts],
    ]);
  });
});

describe('the buttons of an answer', () => {
  it('lead through all matches and back to the answer', async () => {
    let { message } = await stage.press(await askAs(ada), 'Next match', byAda);
    const of = Number(/of (\d)/.exec(textsOf(message)[1] ?? '')?.[1]);
    for (let place = 2; place < of; place++) ({ message } = await stage.press(message, 'Next match', byAda));
    expect(textsOf(message)[1]).toBe(`Match ${of} of ${of}:`);
    const back = await stage.press(message, 'Back to the answer', byAda);
    expect([textsOf(back.message), labelsOf(back.message)]).toEqual([
      [asked, answer],
      [...under, 'Remove'],
    ]);
  });

  it.each(['Read around it', 'Why this?'])(
    'lead from “%s” under the second match back to that match',
    async (label) => {
      const second = await stage.press(await askAs(ada), 'Next match', byAda);
      const there = textsOf(second.message);
      const { message } = await stage.press(second.message, label, byAda);
      expect(textsOf((await stage.press(message, 'Back to the answer', byAda)).message)).toEqual(there);
    },
  );

  it('work in what somebody else was shown, for them alone', async () => {
    const looked = await stage.press(await askAs(ada), 'Read around it', byBen);
    const turned = await stage.press(looked.message, 'Why this?', byBen);
    expect([turned.callback.type, isPrivate(turned.message), textsOf(turned.message)]).toEqual([
      Response.UpdateMessage,
      true,
      [asked, ...shown['Why this?']],
    ]);
  });
});

describe('a private answer', () => {
  it('is shown to everyone by its button, as an answer of whoever pressed it', async () => {
    const message = await askAs(ada, { private: true });
    expect([isPrivate(message), labelsOf(message)]).toEqual([true, [...under, 'Show to everyone']]);
    const open = await stage.show(message, byAda);
    expect([isPrivate(open), textsOf(open), labelsOf(open)]).toEqual([false, [asked, answer], [...under, 'Remove']]);
    const refused = await stage.press(open, 'Remove', byBen);
    expect(textsOf(refused.message)).toEqual(['Only the one who asked can remove this answer.']);
    await stage.remove(open, byAda);
    expect(stage.standIn.messages.has(open?.id ?? '')).toBe(false);
  });
});

describe('a public answer', () => {
  it('is removed by whoever asked and by nobody else', async () => {
    const message = await askAs(ada);
    const refused = await stage.press(message, 'Remove', byBen);
    expect([isPrivate(refused.message), textsOf(refused.message)]).toEqual([
      true,
      ['Only the one who asked can remove this answer.'],
    ]);
    expect(stage.standIn.messages.has(message?.id ?? '')).toBe(true);
    await stage.remove(message, byAda);
    expect(stage.standIn.messages.has(message?.id ?? '')).toBe(false);
  });
});
