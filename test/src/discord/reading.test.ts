import { readFileSync } from 'node:fs';
import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { asShown } from '../../../index/shown.ts';
import { readText } from '../../index/read-text.ts';
import { isPrivate, labelsOf, quotesOf, quotesReadByOthers, referencesOf, textsOf } from './reading.ts';
import { shelf, wolves } from './shelf.ts';
import { ada, ben, setStage } from './stage.ts';

/** A section of thirty sentences of 200 letters, which one message can't hold; then a short one. */
const tale = `# Tale\n\n## Long\n\n${Array.from({ length: 60 }, (_, i) => `Then came day ${i + 1} of the journey, ${'and the *ship* went on and on '.repeat(5)}.`).join(' ')}\n\n## End\n\nAll went home.\n`;
const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [
    `n${String(i + 1).padStart(2, '0')}.md`,
    `# Note ${i + 1}\n\nIt says ${i + 1}.\n`,
  ]),
);
const seed = readFileSync('seeds/000_a074e05998764c93.txt', 'utf8');
const stage = setStage({ articles: { ...shelf, 'tale.md': tale, 'seed.txt': seed, ...many } });

const read = async (section: string, article: string, user = ada) =>
  (await stage.give('read', { section, article }, { user })).message;
const press = async (message: APIMessage | undefined, label: string, user = ada) =>
  (await stage.press(message, label, { user })).message;

/** An article's paragraphs as a message shows them. */
function paragraphsOf(file: string, text: string, section: string): string[] {
  const article = readText(file, Buffer.from(text));
  if (article.kind === 'unreadable') throw new Error(article.reason);
  const { blocks = [] } = article.sections.find(({ number }) => number === section) ?? {};
  return blocks.map(({ start, end }) => asShown(article.text.slice(start, end)));
}

describe('/read', () => {
  it('shows a section word for word, with its heading and the ways to the next one', async () => {
    const message = await read('1', 'Wolves');
    expect([isPrivate(message), textsOf(message), labelsOf(message)]).toEqual([
      false,
      ['### §1 · Packs · Wolves', '> Wolves hunt in packs. A pack has six wolves.\n-# §1'],
      ['§2 ›', 'Remove'],
    ]);
  });

  it.each(['2', '§2', '# 2', ' 2. ', 'Winter', '2 · Winter'])('finds a section called "%s"', async (section) => {
    expect(textsOf(await read(section, 'Wolves'))[0]).toBe('### §2 · Winter · Wolves');
  });

  it.each(['1-2', '§1–§2', '1 to 2'])('shows the sections %s in one message', async (range) => {
    const message = await read(range, 'Wolves');
    expect([textsOf(message), labelsOf(message)]).toEqual([
      [
        '### §1 · Packs · Wolves',
        '> Wolves hunt in packs. A pack has six wolves.\n-# §1',
        '### §2 · Winter',
        '> In winter the wolves follow the deer into the valley.\n-# §2',
      ],
      ['Remove'],
    ]);
  });

  it.each([
    ['9', 'Wolves has no section “9”. Try **§1** or **§2**.'],
    [' ', 'Say which section to read, from §1 to §2, for example </read:id> `1`.'],
  ])('says privately which sections there are to who asks for "%s"', async (section, told) => {
    const message = await read(section, 'Wolves');
    expect([isPrivate(message), textsOf(message)]).toEqual([true, [told]]);
  });

  it('shows every paragraph of the article in the seeds folder, residue and all', async () => {
    for (const section of ['1', '4', '8', '12', '16']) {
      const message = await read(section, 'seed.txt');
      expect(quotesOf(message).join(' ')).toBe(paragraphsOf('seed.txt', seed, section).join(' '));
      expect(quotesReadByOthers(message)).toEqual(quotesOf(message));
    }
  });

  it('is private when it is asked to be, and so is what its buttons turn to', async () => {
    const { message } = await stage.give('read', { section: '1', article: 'Wolves', private: true }, { user: ada });
    const turned = await press(message, '§2 ›');
    expect([message, turned].map((each) => [isPrivate(each), labelsOf(each).at(-1)])).toEqual([
      [true, 'Show to everyone'],
      [true, 'Show to everyone'],
    ]);
    const open = await stage.show(turned, { user: ada });
    expect([isPrivate(open), labelsOf(open)]).toEqual([false, ['‹ §1', 'Remove']]);
  });
});

describe('the ways on', () => {
  it('lead whoever asked from section to section in the same message', async () => {
    const first = await read('1', 'Wolves');
    const second = await press(first, '§2 ›');
    expect([second?.id, textsOf(second)[0], labelsOf(second)]).toEqual([
      first?.id,
      '### §2 · Winter · Wolves',
      ['‹ §1', 'Remove'],
    ]);
    expect(textsOf(await press(second, '‹ §1'))[0]).toBe('### §1 · Packs · Wolves');
  });

  it('lead from a range to the single sections beside it', async () => {
    const message = await read('3-5', 'seed.txt');
    expect(labelsOf(message)).toEqual(['‹ §2', '§6 ›', 'Remove']);
    expect(referencesOf(await press(message, '§6 ›'))).toEqual(['§6']);
  });

  it('lead anybody else there in a private message', async () => {
    const message = await read('1', 'Wolves');
    const looked = await press(message, '§2 ›', ben);
    expect([isPrivate(looked), textsOf(looked)[0]]).toEqual([true, '### §2 · Winter · Wolves']);
    expect(textsOf(stage.standIn.messages.get(message?.id ?? ''))[0]).toBe('### §1 · Packs · Wolves');
  });
});

describe('a section too long for one message', () => {
  it('is turned page by page, and no page leaves anything out or cuts a sentence', async () => {
    let page = await read('1', 'Tale');
    const pages = Number(/\(1 \/ (\d+)\)/.exec(labelsOf(page)[0] ?? '')?.[1]);
    expect(pages).toBeGreaterThan(2);
    const quotes = quotesOf(page);
    for (let at = 2; at <= pages; at++) {
      page = await press(page, '›');
      expect(labelsOf(page)).toEqual(['‹', `(${at} / ${pages})`, ...(at < pages ? ['›'] : []), '§2 ›', 'Remove']);
      quotes.push(...quotesOf(page));
    }
    expect(quotes.join(' ')).toBe(paragraphsOf('tale.md', tale, '1').join(' '));
    expect(quotes.filter((quote) => !/^Then came .* on \.$/.test(quote))).toEqual([]);
    expect(labelsOf(await press(page, '‹'))[1]).toBe(`(${pages - 1} / ${pages})`);
  });

  it('is turned privately for anybody else, from where the message stands', async () => {
    const first = await read('1', 'Tale');
    const looked = await press(first, '›', ben);
    expect([isPrivate(looked), labelsOf(looked)[1]]).toEqual([true, expect.stringMatching(/^\(2 \/ /)]);
    const further = await press(looked, '›', ben);
    expect([further?.id, isPrivate(further), labelsOf(further)[1]]).toEqual([
      looked?.id,
      true,
      expect.stringMatching(/^\(3 \/ /),
    ]);
  });
});

describe('the sections offered while one is typed', () => {
  it('are named by number and heading, or by number and first words', async () => {
    expect(await stage.type('read', { article: 'Wolves', section: '' })).toEqual([
      { name: '1 · Packs', value: '1' },
      { name: '2 · Winter', value: '2' },
    ]);
    expect(await stage.type('read', { article: 'seed.txt', section: '§8' })).toEqual([
      {
        name: '8 · Ten years ago, Shanghai Municipal Party Committee Secretary Chen Jining repeatedly intervened…',
        value: '8',
      },
    ]);
  });

  it('are found by a word of the heading, and a range is offered as it is typed', async () => {
    expect(await stage.type('read', { article: 'Wolves', section: 'pac' })).toEqual([
      { name: '1 · Packs', value: '1' },
    ]);
    expect(await stage.type('read', { article: 'Wolves', section: '1-2' })).toEqual([
      { name: '1-2 · Packs', value: '1-2' },
    ]);
  });

  it('are those of the first article where none is named, and none of one that isn’t there', async () => {
    expect((await stage.type('read', { section: 'hon' })).map(({ name }) => name)).toEqual(['1 · Honey']);
    expect(await stage.type('read', { article: 'cats', section: '' })).toEqual([]);
  });
});

describe('/articles', () => {
  it('lists what can be asked about on as many pages as it takes, for the one who asked', async () => {
    let { message } = await stage.give('articles');
    expect([isPrivate(message), textsOf(message)[0]]).toEqual([true, '### You can ask about 64 articles:']);
    const titles: string[] = [];
    for (;;) {
      titles.push(...textsOf(message).flatMap((text) => /^\*\*(.+)\*\*\n-# \d+ sections?, /.exec(text)?.[1] ?? []));
      if (!labelsOf(message).includes('›')) break;
      message = (await stage.press(message, '›')).message;
    }
    expect(titles.length).toBe(64);
    expect(titles.slice(0, 2)).toEqual(['Bees', 'Note 1']);
    expect(titles.at(-1)).toBe('Wolves');
    expect(labelsOf(message)).toEqual(['‹', '(3 / 3)']);
    const back = await stage.press(message, '‹');
    expect([isPrivate(back.message), labelsOf(back.message)]).toEqual([true, ['‹', '(2 / 3)', '›']]);
  });

  it('says an article’s sections, words and edition', async () => {
    const edition = /^[0-9a-f]{8}$/;
    const { message } = await stage.give('articles');
    let last = message;
    while (labelsOf(last).includes('›')) last = (await stage.press(last, '›')).message;
    const [, shown] = /edition `(.+)` · `wolves\.md`$/.exec(textsOf(last).at(-1) ?? '') ?? [];
    expect(textsOf(last).at(-1)).toBe(`**Wolves**\n-# 2 sections, 22 words · edition \`${shown}\` · \`wolves.md\``);
    expect([shown, readText('wolves.md', Buffer.from(wolves))]).toEqual([
      expect.stringMatching(edition),
      expect.objectContaining({ edition: shown }),
    ]);
  });
});
