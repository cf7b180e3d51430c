import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../commands/reply/layout.ts';
import { prose } from '../../../commands/reply/prose.ts';
import type { QuoteBlock } from '../../../commands/reply/reply.ts';
import { layoutOf } from '../../../commands/shared/quote-layout.ts';
import type { Article } from '../../../index/article.ts';
import { quoteFrom } from '../../../index/quote.ts';
import { asShown } from '../../../index/shown.ts';
import { quotedIn, quoteText } from '../../../src/discord/quote-text.ts';
import { articleOfParts, linked, type Part, spanOf } from '../../index/built-article.ts';
import { hostile } from './hostile.ts';
import { settingReadByOthers } from './reading.ts';

function blockOf(article: Article, from = article.text, to = from, answer?: string): QuoteBlock {
  const span = { start: spanOf(article, from).start, end: spanOf(article, to).end };
  const quote = quoteFrom(article, span, { section: '1', ...(answer && { answer: spanOf(article, answer) }) });
  return { kind: 'quote', quote, reference: prose`§1`, layout: layoutOf(article, quote, 'alone') };
}

/** What is to be read, line by line. */
function wordsOf(line: Line): string[] {
  if ('cells' in line) return line.cells.flatMap((cell) => (cell ? [asShown(cell.text)] : []));
  return line.kind === 'code' ? line.quote.text.split(/\r\n|[\n\r\u2028\u2029]/) : [asShown(line.quote.text)];
}

/** The same as another reader shows it, who makes nothing of a list and of bars. */
function shownByOthers(line: Line): string[] {
  if ('cells' in line) return [line.cells.map((cell) => asShown(cell?.text ?? '')).join(' | ')];
  return line.kind === 'item' ? [`- ${asShown(line.quote.text)}`] : wordsOf(line);
}

const marks = ['|', ' | ', '```', '- ', '-# ', '[', ']', '❓'];
const words = fc
  .array(fc.oneof(fc.constantFrom(...hostile, ...marks), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const code = fc
  .array(fc.constantFrom('a', '  b', '', '*c*', '> d', '-# e', '`f`', '\\g', '[h](https://i.j)', '\tk'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((lines) => lines.join('\n'))
  .filter((text) => text.trim() !== '');
const part = fc.oneof(
  words.map((text): Part => ({ words: text })),
  words.map((text): Part => ({ words: text, item: true })),
  code.map((text): Part => ({ words: text.trim(), kind: 'code' })),
  fc
    .array(fc.oneof(words, fc.constant('')), { minLength: 2, maxLength: 4 })
    .map((cells): Part => ({ words: ['x', ...cells] })),
);
const article = fc.tuple(fc.array(part, { minLength: 1, maxLength: 6 }), fc.boolean()).map(([parts, isLed]) => {
  const led = parts.map((one, i) => (isLed && i > 0 ? { ...one, leads: [['question', 0] as const] } : one));
  const built = articleOfParts(led);
  const [, block] = built.sections[0]?.blocks ?? [];
  return block ? { ...built, links: [{ start: block.start, end: block.end, url: 'https://example.org/' }] } : built;
});

describe('quoteText', () => {
  it('shows the article’s slices, to our reader and to another, whatever stands in lists, tables, code and links', () => {
    fc.assert(
      fc.property(article, fc.boolean(), (one, isMarked) => {
        const block = { ...blockOf(one), marked: isMarked };
        const lines = block.layout?.lines ?? [];
        const text = quoteText(block, 4_000);
        expect(quotedIn(text)).toEqual(lines.flatMap(wordsOf));
        if (lines.some((line) => line.kind === 'code')) return;
        expect(settingReadByOthers(text)).toBe(lines.flatMap(shownByOthers).join('\n').trimEnd());
      }),
      { numRuns: 1_000 },
    );
  });

  it('shows code to another reader as it stands', () => {
    fc.assert(
      fc.property(code, (text) => {
        const block = blockOf(articleOfParts([{ words: text.trim(), kind: 'code' }]));
        // Discord shows a tab as four blanks.
        expect(settingReadByOthers(quoteText(block, 4_000))).toBe(text.trim().replaceAll('\t', '    '));
      }),
    );
  });

  it('sets a list under its introduction, with the question that it answers above', () => {
    const list = articleOfParts([
      { words: 'How do I move?', asks: true },
      { words: 'Tell us:', leads: [['question', 0]] },
      { words: 'your name', item: true, leads: [['question', 0]] },
      { words: '- your *new* address', item: true, leads: [['question', 0]] },
    ]);
    expect(quoteText(blockOf(list, 'Tell us:', 'your name', 'name'), 4_000)).toBe(
      '> -# ❓ How do I move?\n> Tell us\\:\n> - your **name**',
    );
    expect(quoteText(blockOf(list, '- your *new* address'), 4_000)).toBe(
      '> -# ❓ How do I move?\n> \\- your \\*new\\* address',
    );
  });

  it('sets a row by its columns, and several rows line by line', () => {
    const table = articleOfParts([
      { words: ['Plan', 'Price', 'From'], kind: 'head' },
      { words: ['Basic', '5 €', ''], leads: [['head', 0]] },
      { words: ['Full', '', 'May | June'], leads: [['head', 0]] },
    ]);
    expect(quoteText(blockOf(table, 'Basic', '5 €', '5 €'), 4_000)).toBe('> -# Plan\n> Basic\n> -# Price\n> **5 €**');
    expect(quoteText(blockOf(table, 'Plan', 'June'), 4_000)).toBe(
      '> **Plan** | **Price** | **From**\n> Basic | 5 €\n> Full |  | May \\| June',
    );
    expect(quoteText(blockOf(table, 'Basic', 'June'), 4_000)).toBe(
      '> -# Plan | Price | From\n> Basic | 5 €\n> Full |  | May \\| June',
    );
  });

  it('sets code between fences, and code that holds a fence as other text', () => {
    const plain = articleOfParts([{ words: 'npm *start*\n  # > run', kind: 'code' }]);
    const fenced = articleOfParts([{ words: '```js\n1\n```', kind: 'code' }]);
    expect(quoteText(blockOf(plain), 4_000)).toBe('> ```\n> npm *start*\n>   # > run\n> ```');
    expect(quoteText(blockOf(fenced), 4_000)).toBe('> \\`\\`\\`js\n> 1\n> \\`\\`\\`');
  });

  it('goes without links, then without what stands above, then on one line, where there is no room', () => {
    const list = linked(
      articleOfParts([
        { words: 'Why?', asks: true },
        { words: 'a', item: true, leads: [['question', 0]] },
        { words: 'b', item: true, leads: [['question', 0]] },
      ]),
      ['a', 'https://example.org/'],
    );
    const block = blockOf(list, 'a', 'b');
    expect([60, 30, 20, 10].map((most) => quoteText(block, most))).toEqual([
      '> -# ❓ Why?\n> - [a](https://example.org/)\n> - b',
      '> -# ❓ Why?\n> - a\n> - b',
      '> - a\n> - b',
      '> a b',
    ]);
  });
});
