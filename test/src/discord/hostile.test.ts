import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../index/article-index.ts';
import { asShown } from '../../../index/shown.ts';
import { escapeMarkdown, unescapeMarkdown } from '../../../src/discord/markdown.ts';
import { readText } from '../../index/read-text.ts';
import { hostile } from './hostile.ts';
import { labelsOf, markupIn, quotesOf, quotesReadByOthers, readByOthers, referencesOf, textsOf } from './reading.ts';
import { setStage } from './stage.ts';

/** A word of its own for each hostile text, by which it can be asked for. */
const names = hostile.map(
  (_, i) => `${'bdfgklmnprstvz'.charAt(i % 14)}o${'bdfgklmnprstvz'.charAt(Math.floor(i / 14))}anik`,
);
/** A line break would end the paragraph that it stands in. */
const onOneLine = hostile.map((text) => text.replace(/\s+/g, ' '));
/** Three at a time, where one message can hold more than one. */
const trios = hostile.flatMap((_, i) => (i % 3 === 0 ? [hostile.slice(i, i + 3).join(' ')] : []));
const said = trios.map((text, i) => `The ${names[i]} said ${text.replace(/\s+/g, ' ')} near the river.`);
const begun = onOneLine.map((text, i) => `${text} is what stood on the wall of the ${names[i]}.`);
const title = `Tale of ${hostile.slice(0, 12).join(' ')} and **more**`;
const yaml = `title: ${JSON.stringify(title)}\nlanguage: en\n`;
const spoken = `${said.join('\n')}\n`;
/** Markdown that comes out as that text. */
const marked = (text: string) => escapeMarkdown(text).replaceAll('&', '\\&');
const headed = onOneLine.map((text, i) => `## ${marked(text)} ${names[i]}\n\n${marked(begun[i] ?? '')}\n`);
const written = `# Wall ${marked(hostile.slice(12, 24).join(' '))}\n\n${headed.join('\n')}`;
/** Behind a letter, since marks alone are a rule between paragraphs. */
const vast = ['*', '\\', '👩‍👩‍👧', '<@1>', '# ', '𝒳'].map((text) => `a${text.repeat(3_999 / text.length)}`);

const stage = setStage({
  articles: { 'spoken.txt': spoken, 'spoken.yaml': yaml, 'wall.md': written, 'vast.txt': `${vast.join('\n')}\n` },
});

function articleOf(file: string, text: string, facts = {}) {
  const article = readText(file, Buffer.from(text), facts);
  if (article.kind === 'unreadable') throw new Error(article.reason);
  return article;
}
const articles = [articleOf('spoken.txt', spoken, { title, language: 'en' }), articleOf('wall.md', written)] as const;
const sentences = articles.map(indexArticle);

/** What the article says where a reference says that a quote stands; '' where there is no such place. */
function sliceAt(at: 0 | 1, reference: string): string {
  const [, number, first, last = first] = /^§([\d.]+)(?:, sentences? (\d+)(?:–(\d+))?)?/.exec(reference) ?? [];
  const inside = (sentences[at]?.sentences ?? []).filter(({ section }) => section === number);
  const wanted = first ? inside.filter(({ ordinal }) => ordinal >= Number(first) && ordinal <= Number(last)) : inside;
  return asShown(articles[at].text.slice(wanted[0]?.span.start ?? 0, wanted.at(-1)?.span.end ?? 0));
}

/** What is wrong with the quotes of a message, and markup in it that isn't the bot's. */
function faultsOf(message: APIMessage | undefined, at: 0 | 1): unknown[] {
  const quotes = quotesOf(message);
  const places = referencesOf(message).map((reference) => sliceAt(at, unescapeMarkdown(reference)));
  const same = JSON.stringify(quotes) === JSON.stringify(places);
  const toOthers = quotesReadByOthers(message).filter((quote, i) => quote !== quotes[i]);
  return [...(same && quotes.length > 0 ? [] : [{ quotes, places }]), ...toOthers, ...markupIn(message)];
}

/** Without half a surrogate pair. */
function isWhole(text: string): boolean {
  return Buffer.from(text).toString() === text;
}

describe('hostile texts in an article', () => {
  it('are quoted as they stand, by every button too, at letters that anybody can check', async () => {
    for (const [i] of said.entries()) {
      const question = `What did the ${names[i]} say near the river?`;
      const { message } = await stage.give('ask', { question, article: 'spoken.txt' });
      expect([faultsOf(message, 0), referencesOf(message)[0]]).toEqual([[], expect.stringMatching(`^§${i + 1}, `)]);
      const why = await stage.press(message, 'Why this?');
      const [, start, end] = /Characters (\d+) to (\d+) of/.exec(textsOf(why.message).at(-1) ?? '') ?? [];
      const [from, to] = [start, end].map((letters) => Number(letters?.replaceAll(',', '')));
      expect(quotesOf(why.message)[0]).toContain(asShown(spoken.slice(from, to)));
      const around = await stage.press(why.message, 'Read around it');
      expect([faultsOf(why.message, 0), faultsOf(around.message, 0)]).toEqual([[], []]);
    }
  });

  it('are read as they stand, under the headings and the title they are in', async () => {
    for (const [i, text] of onOneLine.entries()) {
      const { message } = await stage.give('read', { section: String(i + 1), article: 'wall.md' });
      const heading = unescapeMarkdown(textsOf(message)[0] ?? '');
      expect(faultsOf(message, 1)).toEqual([]);
      expect(heading).toBe(`### §${i + 1} · ${text} ${names[i]} · ${articles[1].title}`);
    }
  });

  it('stand under their article’s title wherever that is shown', async () => {
    const { message } = await stage.give('ask', { question: `What did the ${names[0]} say?`, article: 'spoken.txt' });
    expect(unescapeMarkdown(referencesOf(message)[0] ?? '')).toBe(`§1, sentence 1 · ${title}`);
    const list = await stage.give('articles');
    const brief = await stage.give('summary', { article: 'spoken.txt' });
    expect([list, brief].flatMap(({ message: one }) => markupIn(one))).toEqual([]);
    expect(textsOf(list.message).map(unescapeMarkdown)).toContainEqual(expect.stringContaining(`${title}\n-# `));
    expect(unescapeMarkdown(textsOf(brief.message)[0] ?? '')).toBe(`### ${title} in brief:`);
  });

  it('of 4,000 characters without a place to cut are read whole, page by page', async () => {
    for (const [i, text] of vast.entries()) {
      let { message } = await stage.give('read', { section: String(i + 1), article: 'vast.txt' });
      let whole = quotesOf(message).join('');
      while (labelsOf(message).includes('›')) {
        ({ message } = await stage.press(message, '›'));
        whole += quotesOf(message).join('');
        expect(quotesReadByOthers(message)).toEqual(quotesOf(message));
      }
      expect(whole.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  it('are offered while something is typed in at most 100 characters, none cut in two', async () => {
    const offered = [
      ...(await stage.type('ask', { question: 'x', article: '' })),
      ...(await stage.type('read', { article: 'wall.md', section: '' })),
      ...(await stage.type('read', { article: 'vast.txt', section: '' })),
      ...(await stage.type('quote', { topic: '' })),
    ].flatMap(({ name, value }) => [name, String(value)]);
    expect(offered.filter((text) => text.length > 100 || text === '' || !isWhole(text))).toEqual([]);
  });
});

describe('a hostile text in a question', () => {
  it('is echoed as it was written, makes nothing happen, and is understood again by the buttons', async () => {
    for (const text of trios) {
      const question = `Did the ${names[0]} say ${text} ?`;
      const { message } = await stage.give('ask', { question, article: 'spoken.txt' });
      const echo = textsOf(message)[0] ?? '';
      const asked = question.replace(/\s+/g, ' ');
      expect([unescapeMarkdown(echo), readByOthers(echo), faultsOf(message, 0)]).toEqual([asked, asked, []]);
      const around = await stage.press(message, 'Read around it');
      expect([textsOf(around.message)[0], faultsOf(around.message, 0)]).toEqual([echo, []]);
    }
  });

  it('is echoed by /quote, /read and refusals without markup', async () => {
    for (const text of trios) {
      const outcomes = [
        await stage.give('quote', { topic: `${text} penguins` }),
        await stage.give('read', { section: text, article: 'wall.md' }),
        await stage.give('ask', { question: 'river', article: `no ${text}` }),
      ];
      expect(outcomes.flatMap(({ message }) => markupIn(message))).toEqual([]);
    }
  });
});

describe('a hostile text in a message', () => {
  it('is found word for word by /verify and in the message menu', async () => {
    for (const sentence of said) {
      const { message: target } = await stage.standIn.say({ content: sentence, timeoutMs: 1 });
      const outcomes = [
        await stage.give('verify', { quote: sentence }),
        await stage.standIn.contextMenu({ name: 'Find in article', targetMessage: target }),
      ];
      for (const { message } of outcomes) {
        expect(textsOf(message)[0]).toBe('### ✅ Word for word in the article');
        expect(readByOthers((textsOf(message)[1] ?? '').replace('-# ', ''))).toBe(sentence);
        expect([faultsOf(message, 0), quotesOf(message)]).toEqual([[], [sentence]]);
      }
    }
  });

  it('that mentions the bot is answered, and reaches nobody else', async () => {
    for (const text of trios) {
      const content = `<@${stage.standIn.botId}> Did the ${names[0]} say ${text} ?`;
      const { replies } = await stage.standIn.say({ content });
      expect([replies.length, replies.flatMap(markupIn)]).toEqual([1, []]);
      expect(readByOthers(textsOf(replies[0])[0] ?? '')).toBe(`Did the ${names[0]} say ${text} ?`.replace(/\s+/g, ' '));
    }
  });

  it('of 4,000 characters is verified or told to be too long, never left alone', async () => {
    for (const content of vast) {
      const { message } = await stage.give('verify', { quote: content.trim() }, { until: () => true, settleMs: 100 });
      const mention = await stage.standIn.say({ content: `${content.slice(0, 1_900)} river`, mentionsBot: true });
      expect([textsOf(message).length > 0, mention.replies.length]).toEqual([true, 1]);
      expect([message, ...mention.replies].flatMap(markupIn)).toEqual([]);
    }
  });
});
