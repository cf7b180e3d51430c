import { describe, expect, it } from 'vitest';
import { isPrivate, labelsOf, quotesOf, textsOf } from './reading.ts';
import { shelf } from './shelf.ts';
import { ada, ben, setStage } from './stage.ts';

const stage = setStage({
  articles: {
    ...shelf,
    'cha.md': '# 茶\n\n## 绿茶\n\n绿茶产自杭州。杭州的绿茶每年春天采摘。\n\n## 红茶\n\n红茶需要完全发酵。\n',
  },
});

const wholes = [
  'What is this article about?',
  'what’s it about',
  'What does the article say?',
  'tl;dr',
  'Summarise the article please',
  'give me the gist',
  'What are the main points of the text?',
  '这篇文章讲了什么？',
  '請總結一下這篇文章',
  '¿De qué trata el artículo?',
  'Resume el texto',
];

describe('who asks what an article is about', () => {
  it.each(wholes)('gets its summary: %s', async (question) => {
    const { message } = await stage.give('ask', { question, article: 'Wolves' });
    expect([textsOf(message).slice(0, 2), quotesOf(message), labelsOf(message)]).toEqual([
      [`**${question.replaceAll(':', '\\:')}**`, '### Wolves in brief:'],
      ['Wolves hunt in packs.', 'A pack has six wolves.', 'In winter the wolves follow the deer into the valley.'],
      ['Remove'],
    ]);
  });

  it('gets it by a mention and in a direct message too', async () => {
    const told = [
      await stage.standIn.say({ content: 'what is this about?', mentionsBot: true }),
      await stage.standIn.say({ content: 'tl;dr', dm: true }),
    ];
    expect(told.map(({ replies: [reply] }) => textsOf(reply)[1])).toEqual(Array(2).fill('### Which article?'));
  });

  it('gets an answer where only a part is asked about', async () => {
    const { message } = await stage.give('ask', { question: 'What is said about honey?', article: 'Bees' });
    expect(textsOf(message)[1]).not.toContain('in brief');
  });
});

describe('a question in another language than the article’s', () => {
  const gap = (question: string, article: string) =>
    `The question is in ${question}, the article in ${article}. Answers come only in the article’s own words: ask in ${article}.`;

  it('is told so, with passages of the article', async () => {
    const { message } = await stage.give('ask', { question: '狼冬天去哪里？', article: 'Wolves' });
    expect([isPrivate(message), textsOf(message)]).toEqual([
      false,
      [
        '**狼冬天去哪里？**',
        gap('Chinese', 'English'),
        'Wolves in brief:',
        '> Wolves hunt in packs.\n-# §1 Packs, sentence 1',
        '> A pack has six wolves.\n-# §1 Packs, sentence 2',
      ],
    ]);
  });

  it('is told so in the language of the one who asks', async () => {
    const given = { question: '¿Cuántas abejas hay en la colmena?', article: 'bees.md' };
    const { message } = await stage.give('ask', given, { locale: 'es-ES' });
    expect(textsOf(message)[1]).toMatch(/^La pregunta está en español y el artículo, en inglés\./);
  });

  it('is told so the other way round', async () => {
    const { message } = await stage.give('ask', { question: 'Where is the green tea from?', article: 'cha.md' });
    expect(textsOf(message)[1]).toBe(gap('English', 'Chinese'));
  });

  it('is answered by an article in its own language, where there is one', async () => {
    const { message } = await stage.give('ask', { question: '绿茶产自哪里？' }, { locale: 'zh-CN' });
    expect(quotesOf(message)[0]).toBe('绿茶产自杭州。');
  });
});

describe('an answer', () => {
  it('comes without “thinking” before it', async () => {
    const outcome = await stage.give('ask', { question: 'How many wolves does a pack have?' });
    expect([outcome.callback.type, outcome.followUps]).toEqual([4, []]);
  });

  it('shows one quote where one answers, not a wall of text', async () => {
    const { message } = await stage.give('ask', { question: 'How many eggs does the queen lay?' });
    expect(quotesOf(message)).toEqual(['The queen lays two thousand eggs a day.']);
  });

  it('is about whoever asked: a second one’s is another message', async () => {
    const options = { question: 'How many eggs does the queen lay?' };
    const [first, second] = [
      await stage.give('ask', options, { user: ada }),
      await stage.give('ask', options, { user: ben }),
    ];
    expect(first.message?.id).not.toBe(second.message?.id);
    expect(textsOf(first.message)).toEqual(textsOf(second.message));
  });
});
