import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linked, own, type Prose, prose } from '../../../commands/reply/prose.ts';
import type { Reply } from '../../../commands/reply/reply.ts';
import { indexArticle } from '../../../index/article-index.ts';
import { quoteFrom } from '../../../index/quote.ts';
import { presentOnDiscord } from '../../../src/discord/present.ts';
import { messageReasons } from '../../stand-in/rules.ts';
import { articleFrom, boathouse } from '../pages/shelf.ts';
import { hostile } from './hostile.ts';
import { linksReadByOthers, quotesOf, settingReadByOthers, textsOf } from './reading.ts';
import { setStage } from './stage.ts';

const stage = setStage({
  articles: { 'boathouse.md': boathouse },
  environment: { PUBLIC_URL: 'https://pages.example', HTTP_PORT: '0' },
});

describe('the reference under a quote', () => {
  it('leads to the sentence on its page and to the original', async () => {
    const { message } = await stage.give('ask', { question: 'Where does the key hang?' });
    const text = textsOf(message).find((one) => one.startsWith('> ')) ?? '';
    const reference = text.slice(text.indexOf('-# ') + 3);
    const { edition } = articleFrom('boathouse.md', boathouse);
    expect(linksReadByOthers(reference)).toEqual([
      {
        words: '§4+1 The end of the day, sentence 2 · The boathouse',
        target: `https://pages.example/a/boathouse-md?e=${edition}#s4%2B1-2:~:text=The%20key%20hangs%20behind%20the%20third%20oar%20from%20the%20left.`,
      },
      {
        words: 'original',
        target:
          'https://example.org/boathouse.html#:~:text=locks%20the%20gate.-,The%20key%20hangs%20behind%20the%20third%20oar%20from%20the%20left.',
      },
    ]);
    expect(quotesOf(message)).toEqual(['The key hangs behind the third oar from the left.']);
  });

  it('stands in the list of articles, too, as far as it is about the article', async () => {
    const { message } = await stage.give('articles');
    expect(textsOf(message).join('\n')).toContain(
      '[The boathouse](https://pages.example/a/boathouse-md)\n-# by Ada Marsh, March 1, 2026 · [original](https://example.org/boathouse.html) · ',
    );
  });
});

/** Sentences of an article with references whose links are as long as they may be. */
const quotes = fc.array(fc.tuple(fc.integer({ min: 1, max: 1_100 }), fc.integer({ min: 0, max: 470 })), {
  minLength: 1,
  maxLength: 6,
});

function replyOf(sizes: readonly (readonly [number, number])[], isLinked: boolean): Reply {
  const blocks = sizes.map(([length, address]) => {
    const article = articleFrom('a.txt', `${'a '.repeat(length)}\n`);
    const sentence = indexArticle(article).sentences[0]?.span ?? { start: 0, end: 1 };
    const url = `https://a.b/a/c?e=0a1b2c3d#s1-1:~:text=${'x'.repeat(address)}`;
    const reference: Prose = isLinked
      ? [linked('§1 · A', url, '§1'), own(' · '), linked('original', url)]
      : prose`§1 · A · original`;
    return { kind: 'quote' as const, quote: quoteFrom(article, sentence, { section: '1' }), reference };
  });
  return { kind: 'reply', visibility: 'public', blocks: [{ kind: 'question', text: 'What?' }, ...blocks] };
}

it('links never cost a page, and every message is within Discord’s limits', () => {
  fc.assert(
    fc.property(quotes, (sizes) => {
      const [withLinks, without] = [true, false].map((isLinked) => presentOnDiscord(replyOf(sizes, isLinked)));
      expect(withLinks?.length).toBe(without?.length);
      const messages = (withLinks ?? []).map((components) =>
        JSON.parse(JSON.stringify({ components, flags: 1 << 15, allowed_mentions: { parse: [] } })),
      );
      expect(messages.flatMap((message) => messageReasons(message, { kind: 'create', files: 0 }))).toEqual([]);
      expect(messages.flatMap(quotesOf)).toEqual(
        (without ?? []).flatMap((components) => quotesOf(JSON.parse(JSON.stringify({ components })))),
      );
    }),
  );
});

it('three short quotes keep their links whole', () => {
  const [page] = presentOnDiscord(
    replyOf(
      [
        [40, 120],
        [40, 120],
        [40, 120],
      ],
      true,
    ),
  );
  const shown = textsOf(JSON.parse(JSON.stringify({ components: page })));
  expect(shown.filter((text) => text.includes(':~:text=xxx')).length).toBe(3);
});

it('words of a reference are shown as they are and lead nowhere else, whatever a title or a name holds', () => {
  const words = fc
    .array(fc.constantFrom(...hostile, ' ', '[', ']', '](', '(', ')'), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('').replace(/\s+/g, ' ').trim());
  const url = 'https://a.b/a/c?e=0a1b2c3d#s1-1:~:text=d';
  fc.assert(
    fc.property(words, words, (title, author) => {
      const reference: Prose = [
        linked(`§1 · ${title}`, url, '§1'),
        own(' · '),
        linked('original', url),
        own(' · by '),
        { kind: 'echo', text: author },
      ];
      const [page] = presentOnDiscord({
        kind: 'reply',
        visibility: 'public',
        blocks: [{ kind: 'note', text: reference }],
      });
      const [shown = ''] = textsOf(JSON.parse(JSON.stringify({ components: page })));
      expect(settingReadByOthers(shown)).toBe(`§1 · ${title} · original · by ${author}`.trimEnd());
      const targets = linksReadByOthers(shown).map(({ target }) => target);
      expect(targets.filter((target) => target !== url)).toEqual([]);
      if (!`${title} ${author}`.includes('](')) expect(targets.length).toBe(2);
    }),
    { numRuns: 500 },
  );
});

it('the bot serves the pages itself and says where', async () => {
  const address = /"url":"(http:\/\/localhost:\d+\/)"/.exec(stage.bot.log())?.[1] ?? '';
  expect(await (await fetch(`${address}a/boathouse-md`)).text()).toContain(
    'The key hangs behind the third oar from the left.',
  );
});
