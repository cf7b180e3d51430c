import fc from 'fast-check';
import { expect, it } from 'vitest';
import { code, type Piece, prose, strong } from '../../../commands/reply/prose.ts';
import { aside, type Block, heading, note, type Reply } from '../../../commands/reply/reply.ts';
import { layoutOf } from '../../../commands/shared/quote-layout.ts';
import { longestQuestion } from '../../../index/answer/question.ts';
import { longestSpan } from '../../../index/long-span.ts';
import { type Quote, quoteFrom } from '../../../index/quote.ts';
import { asShown } from '../../../index/shown.ts';
import { unescapeMarkdown } from '../../../src/discord/markdown.ts';
import { presentOnDiscord } from '../../../src/discord/present.ts';
import { articleOfParts, type Part } from '../../index/built-article.ts';
import { messageReasons } from '../../stand-in/rules.ts';
import { hostile } from './hostile.ts';
import { markupIn, quotesOf, quotesReadByOthers, readByOthers, textsOf } from './reading.ts';

const parts = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' }), fc.constant(' ')), {
  minLength: 1,
  maxLength: 12,
});
const words = parts.map((each) => each.join('').trim()).filter((text) => text !== '');
const line = words.map((text) => text.replace(/\s+/g, ' '));

/** A quote of an article that says nothing else, some words of it the answer. */
const quote = fc.tuple(words, fc.nat(), fc.nat()).map(([text, a, b]): Quote => {
  const bounds = [0, ...[...text].map((letter) => letter.length)].map((_, i, all) => sum(all.slice(0, i + 1)));
  const start = bounds[a % (bounds.length - 1)] as number;
  const end = bounds.filter((bound) => bound > start)[b % bounds.filter((bound) => bound > start).length] as number;
  const inside = text.slice(start, end);
  const answer = inside.trim() === inside && !/\s/.test(inside) && inside !== '' ? { answer: { start, end } } : {};
  const article = { kind: 'article', file: 'a.txt', title: 'A', language: 'en', edition: '00000000', text } as const;
  return quoteFrom({ ...article, sections: [] }, { start: 0, end: text.length }, { section: '1', ...answer });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

const piece: fc.Arbitrary<string | Piece> = fc.oneof(line, line.map(strong), line.map(code));
const block: fc.Arbitrary<Block> = fc.oneof(
  line.map((text): Block => ({ kind: 'question', text })),
  piece.map((echoed) => heading(prose`On ${echoed}:`)),
  fc.tuple(piece, piece).map(([a, b]) => note(prose`${a}, ${b}`)),
  piece.map((echoed) => aside(prose`${echoed}`)),
  fc.tuple(line, piece).map(
    ([name, detail]): Block => ({
      kind: 'list',
      items: [{ name: prose`${name}`, detail: prose`“${detail}”` }],
    }),
  ),
  fc.tuple(quote, line, fc.boolean()).map(
    ([each, title, marked]): Block => ({
      kind: 'quote',
      quote: each,
      reference: prose`§1 · ${title}`,
      marked,
    }),
  ),
);
const reply = fc.array(block, { minLength: 1, maxLength: 30 }).map(
  (blocks): Reply => ({
    kind: 'reply',
    visibility: 'public',
    blocks,
    actions: [{ verb: 'remove', label: 'Remove', key: 'r', edition: '00000000', at: 0 }],
  }),
);

const messagesOf = (one: Reply) =>
  presentOnDiscord(one).map((components) => ({
    components: JSON.parse(JSON.stringify(components)),
    flags: 1 << 15,
    allowed_mentions: { parse: [] },
  }));

it('nothing that is echoed becomes markup: no mention, link, emoji, timestamp, code block or list', () => {
  fc.assert(
    fc.property(reply, (one) => {
      expect(messagesOf(one).flatMap(markupIn)).toEqual([]);
    }),
  );
});

it('every quote is shown as it stands in the article, to our reader and to another', () => {
  fc.assert(
    fc.property(reply, ({ blocks, ...rest }) => {
      const quotes = blocks.flatMap((each) => (each.kind === 'quote' ? [asShown(each.quote.text)] : []));
      const messages = messagesOf({ ...rest, blocks });
      expect(messages.flatMap(quotesOf)).toEqual(quotes);
      expect(messages.flatMap(quotesReadByOthers)).toEqual(quotes);
    }),
  );
});

it('a question is found again in the message that shows it', () => {
  fc.assert(
    fc.property(line, (text) => {
      const [message] = messagesOf({ kind: 'reply', visibility: 'public', blocks: [{ kind: 'question', text }] });
      expect(textsOf(message).map(unescapeMarkdown)).toEqual([text]);
      expect(textsOf(message).map(readByOthers)).toEqual([text]);
    }),
  );
});

it('every message is within Discord’s limits', () => {
  fc.assert(
    fc.property(reply, (one) => {
      const reasons = messagesOf(one).flatMap((message) => messageReasons(message, { kind: 'create', files: 0 }));
      expect(reasons).toEqual([]);
    }),
  );
});

/** As long as a quote may be, in as many lines as can be, all of it escaped and linked. */
const longest = fc
  .tuple(
    fc.constantFrom('*', '**', '[*]', 'a*', '*'.repeat(60)),
    fc.constantFrom('item', 'code', 'row', 'prose'),
    fc.boolean(),
  )
  .map(([word, kind, isMarked]): Block => {
    const count = Math.floor(longestSpan / (word.length + 1));
    const cells = [word, word];
    const parts = Array.from({ length: kind === 'row' ? count / 2 : count }, (): Part => {
      if (kind === 'row') return { words: cells };
      return { words: word, ...(kind === 'item' && { item: true }), ...(kind === 'code' && { kind }) };
    });
    const plain = articleOfParts(parts, {}, '\n');
    const [{ blocks } = { blocks: [] }] = plain.sections;
    const url = `https://example.org/${'a'.repeat(400)}`;
    const article = { ...plain, links: blocks.map(({ start, end }) => ({ start, end, url })) };
    const span = { start: 0, end: plain.text.length };
    const one = quoteFrom(article, span, { section: '1' });
    const reference = prose`§1 · ${'*'.repeat(300)}`;
    return { kind: 'quote', quote: one, reference, marked: isMarked, layout: layoutOf(article, one, 'alone') };
  });

it('the longest quotes are within Discord’s limits, however many lines and links they have', () => {
  const question: Block = { kind: 'question', text: '*'.repeat(longestQuestion) };
  fc.assert(
    fc.property(fc.array(longest, { minLength: 1, maxLength: 3 }), (quotes) => {
      const messages = messagesOf({ kind: 'reply', visibility: 'public', blocks: [question, ...quotes] });
      expect(messages.flatMap((message) => messageReasons(message, { kind: 'create', files: 0 }))).toEqual([]);
      expect(messages.flatMap(quotesOf).join('').replaceAll(' ', '')).toBe(
        quotes.map((each) => (each.kind === 'quote' ? each.quote.text.replace(/\s/g, '') : '')).join(''),
      );
    }),
  );
});
